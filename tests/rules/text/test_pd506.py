"""PD506: invisible characters in texts, keys, amounts and indentation; each is named, none is shown."""

import pytest

import perfdecl
from perfdecl import Language
from perfdecl.text.invisible import INVISIBLE, turns
from support.checking import CHINESE, ENGLISH, Place, codes, cured, places

NO_WIDTH = ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u180e", "\u3164", "\U000e0041"]
TURNING = ["\u061c", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069"]

#: What is right, where the character is put (before @), and the place of the finding.
PLACES = {
    "text": ("完成@全年宣传任务。", 12, 11),
    "amount": ("    基本支出: 1@00", 6, 12),
    "before an amount": ("    基本支出: @100", 6, 11),
    "behind an amount": ("    基本支出: 100@", 6, 14),
    "key": ("    基本@支出: 100", 6, 7),
    "before a key": ("    @基本支出: 100", 6, 5),
    "before the blanks": ("@    基本支出: 100", 6, 1),
    "behind a key": ("    基本支出@: 100", 6, 9),
    "behind a colon": ("    基本支出:@ 100", 6, 10),
    "before a dash": ("  @- 名称: 宣传工作", 14, 3),
    "key of a text": ("总体@绩效目标: ", 12, 3),
    "year": ("年度: 20@24", 2, 7),
}


def planted(where: str, char: str) -> str:
    marked = PLACES[where][0]
    right = marked.replace("@", "")
    assert CHINESE.count(right) == 1
    return CHINESE.replace(right, marked.replace("@", char))


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("char", ["\u200b", "\u00ad", "\u2060", "\ufeff", "\U000e0041"])
def test_each_is_found_once_and_deleted(where: str, char: str) -> None:
    wrong = planted(where, char)
    _, line, column = PLACES[where]
    assert places(wrong) == [Place("PD506", line, column, column + 1)]
    (one,) = perfdecl.check(wrong).diagnostics
    assert one.severity == "warning"
    assert f"U+{ord(char):04X}" in one.message
    assert not INVISIBLE.search(one.message + one.help)
    assert cured(wrong) == CHINESE


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("char", TURNING)
def test_what_turns_the_text_is_an_error(where: str, char: str) -> None:
    wrong = planted(where, char)
    (one,) = perfdecl.check(wrong).diagnostics
    assert (one.code, one.severity) == ("PD506", "error")
    assert f"U+{ord(char):04X}（" in one.message


@pytest.mark.parametrize("char", [*NO_WIDTH, *TURNING])
def test_each_has_a_name_in_both_languages(char: str) -> None:
    wrong = ENGLISH.replace("完成全年", f"完{char}成全年")
    names: tuple[tuple[Language, str], ...] = (("zh", "（"), ("en", "("))
    for language, bracket in names:
        found = perfdecl.check(wrong, language=language).diagnostics
        (one,) = [one for one in found if one.code == "PD506"]
        assert f"U+{ord(char):04X}" in one.message
        assert bracket in one.message.partition("U+")[2]


def test_escapes_are_found_as_well() -> None:
    wrong = ENGLISH.replace("≥6场\n        annual: ≥6场", '≥6场\n        annual: "\\u202e场6≥\\u202c"')
    found = [one for one in perfdecl.check(wrong).diagnostics if one.code == "PD506"]
    assert [(one.severity, tuple(one.span.start)) for one in found] == [("error", (23, 17))]
    (one,) = perfdecl.check(ENGLISH.replace("basic: 100", 'basic: "\\u200b100"')).diagnostics
    assert (one.code, "U+200B（零宽空格）" in one.message) == ("PD104", True)
    assert not INVISIBLE.search(one.message + one.help)


def test_several_in_one_text_are_one_finding() -> None:
    wrong = CHINESE.replace("完成全年宣传任务", "完\u200b成全\u00ad年宣传任\u200b务")
    (one,) = perfdecl.check(wrong).diagnostics
    assert "3 个" in one.message
    assert cured(wrong) == CHINESE


def test_an_unknown_key_is_shown_as_it_is_seen() -> None:
    found = perfdecl.check(CHINESE.replace("    项目支出: 50", "    项\u200b日支出: 50")).diagnostics
    assert [one.code for one in found] == ["PD102", "PD506"]
    assert not any(INVISIBLE.search(one.message + one.help) for one in found)


@pytest.mark.parametrize("text", ["# 说\u200b明\n", "#\ufeff说明\n"])
def test_not_in_comments(text: str) -> None:
    assert [code for code in codes(text + CHINESE) if code != "PD506" or "\ufeff" not in text] == []


def test_not_what_can_be_seen_or_chooses_a_shape() -> None:
    for text in ("葛\U000e0100城", "完成　全年", "完成\u00a0全年", "①㎡℃", "\u2009"):
        assert not INVISIBLE.search(text)
    assert turns("a\u202e")
    assert not turns("a\u200b")
