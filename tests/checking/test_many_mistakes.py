"""A file with ten different mistakes: all ten in one run, each at its place, in the file's own words."""

import pytest

import perfdecl
from support.checking import CHINESE, ENGLISH, Place, places

#: What is right and what is wrong instead, in both vocabularies; the code, and its place in both.
MISTAKES = [
    ("year: 2024", "year: 24", "年度: 2024", "年度: 24", "PD108", (2, 7, 9), (2, 5, 7)),
    ("department: 区委宣传部", "department:", "部门名称: 区委宣传部", "部门名称:", "PD107", (3, 1, 11), (3, 1, 5)),
    ("basic: 100", "basic: 1e2", "基本支出: 100", "基本支出: 1e2", "PD104", (6, 12, 15), (6, 11, 14)),
    ("project: 50", "project: -50", "项目支出: 50", "项目支出: -50", "PD105", (7, 14, 17), (7, 11, 14)),
    ("objective: 完", "objective: 完\ufffd", "总体绩效目标: 完", "总体绩效目标: 完\ufffd", "PD505", (12, 12, 22), (12, 9, 19)),
    ("    content: 组织", "    contents: 组织", "    主要实施内容: 组织", "    主要实施内荣: 组织", "PD102", (15, 5, 13), (15, 5, 11)),
    ("    funds: 30", "    funds:30", "    拟投入的资金: 30", "    拟投入的资金:30", "PD001", (16, 10, 11), (16, 11, 12)),
    (
        "  output:\n    quantity:\n      - name: 开展宣传活动场次\n        period: ≥6场\n        annual: ≥6场\n",
        "  output:\n    quantity: 六场\n",
        "  产出指标:\n    数量指标:\n      - 三级指标: 开展宣传活动场次\n        实施周期指标值: ≥6场\n        年度指标值: ≥6场\n",
        "  产出指标:\n    数量指标: 六场\n",
        "PD103",
        (20, 15, 17),
        (20, 11, 13),
    ),
    ("      - name: 居民满意度", "      - name：居民满意度", "      - 三级指标: 居民满意度", "      - 三级指标：居民满意度", "PD001", (36, 13, 14), (36, 13, 14)),
]  # fmt: skip


@pytest.mark.parametrize("vocabulary", ["en", "zh"])
def test_all_are_found(vocabulary: str) -> None:
    text = ENGLISH if vocabulary == "en" else CHINESE
    expected = []
    for right_en, wrong_en, right_zh, wrong_zh, code, place_en, place_zh in MISTAKES:
        right, wrong, place = (right_en, wrong_en, place_en) if vocabulary == "en" else (right_zh, wrong_zh, place_zh)
        assert text.count(right) == 1
        text = text.replace(right, wrong)
        expected.append(Place(code, *place))
    text += text.splitlines()[0] + "\n"
    last = len(text.splitlines())
    expected.append(Place("PD002", last, 1, 5 if vocabulary == "en" else 2))
    # content is not there under its name, but one misspelt key is one finding
    assert sorted(places(text)) == sorted(expected)


def test_messages_speak_the_vocabulary_of_the_file() -> None:
    for text, keys in ((ENGLISH, ("basic", "expenditure")), (CHINESE, ("基本支出", "部门预算支出"))):
        (found,) = perfdecl.check(text.replace(f"    {keys[0]}: 100\n", "")).diagnostics
        assert found.code == "PD101"
        assert all(f"“{key}”" in found.message for key in keys)
