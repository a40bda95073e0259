"""Lines of a bare text that hold nothing but characters without width."""

from perfdecl.documents.forms_in import forms_in
from perfdecl.documents.imported import import_form
from perfdecl.readers.here import read_here
from support.paths import ROOT

TEXT = (ROOT / "tests" / "data" / "table14-liwan-2024.txt").read_text("utf-8")


def imported(text: str) -> dict[str, object]:
    (form,) = forms_in("x.txt", read_here("x.txt", text.encode()))
    return import_form("x.txt", form, 2024, "zh").data


def test_they_are_no_lines() -> None:
    whole = imported(TEXT)
    lines = TEXT.splitlines()
    for at in range(0, len(lines), 5):
        with_one = "\n".join([*lines[:at], "\u200b", *lines[at:]])
        assert imported(with_one) == whole, at
