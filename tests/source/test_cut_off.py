"""Files that end in the middle of a key."""

import pytest

import perfdecl
from support.checking import CHINESE, ENGLISH, Place, places

CUT = ENGLISH[: ENGLISH.index("    timeliness:")]


def test_the_end_of_the_file_is_told() -> None:
    text = f"{CUT}    timeli"
    line = CUT.count("\n") + 1
    assert Place("PD001", line, 5, 11) in places(text)
    (said,) = [one for one in perfdecl.check(text).diagnostics if one.code == "PD001"]
    assert "“timeli”就断了" in said.message
    assert "“timeliness”" in said.message


def test_in_chinese() -> None:
    text = f"{CHINESE[: CHINESE.index('    时效指标:')]}    时效"
    (said,) = [one for one in perfdecl.check(text).diagnostics if one.code == "PD001"]
    assert "“时效指标”" in said.message


@pytest.mark.parametrize("end", ["    timeli\n", "    t", "    时段", "    timeli x"])
def test_other_ends(end: str) -> None:
    found = [one.message for one in perfdecl.check(f"{CUT}{end}").diagnostics]
    assert found
    assert not any("就断了" in message for message in found)
