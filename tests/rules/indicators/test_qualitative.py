"""Qualitative values: what is asked first hides nothing that a pattern would find."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdecl.rules.indicators import qualitative
from perfdecl.text.patterns import Guarded

GUARDED = {name: value for name, value in vars(qualitative).items() if isinstance(value, Guarded)}
PIECES = (
    "7*24小时 7×24 1:3 3比1 前10名 第一 AAA 甲级 Ⅲ类 二等奖 五星级 每日更新 每季度公布 符合 达到 执行 按 国家 省级 合同 协议 定额 标准 规范 要求 规定 约定 文件"
    " 批复 图纸 市场价 招标价 定价 预算 限额 内 国标 一级标准 区级示范街 无 未发生 杜绝 全年 事故 泄密 超支 问题 事件 实现 全覆盖 零增长 负增长 清零 应保尽保"
    " 应收尽收 全部合格 百分之百 全员持证 显著提升 （知晓率≥90%） 以上"
).split()


@pytest.mark.parametrize("name", GUARDED)
@given(text=st.lists(st.sampled_from(PIECES), min_size=1, max_size=3).map("".join))
def test_nothing_is_hidden(name: str, text: str) -> None:
    guarded = GUARDED[name]
    for ask in ("search", "match", "fullmatch"):
        expected = getattr(guarded.pattern, ask)(text)
        found = getattr(guarded, ask)(text)
        assert (found and found.span()) == (expected and expected.span())


def test_there_are_some() -> None:
    assert len(GUARDED) == 6
