"""What formatting and fixing promise for any declaration, laid out in any way."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

import perfdecl
from perfdecl.formatting.apply import fixed, formatted
from perfdecl.source.comments import comments
from support.checking import CHINESE, ENGLISH
from support.declarations import PROSE, TEXTS
from support.paths import EXAMPLES

BASES = [ENGLISH, CHINESE, *(path.read_text("utf-8") for path in sorted(EXAMPLES.glob("*.yaml")))]


@st.composite
def untidy(draw: st.DrawFn) -> str:
    """A declaration whose blanks, comments and texts were messed with, and which still can be read."""
    lines = draw(st.sampled_from(BASES)).split("\n")
    step = draw(st.sampled_from([1, 2, 3, 4]))
    out: list[str] = []
    for line, following in pairwise([*lines, ""]):
        margin = len(line) - len(line.lstrip(" "))
        line = " " * (margin // 2 * step if "- " not in line or step > 1 else margin // 2) + line.lstrip(" ")
        key, colon, value = line.partition(": ")
        if colon and draw(st.integers(0, 5)) == 0:
            line = f"{key}:{' ' * draw(st.integers(1, 4))}{value}"
        if line.startswith(("objective: ", "总体绩效目标: ")) and draw(st.booleans()):
            texts = draw(PROSE).replace("\t", " ").split("\n")
            if all(text.strip() == text for text in texts):
                line = f"{key}: |{draw(st.sampled_from(['', '-', '+']))}\n" + "\n".join(f"   {text}" for text in texts)
        elif line.startswith(("department: ", "部门名称: ")) and draw(st.booleans()):
            line = f"{key}: '{draw(TEXTS).replace(chr(39), chr(39) * 2)}'"
        out.append(line + draw(st.sampled_from(["", "", "", "", "  ", "  # 注", "\n", "\n# 说明", "\n    # 说明"])))
        del following
    return "\n".join(out) + draw(st.sampled_from(["", "\n", "\n\n\n"]))


def is_readable(text: str) -> bool:
    return not any(one.code.startswith("PD0") for one in perfdecl.check(text).diagnostics)


@settings(max_examples=150, deadline=None)
@given(untidy().filter(is_readable))
def test_formatting(text: str) -> None:
    checked = perfdecl.check(text)
    once = formatted(checked)
    again = perfdecl.check(once)
    assert again.declaration == checked.declaration
    assert formatted(again) == once
    if once != text:
        assert all(once[end : end + 1] in ("", "\n") for _, end in comments(once, again.reading.root))
    assert [word for word in once.split() if word.startswith("#")] == [word for word in text.split() if word[0] == "#"]


@settings(max_examples=80, deadline=None)
@given(untidy().filter(is_readable))
def test_there_and_back_is_the_same_file(text: str) -> None:
    tidy = formatted(perfdecl.check(text))
    own = perfdecl.check(tidy).vocabulary
    other = formatted(perfdecl.check(tidy), "zh" if own == "en" else "en")
    assert perfdecl.check(other).vocabulary != own
    assert perfdecl.check(other).declaration == perfdecl.check(tidy).declaration
    assert formatted(perfdecl.check(other), own) == tidy


DEFECTS = st.lists(
    st.sampled_from(
        ["⼯", "，", ",", "（", "(", ")", ";", " ", "\u3000", "１", "％", "≧", "═", "完成", "工作", "100", "A", "豈"]
    ),
    min_size=1,
    max_size=25,
).map("".join)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(["{}", "'{}'", '"{}"', "|\n  {}\n  第二段"]), DEFECTS, st.booleans())
def test_a_fix_removes_its_diagnostic_and_brings_no_new_one(style: str, words: str, unsafe: bool) -> None:
    text = ENGLISH.replace("完成全年宣传任务。", style.format("目标" + words + "任务"))
    before = perfdecl.check(text)
    codes = {one.code for one in before.diagnostics}
    if any(one.code.startswith(("PD0", "PD1")) for one in before.diagnostics):
        return
    new, count = fixed(before, unsafe, iter)
    after = perfdecl.check(new)
    left = [one for one in after.diagnostics if one.fix and (unsafe or one.fix.safe)]
    assert left == []
    assert {one.code for one in after.diagnostics} <= codes
    assert (count > 0) == (new != text)
    same = [at for at, line in enumerate(text.split("\n")) if line == new.split("\n")[at]]
    assert len(same) >= len(text.split("\n")) - 2


def test_unsafe_fixes_are_asked_for() -> None:
    text = ENGLISH.replace("≥6场", "6场")
    checked = perfdecl.check(text)
    assert fixed(checked, False, iter) == (text, 0)
    assert fixed(checked, True, iter)[0] == text.replace(": 6场", ": =6场")


def test_a_key_that_is_not_there_is_not_translated() -> None:
    """A line of 按预算级次划分 without it is read as if it were there; what is written is a line of the file all the same."""
    text = ENGLISH.replace("  level:\n", "    其他资金  按预算级次划分:\n").replace(
        "    district:", "    区本级使用资金:"
    )
    checked = perfdecl.check(text)
    assert any("上面却没有“按预算级次划分”" in one.message for one in checked.diagnostics)
    assert formatted(checked, "en") == text.replace("区本级使用资金", "district")
