"""Labels that are not the form's, and can only mean one of it."""

import pytest

from perfdecl.forms.table14.form import FORM
from perfdecl.recognising.near import is_label, near

OTHER = "其他需完成的任务"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("拟投入资金（万元）", "拟投入的资金"),
        ("三级指标名称", "三级指标"),
        ("期望达到目标", "期望达到的目标"),
        ("财政拨款收入", "财政拨款"),
        ("实施周期目标指标值", "实施周期指标值"),
        ("年度总体目标", "总体绩效目标"),
        ("年度主要任务", "年度重点工作任务"),
        ("单位名称", "部门名称"),
        ("基 本 支 出：", "基本支出"),
        ("服务对象满意度", "服务对象满意度指标"),
    ],
)
def test_meant(text: str, label: str) -> None:
    assert FORM.labels.word(text) == label


@pytest.mark.parametrize("text", ["支出", "指标", "办公设备购置", "产量指标", "数质量指标", "基本公共服务支出", "一"])
def test_not_meant(text: str) -> None:
    assert FORM.labels.word(text) == text


def test_two_that_are_as_near_are_neither() -> None:
    assert near("指标完成数值", ["指标完成数", "指标完成值"]) == ""
    assert near("指标完成数值", ["指标完成数", "完成"]) == "指标完成数"


@pytest.mark.parametrize("text", [OTHER, "其他需完成的任务（可选填）", "其他需完成任务", "其他 需完成的任务："])
def test_the_row_below_the_list(text: str) -> None:
    assert is_label(text, OTHER)


@pytest.mark.parametrize("text", ["其他需完成的任务及督办事项", "其他需完成的任务一", "其他任务", "需要完成的其他任务"])
def test_tasks_that_are_called_like_it(text: str) -> None:
    assert not is_label(text, OTHER)
