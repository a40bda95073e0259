"""Remarks in brackets: what they change of the number before them, if anything."""

from re import finditer, fullmatch
from typing import NamedTuple

from perfdecl.indicators.comparison import Meaning, strip_before, strip_behind
from perfdecl.indicators.frequency import frequency_of
from perfdecl.indicators.units import unit_of

_NOTE = r"\(([^()]{1,40})\)"
#: （含）, （含95%）: the number counts, or a part is named; （不含）: it does not count.
_INCLUDED = ("含", "均含", "包含", "包括")
_EXCLUDED = r"不(?:含|包含|包括)(?:本数)?(?:[0-9.,]+[%‰\u4e00-\u9fff]{0,4})?"
#: What a remark cannot say without changing the number: the text is not understood.
_CHANGES = ("±", "或", "除", "每", "实际", "改为", "调整", "折合", "即", "不少于", "不超过", "不低于", "最低", "最高")


#: Remarks that belong to the unit.
_UNIT_NOTES = ("%", "A")


class Notes(NamedTuple):
    """A text without its remarks, and what they said: comparisons, what the number is for each of, that it is excluded."""

    text: str
    meanings: list[Meaning]
    each: list[str]
    is_exclusive: bool


def read_notes(text: str) -> Notes | None:
    """Takes the remarks out of ``text``; None where one of them says what cannot be understood."""
    meanings: list[Meaning] = []
    each: list[str] = []
    is_exclusive = False
    kept, at = "", 0
    for note in finditer(_NOTE, text):
        kept, before = kept + text[at : note.start()], text[at : note.start()]
        at = note.end()
        said = note[1]
        frequency = frequency_of(said)
        before_words, behind_words = strip_before(said), strip_behind(said)
        if fullmatch(_EXCLUDED, said):
            is_exclusive = True
        elif not before_words[1] or not behind_words[1]:
            meanings += before_words[0] if not before_words[1] else behind_words[0]
        elif said.startswith(_INCLUDED):
            continue
        elif frequency and not frequency[1]:
            each.append(frequency[0])
        elif before and (unit_of(said) or said in _UNIT_NOTES) and not said.endswith("制"):
            kept += f"({said})"
        elif any(word in said for word in _CHANGES) and not before_is_whole(before, said):
            return None
    return Notes(kept + text[at:], meanings, each, is_exclusive)


def before_is_whole(before: str, said: str) -> bool:
    """Whether a remark with a number of its own explains a number that has its unit: ≥3次（每季度不少于1次）."""
    return (
        bool(before)
        and not before[-1].isdigit()
        and not said.startswith(("±", "或", "除", "实际", "改为", "调整", "即", "折合"))
    )
