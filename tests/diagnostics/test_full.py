"""The mark of ``full`` stands under the right characters, whatever their width, and lines are cut around it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import perfdecl
from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.diagnostics.format import Found, Options
from perfdecl.diagnostics.terminal import Terminal
from perfdecl.messages import Language
from perfdecl.source.text import Source
from perfdecl.text.width import visible, width


def render(diagnostic: Diagnostic, source: Source, language: Language, columns: int, colour: bool) -> str:
    options = Options(language, columns=columns, colour=colour)
    return Terminal(options).file(Found(diagnostic.file, [diagnostic], source)).removesuffix("\n")


def shown(line: str, start: int, end: int, columns: int = 80) -> tuple[str, str]:
    """The source line and the mark under it, without the gutter."""
    source = Source("decl.yaml", line)
    diagnostic = Diagnostic("PD104", "error", "x", "", "decl.yaml", source.span(start, end))
    _, text, marks = render(diagnostic, source, "zh", columns, False).splitlines()
    return text.partition(" | ")[2], marks.partition(" | ")[2]


def under(text: str, marks: str) -> str:
    """The characters of the line that stand over the mark."""
    left = len(marks) - len(marks.lstrip())
    found, at = "", 0
    for char in text:
        if left <= at < len(marks):
            found += char
        at += width(char)
    return found


def test_chinese_and_latin_mixed() -> None:
    text, marks = shown("  基本支出 basic: １２abc元", 15, 20)
    assert under(text, marks) == "２abc元"
    assert marks == " " * 20 + "^" * 7


def test_a_tab_is_as_wide_as_it_is_shown() -> None:
    text, marks = shown("\t年度:\t24", 5, 7)
    assert under(text, marks) == "24"


@settings(deadline=None)
@given(
    st.text("年度abc，：1.\t𠮷e", min_size=1, max_size=200).filter(str.strip),
    st.data(),
    st.sampled_from([40, 80, 120]),
)
def test_what_stands_over_the_mark(line: str, data: st.DataObject, columns: int) -> None:
    start = data.draw(st.integers(0, len(line) - 1))
    end = data.draw(st.integers(start + 1, len(line)))
    text, marks = shown(line, start, end, columns)
    assert width(text) <= columns
    assert width(marks) <= columns
    over = under(text, marks).rstrip("…")
    assert "".join(line[start:end].replace("\t", " " * 4)).startswith(over.replace("…", ""))


def test_related_lines_have_marks_of_their_own() -> None:
    checked = perfdecl.check("form: table14\nyear: 2024\nyear: 2025\n", language="en")
    found = next(one for one in checked.diagnostics if one.code == "PD002")
    out = render(found, checked.source, "en", 80, False)
    assert " 2 | year: 2024\n   | ---- first written here\n 3 | year: 2025\n   | ^^^^\n" in out


def test_colour_changes_nothing_but_colour() -> None:
    from re import sub

    checked = perfdecl.check("form: table14\nyear: 2024\nyear: 2025\n")
    for one in checked.diagnostics:
        plain = render(one, checked.source, "zh", 80, False)
        assert sub("\x1b\\[[0-9;]*m", "", render(one, checked.source, "zh", 80, True)) == plain


def whole(text: str, language: Language = "zh", columns: int = 80) -> str:
    """What is told of a whole file."""
    checked = perfdecl.check(text, language=language)
    told = [one for one in checked.diagnostics if one.severity != "info"]
    return Terminal(Options(language, columns=columns)).file(Found("decl.yaml", told, checked.source))


BAD = "form: table14\nyear: 2024\nyear: 2025\nobjective: 完成 任务\nbudget:\n  expenditure:\n    basic: 无\n"


def test_errors_come_before_warnings_under_a_heading() -> None:
    lines = whole(BAD).splitlines()
    heads = [line.split()[1] for line in lines if line.startswith("decl.yaml:")]
    assert heads == sorted(heads, key=("错误", "警告").index)
    assert set(heads) == {"错误", "警告"}
    assert lines[0] == f"== decl.yaml：{heads.count('错误')} 个错误，{heads.count('警告')} 个警告"
    english = whole(BAD, "en").splitlines()[0]
    assert english == f"== decl.yaml: {heads.count('错误')} error(s), {heads.count('警告')} warning(s)"


def test_one_finding_needs_no_heading() -> None:
    from support.checking import ENGLISH

    assert whole(ENGLISH.replace("完成", "完 成", 1)).startswith("decl.yaml:")
    assert whole(ENGLISH) == ""


def test_what_can_be_fixed_is_marked() -> None:
    from support.checking import ENGLISH

    out = whole(ENGLISH.replace("完成全年", "完成⽂化,全年", 1))
    assert "警告 PD502 [*] " in out
    assert "[*]" not in whole("form: table14\n")


def test_a_sum_is_told_once() -> None:
    from support.checking import ENGLISH

    checked = perfdecl.check(ENGLISH.replace("basic: 100", "basic: 101"))
    one = next(one for one in checked.diagnostics if one.code == "PD201")
    assert len(one.related) >= 2
    assert all(place.told for place in one.related)
    lines = render(one, checked.source, "zh", 80, False).splitlines()
    assert [line for line in lines if line.lstrip().startswith("|")] == [next(line for line in lines if "^^^" in line)]
    assert sum("101.00" in line for line in lines) == 1


def test_long_advice_is_given_once() -> None:
    source = Source("decl.yaml", "x: 1\n" * 9)
    for help_, again in (("写成一二三四五六七八九十" * 4, "同第 2 行"), ("写成 1", "写成 1")):
        found = [
            Diagnostic("PD104", "error", f"n{line}", help_, "decl.yaml", source.span(line * 5, line * 5 + 1))
            for line in (1, 4, 7)
        ]
        lines = Terminal(Options("zh", columns=60)).file(Found("decl.yaml", found, source)).splitlines()
        cures = [line for line in lines if line.startswith("  = ")]
        assert cures[0].startswith("  = 怎么办：写成")
        assert cures[1:] == [f"  = 怎么办：{again}"] * 2


def many(count: int) -> Found:
    source = Source("decl.yaml", "x: 1\n" * count)
    found = [
        Diagnostic("PD102", "error", f"n{at}", "", "decl.yaml", source.span(at * 5, at * 5 + 1)) for at in range(count)
    ]
    return Found("decl.yaml", found, source)


def test_very_many_findings_are_counted() -> None:
    out = Terminal(Options("zh")).file(many(250))
    assert out.count("错误 PD102") == 100
    assert out.startswith("== decl.yaml：250 个错误\n")
    assert "这个文件还有 150 条没有列出；加 --show-all 全部列出" in out
    everything = Terminal(Options("zh", everything=True)).file(many(250))
    assert everything.count("错误 PD102") == 250
    assert "--show-all" not in everything


def test_very_many_files_with_findings() -> None:
    terminal = Terminal(Options("zh"))
    out = "".join(terminal.file(many(90)) for _ in range(20))
    assert out.count("错误 PD102") == 1000
    assert out.count("== decl.yaml：90 个错误") == 20
    assert "还有 90 条没有列出" in out


HUGE = ["\0", "字", "\t", " ", "x", "\u0301", "\u2028", "👍", "\u202e", "，", "“"]


@pytest.mark.parametrize("char", HUGE)
@pytest.mark.parametrize("place", [0, 150_000, 299_999])
def test_a_line_as_long_as_a_file(char: str, place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """However long a line is, only as much of it is looked at as can be shown."""
    from perfdecl.diagnostics import snippet

    looked: list[int] = []

    def looking(text: str) -> str:
        looked.append(len(text))
        return visible(text)

    monkeypatch.setattr(snippet, "visible", looking)
    line = char * 300_000
    source = Source("decl.yaml", line)
    _, text, marks = render(
        Diagnostic("PD102", "error", "x", "", "decl.yaml", source.span(place, place + 1)), source, "zh", 80, False
    ).splitlines()
    assert sum(looked) < 5000
    assert width(text) <= 80
    assert width(marks) <= 80
    assert text.isprintable()


def test_a_message_as_long_as_a_file() -> None:
    long = Diagnostic("PD102", "error", "字" * 100_000, "x" * 100_000, "decl.yaml", Source("", "x").span(0, 1))
    lines = render(long, Source("decl.yaml", "x: 1\n"), "zh", 80, False).splitlines()
    assert all(width(line) <= 80 for line in lines)
    assert sum(line.count("字") for line in lines) == 100_000


def test_long_values_are_quoted_in_part() -> None:
    checked = perfdecl.check(f"form: table14\nyear: 2024\nbudget:\n  level:\n    district: {'9x' * 9000}\n")
    one = next(one for one in checked.diagnostics if one.code == "PD104")
    assert len(one.message) < 400
    assert "…" in one.message


def test_the_last_line_is_silent_about_nothing() -> None:
    nothing = Terminal(Options("zh")).end(Summary(files=3))
    assert nothing == "检查了 3 个文件：0 个错误，0 个警告\n"
    full = Summary(files=2)
    full.errors, full.warnings, full.infos, full.suppressed, full.hidden = 1, 2, 3, 4, 5
    full.fixable, full.unsafe, full.unexplained = 6, 7, 8
    assert Terminal(Options("zh", columns=60)).end(full) == (
        "检查了 2 个文件：1 个错误，2 个警告，3 条提示，另有 5 条未显示（validate --severity info 显示），忽略 4 条"
        "（有 8 处忽略注释没有写原因）；标有 [*] 的 6 处可用 validate --fix 改正；"
        "7 处可用 validate --unsafe-fixes 改正，改后要核对含义\n"
    )
    at_terminal = Terminal(Options("en", columns=60, is_terminal=True)).end(full).splitlines()
    assert len(at_terminal) > 3
    assert all(width(line) <= 60 for line in at_terminal)
