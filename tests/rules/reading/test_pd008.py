"""PD008: a text that a number sign cuts, told from a comment."""

import pytest

import perfdecl
from support.checking import CHINESE, ENGLISH, Place, codes, cured, declared, places

DEPARTMENT = "department: 区委宣传部"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("区委 #宣传部", "区委 #宣传部"),
        ("区委 # 宣传部", "区委 # 宣传部"),
        ("区委  #宣传部", "区委  #宣传部"),
        ("1# 、 2# 、 #3 教学楼", "1# 、 2# 、 #3 教学楼"),
        ("区委 #宣传部  # 全称", "区委 #宣传部"),
        ('区委"一" #宣传部', '区委"一" #宣传部'),
        ("区委\t#宣传部", "区委\t#宣传部"),
    ],
)
def test_a_text_that_is_cut(written: str, meant: str) -> None:
    wrong = ENGLISH.replace(DEPARTMENT, f"department: {written}")
    kept = declared(wrong).department
    assert places(wrong) == [Place("PD008", 3, 13, 13 + len(kept))]
    assert declared(cured(wrong)).department == meant
    assert "PD008" not in codes(cured(wrong))


@pytest.mark.parametrize(
    "written",
    [
        "区委宣传部  # 全称",
        "区委宣传部   ## 全称",
        "区委宣传部#一",
        '"区委宣传部" #全称',
        "'区委宣传部' # 全称",
        "区委宣传部 # perfdecl: ignore[PD503] 原文如此",
        "区委宣传部 #perfdecl：ignore-file[PD503]",
        "|\n  区委 #宣传部",
    ],
)
def test_a_comment_and_other_signs(written: str) -> None:
    assert "PD008" not in codes(ENGLISH.replace(DEPARTMENT, f"department: {written}"))


@pytest.mark.parametrize("line", ["    basic: 100 #元", "year: 2024 #年", "form: table14 #表", "budget: #预算"])
def test_not_behind_what_is_no_text(line: str) -> None:
    key = line.partition(":")[0]
    old = next(one for one in ENGLISH.splitlines() if one.startswith(f"{key}:"))
    assert codes(ENGLISH.replace(old, line)) == []


def test_every_text_of_the_form() -> None:
    wrong = CHINESE.replace("居民了解各项政策", "居民了解 #各项政策").replace("≥6场", "≥6场 #一")
    assert [place[:3] for place in places(wrong)] == [("PD008", 17, 14), ("PD008", 22, 18), ("PD008", 23, 16)]


def test_nothing_is_left() -> None:
    wrong = ENGLISH.replace(DEPARTMENT, "department: #区委宣传部")
    (one,) = perfdecl.check(wrong).diagnostics
    assert (one.code, one.severity, tuple(one.span.start)) == ("PD008", "error", (3, 13))
    assert declared(cured(wrong)).department == "#区委宣传部"
    assert codes(cured(wrong)) == []
    # Behind an empty value a remark is one, and that the value is empty is told by its own rule.
    assert codes(ENGLISH.replace(DEPARTMENT, "department: # 全称")) == ["PD107"]


@pytest.mark.parametrize("written", ["####", "#REF!", "#N/A  ", "#DIV/0!", "#NAME?"])
def test_what_a_spreadsheet_cannot_show_is_named(written: str) -> None:
    wrong = ENGLISH.replace(DEPARTMENT, f"department: {written}")
    assert places(wrong) == [Place("PD008", 3, 13, 13 + len(written))]
    (one,) = perfdecl.check(wrong).diagnostics
    assert "Excel" in one.message
    assert one.severity == "error"
    assert one.fix is None
