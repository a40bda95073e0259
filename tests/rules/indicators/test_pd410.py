"""PD410: more than 100% for a rate that cannot be."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows

FIRES = [
    rows("质量", "合格率|«295%»"),
    rows("质量", "合格率|≥95%|«≥101%»"),
    rows("满意", "居民满意度|«≥100.5%»"),
    rows("质量", "合格率|«80%-120%»"),
    rows("质量", "任务按时完成率|«≥290%»|="),
    rows("质量", "合格率（%）|«≥120»"),
    rows("质量", "毛入学率|≥104%", "森林覆盖率|«≥104%»"),
    rows("质量", "合格率|≥95%", "达标率|«120%»"),
    rows("质量", "合格率|«120%»|≥95%"),
    rows("质量", "项目(工程)完成及时率|«≥120%»"),
    rows("质量", "政策知晓率情况|«≥120%»"),
    rows("质量", "准点到站率|«≥195%»"),
    rows("质量", "应收尽收率|«≥105%»"),
    rows("质量", "病案归档率|«≥120%»"),
    rows("质量", "疫苗接种率（%）|«110»"),
    rows("效益", "家长知晓程度|«≥110%»"),
    rows("质量", "足额缴存率|«≥101%»"),
]
MISSES = [
    rows(
        "效益",
        "收入增长率|≥120%",
        "任务完成率|≥110%",
        "床位使用率|≥105%",
        "知晓率|100%",
        "应急物资储备率|≥110%",
        "志愿者参与人数同比|≥120%",
    ),
    rows(
        "效益",
        "国有资产保值增值率|≥102%",
        "毛入学率|≥104%",
        "银行拨备覆盖率|≥150%",
        "目标达成率|≥105%",
        "粮食自给率|≥110%",
        "征收率|≥102%",
        "放大比例|≥200%",
        "资产负债率|≤120%",
        "资金充足率|≥100.5%",
    ),
    rows("质量", "知晓率提升幅度|≥120%", "覆盖率增幅|≥120%", "合格率|≥120个", "合格率|120分"),
    rows(
        "效益",
        "准备金覆盖率|≥120%",
        "有效灌溉率|≥101%",
        "按时投资回报率|≥105%",
        "合规收入增长率|≥120%",
        "应收账款回款率|≥101%",
    ),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD410", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD410", fragment)


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("295%", "≥95%"),
        ("≥290%", "≥90%"),
        ("2100%", "=100%"),
        ("298.5%", "≥98.5%"),
        ("210%", "≥10%"),
        ("209%", ""),
        ("200%", ""),
        ("205%", ""),
        ("195%", ""),
        ("2101%", ""),
        ("2100.5%", ""),
        ("2%-295%", ""),
    ],
)
def test_a_sign_that_was_misread(value: str, meant: str) -> None:
    (said,) = messages("PD410", rows("质量", f"合格率|{value}"))
    assert ("是不是" in said) == bool(meant)
    if meant:
        assert f"是不是“{meant}”？" in said
        assert not messages("PD410", rows("质量", f"合格率|{meant}"))
        assert not messages("PD411", rows("质量", f"合格率|{meant}"))


def test_the_unit_may_stand_in_the_name() -> None:
    (said,) = messages("PD410", rows("质量", "合格率（%）|295"))
    assert "是不是“≥95”？" in said


def test_both_values_of_a_row_are_one_finding() -> None:
    assert len(messages("PD410", rows("质量", "合格率|120%|="))) == 1
    assert len(messages("PD410", rows("质量", "合格率|120%|130%"))) == 2
