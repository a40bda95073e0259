"""What is done within a time, or of a share, changes nothing of the number before it."""

import pytest

from support.values import written


@pytest.mark.parametrize("time", "小时 分钟 秒 天 日 周 个月 年 工作日 个工作日 自然日 个自然日 个季度".split())
@pytest.mark.parametrize("within", ["内", "以内", "之内"])
def test_what_is_done_within_a_time(time: str, within: str) -> None:
    assert written(f"2{time}{within}办结") == f"n ≤ 2 {time}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30分钟内到", "n ≤ 30 分钟"),
        ("2小时内响应并妥善处理完", "n ≤ 2 小时"),
        ("2小时内到达现场并开展应急处置及隐患排查", "n ≤ 2 小时"),
        ("2小时内到达现场并开展应急处置及隐患排查工作", "t"),
        # Two times are not one of them.
        ("2小时内一周内答复", "t"),
    ],
)
def test_how_long_it_may_be(text: str, expected: str) -> None:
    assert written(text) == expected


@pytest.mark.parametrize(
    "done",
    (
        "完成 合格 到位 覆盖 达标 满意 发放 支付 执行 落实 办结 通过 整改 兑现 拨付 拨付到位 支付到位 发放到位 落实到位 全覆盖 实现"
    ).split(),
)
@pytest.mark.parametrize(("above", "operator"), [("", "."), ("以上", "≥"), ("及以上", "≥")])
def test_what_is_done_of_a_share(done: str, above: str, operator: str) -> None:
    assert written(f"95%{above}{done}") == f"n {operator} 95 %"


@pytest.mark.parametrize("how", ["全部", "及时", "按时", "足额", "准确"])
def test_how_it_is_done(how: str) -> None:
    assert written(f"95%{how}发放") == "n . 95 %"
