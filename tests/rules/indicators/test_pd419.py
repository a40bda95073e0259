"""PD419: the year's target is larger than the period's."""

import pytest

from support.rows import assert_found, assert_quiet, rows

FIRES = [
    rows("数量", "活动场次|«≥12场»|≥6场"),
    rows("效益", "受益人数|«≥1200人»|≥600人"),
    rows("数量", "受益人次|«60000人次»|≥5万人次"),
    rows("数量", "活动场次|«10-12场»|6-8场"),
    rows("数量", "活动场次|«≥12场»|6-8场"),
    rows("数量", "覆盖率|≥95%|≥90%", "场次|«≥7场»|≥6场"),
    rows("数量", "面积|«≥2公顷»|≥10000平方米"),
    rows("效益", "受益人数|«≥1200名学生»|≥600人"),
    rows("数量", "培训人数（人）|«≥600»|≥500"),
]
MISSES = [
    rows("数量", "完成度|≥9个|≥6个", "换手率|≥9个|≥6个"),
    rows(
        "数量",
        "事故数|≤9起|≥3起",
        "次数|≥9起|≤3起",
        "占比|≥90|≥80",
        "周转率|≥9次|≥6次",
        "活动|及时|≥3场",
        "活动甲|≥9场|及时",
    ),
    rows("数量", "活动场次|≥6场|≥12场", "开展率|≥95%|≥90%", "事故数|≤9起|≤3起", "场次|≥6场|≥6场"),
    rows(
        "效益", "人均收入|≥5万元|≥4万元", "满意度得分|≥90分|≥80分", "产值|≥50万元|≥30万元", "受益人数|≥600人|≥0.06万人"
    ),
    rows("数量", "床位数|≥100张|≥80张", "检查|≥2次/年|≥1次/年", "补助标准|≥50元|≥30元", "排名|≥5名|≥3名"),
    rows("数量", "场次|6-12场|8-10场", "覆盖率（%）|≥95|≥90", "人数|≥12人|≥6人次"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD419", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_quiet(fragment: str) -> None:
    assert_quiet("PD419", fragment)
