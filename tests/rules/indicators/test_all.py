"""Every rule of indicators has its own file of tests; what is asked of an indicator alone is asked of each."""

from pathlib import Path

import pytest

from perfdecl.catalogue.codes import all_codes
from support.rows import assert_found, rows

HERE = Path(__file__).parent
INDICATORS = [code for code in all_codes() if code.startswith("PD4")]


def test_every_rule_has_a_file() -> None:
    assert {path.stem.removeprefix("test_").upper() for path in HERE.glob("test_pd*.py")} == set(INDICATORS)


@pytest.mark.parametrize(
    ("code", "group", "row"),
    [
        ("PD408", "数量", "人数|«≥95»|="), ("PD409", "质量", "合格率|«≥95分»|="), ("PD410", "质量", "合格率|«120%»|="), ("PD411", "质量", "合格率|«≥100%»|="),
        ("PD412", "质量", "投诉率|«≥5%»|="), ("PD413", "数量", "活动|«持续»|="), ("PD414", "质量", "质量|«优良»|="), ("PD415", "效益", "形象|«提升»|="), ("PD417", "数量", "活动|«6场»|="),
        ("PD420", "时效", "时间|«2023年»|="), ("PD426", "满意", "满意度|«≥70%»|="), ("PD428", "数量", "活动|«10来场»|="), ("PD429", "效益", "社会稳定|«≥95%»|="), ("PD430", "数量", "活动|«≥0场»|="),
    ],
)  # fmt: skip
def test_one_text_at_both_places_is_one_finding(code: str, group: str, row: str) -> None:
    assert_found(code, rows(group, row))
    # … also behind a row that has none.
    assert_found(code, rows(group, "活动合格率|=95%", "没有值|", row))
