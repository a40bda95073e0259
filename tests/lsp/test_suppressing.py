"""The comment that an editor inserts is heeded, says why, and changes nothing else: for every rule that can be suppressed."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdecl.catalogue.codes import all_codes
from perfdecl.catalogue.documentation import documentation_of
from perfdecl.checking.pipeline import AnyChecked, check_bytes, check_text
from perfdecl.lsp.actions.comment import can_be_suppressed, comment_for_file, comment_here
from perfdecl.source.patch import patch
from support.paths import EXAMPLES

FAILS = [(code, example.data) for code in all_codes() for example in documentation_of(code).fails]


def told(checked: AnyChecked) -> Counter[tuple[str, str]]:
    """What is found, by the texts that it is about: lines move."""
    return Counter((one.code, one.value or str(one.path)) for one in checked.diagnostics)


@pytest.mark.parametrize(("code", "data"), FAILS, ids=[code for code, _ in FAILS])
def test_every_example_of_a_rule(code: str, data: bytes) -> None:
    checked = check_bytes("decl.yaml", data)
    text = checked.source.text
    for one in checked.diagnostics:
        if not can_be_suppressed(one):
            continue
        for edit in (comment_here(checked.reading, one, "原因"), comment_for_file(checked.reading, one.code, "原因")):
            if edit is None:
                continue
            again = check_text(patch(text, [edit]))
            gone = told(checked) - told(again)
            assert gone, one
            assert {name for name, _ in gone} == {one.code}
            assert told(again) - told(checked) == Counter()
            assert again.unexplained == checked.unexplained
            assert again.declaration == checked.declaration


def real(line_break: str = "\n") -> str:
    return (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8").replace("\n", line_break)


def suppressed(checked: AnyChecked, code: str) -> tuple[AnyChecked, str]:
    one = next(one for one in checked.diagnostics if one.code == code)
    edit = comment_here(checked.reading, one, "原因")
    assert edit is not None
    text = patch(checked.source.text, [edit])
    return check_text(text), text


def test_it_stands_above_the_line_indented_like_it() -> None:
    again, text = suppressed(check_text(real()), "PD404")
    assert "\n    # perfdecl: ignore[PD404] 原因\n    cost:" in text
    assert "PD404" not in {one.code for one in again.diagnostics}


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_it_breaks_lines_as_the_file_does(line_break: str) -> None:
    _, text = suppressed(check_text(real(line_break)), "PD404")
    assert text == suppressed(check_text(real()), "PD404")[1].replace("\n", line_break)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("    # perfdecl: ignore[PD999] 早有\n    cost:", "    # perfdecl: ignore[PD999, PD404] 早有\n    cost:"),
        ("    cost:  # perfdecl: ignore[PD999] 早有", "    cost:  # perfdecl: ignore[PD999, PD404] 早有"),
        ("    cost:  # perfdecl：ignore【PD999， 】早有", "    cost:  # perfdecl：ignore【PD999, PD404， 】早有"),
    ],
)
def test_a_comment_that_is_there_takes_one_more_code(written: str, expected: str) -> None:
    again, text = suppressed(check_text(real().replace("    cost:", written)), "PD404")
    assert expected in text
    assert "PD404" not in {one.code for one in again.diagnostics}


def test_no_comment_is_put_into_a_text() -> None:
    text = real().replace("objective: ", "objective: |\n  第一段。\n  “XX”项目\n  ")
    checked = check_text(text)
    inside = [one for one in checked.diagnostics if one.span.start.line in (22, 23, 24) and can_be_suppressed(one)]
    assert inside
    for one in inside:
        assert comment_here(checked.reading, one, "原因") is None
        again = check_text(patch(text, [comment_for_file(checked.reading, one.code, "原因")]))
        assert one.code not in {other.code for other in again.diagnostics}
        assert again.declaration == checked.declaration


def test_a_file_of_comments_alone_is_continued() -> None:
    checked = check_text("# form: table14")
    edit = comment_for_file(checked.reading, "PD404", "原因")
    assert patch(checked.source.text, [edit]) == "# form: table14\n# perfdecl: ignore-file[PD404] 原因\n"


def test_what_must_be_corrected_cannot_be_suppressed() -> None:
    checked = check_text(real().replace("year: 2024", "year: 今年"))
    assert {one.code: can_be_suppressed(one) for one in checked.diagnostics}["PD108"] is False


def test_a_comment_that_suppresses_nothing_is_not_suppressed() -> None:
    checked = check_text(real() + "# perfdecl: ignore-file[PD201] 没有这个问题\n")
    assert {one.code: can_be_suppressed(one) for one in checked.diagnostics}["PD901"] is False


@given(st.data())
def test_any_finding_of_a_text_that_is_written_otherwise(data: st.DataObject) -> None:
    """Lines may be indented, quoted and broken in many ways."""
    text = real(data.draw(st.sampled_from(["\n", "\r\n"])))
    for old, new in [
        ("period: ≥95%", 'period: "≥95%"'),
        ("annual: ≥95%", "annual: >-\n          ≥95%"),
        ("objective: ", "objective: |\n  "),
        ("tasks:\n", "tasks:\n# 一条一项\n\n"),
        (":\n    basic: 1340.73\n    project: 1496.00\n", ": {basic: 1341.73,\n    project: 1496.00}\n"),
    ]:
        if data.draw(st.booleans()):
            text = text.replace(old, new).replace(old.replace("\n", "\r\n"), new)
    checked = check_text(text)
    able = [one for one in checked.diagnostics if can_be_suppressed(one)]
    one = data.draw(st.sampled_from(able))
    edit = comment_here(checked.reading, one, "原因") or comment_for_file(checked.reading, one.code, "原因")
    again = check_text(patch(text, [edit]))
    assert {code for code, _ in told(checked) - told(again)} == {one.code}
    assert not told(again) - told(checked)
