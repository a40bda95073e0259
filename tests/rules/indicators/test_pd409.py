"""PD409: unit and name contradict each other."""

import pytest

from support.rows import assert_found, assert_quiet, messages, rows

FIRES = [
    rows("质量", "合格率|«≥95分»"),
    rows("数量", "培训人数|«≥20个»"),
    rows("数量", "活动次数|«≥20人»"),
    rows("质量", "环境质量|«优良%»"),
    rows("质量", "环境质量|«优良％»"),
    rows("数量", "活动场次|«≥5个»"),
    rows("质量", "合格率|≥95%", "达标率|«≥95个»"),
    rows("数量", "培训人数|«≥2万个»"),
    rows("数量", "受益人数|«10-12户»"),
    rows("数量", "名单|", "培训人数|«≥20个»"),
]
MISSES = [
    rows("数量", "培训人数|≥5万人次", "参训人数|≥50名学生", "活动场次|≥6场", "工作效率|≥2倍", "宣传频率|≥2次/月"),
    rows(
        "质量", "万车死亡率|≤2人/万车", "发案率|≤20起/万人", "死亡率|≤8/10万", "婴儿死亡率|≤2‰", "自然增长率|≤5个千分点"
    ),
    rows("数量", "受益人数|≥5万", "走访次数|≥12户次", "检查次数|≥12家次", "活动次数|10场"),
    rows("质量", "网络传输速率|≥100Mbps", "传输率|≥100Mbps", "资产周转率|≥2次", "税率|≤3元"),
    rows("数量", "培训人数|≥20个每万户", "活动次数|≥2元每次"),
    rows("数量", "培训人数|≥20", "活动次数|及时"),
    rows("质量", "合格率|95%%", "合格率|%"),
    rows("质量", "新生儿缺陷发生率|≤万分之五"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD409", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD409", fragment)


def test_the_unit_that_is_proposed() -> None:
    assert "应当是“人”" in messages("PD409", rows("数量", "培训人数|≥20个"))[0]
    assert "应当是“万人”" in messages("PD409", rows("数量", "培训人数|≥2万个"))[0]
    assert "应当是“场”" in messages("PD409", rows("数量", "活动场次|≥2个"))[0]
    assert "应当是“次”" in messages("PD409", rows("数量", "活动次数|≥2个"))[0]
    assert "应当是“%”" in messages("PD409", rows("数量", "合格率|≥2个"))[0]
