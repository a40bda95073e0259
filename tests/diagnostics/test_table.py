"""The table of report formats: each of them takes whatever may stand in a file or in its name, and stays harmless."""

import json
from collections.abc import Iterator
from re import search, sub
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.checking.pipeline import check_bytes
from perfdecl.diagnostics.diagnostic import Diagnostic, Edit, Fix, Related, Summary
from perfdecl.diagnostics.format import Found, Options
from perfdecl.diagnostics.formats import FORMATS
from perfdecl.diagnostics.repository import Repository
from perfdecl.messages import Language
from perfdecl.source.text import Position, Source, Span

NASTY = (
    "\x1b[2J\x1b]8;;http://evil\x1b\\",
    "\x07\x00\x9b31m",
    "\u202e%59≥\u202c\u2066\u200b\u00ad",
    "a\n::stop-commands::pwn",
    "a\r\n::add-mask::x\n  ::error::y",
    "\u2028::set-output name=a::b\u2029\u0085::debug::c",
    "##[add-mask]x ##vso[task.complete]y ##teamcity[z]",
    "##[group]x",
    ":\ufe0f:add-mask::x",
    "::error::first",
    " ::error::first",
    "]]>&lt;<script>|`*",
    "\ud800\udfff",
    "\U000e0041\ue000\ufffe",
    "%0A::error::x",
    "文" * 5000,
    "",
)
LANGUAGES: tuple[Language, ...] = ("zh", "en")


def told(format: str, found: Found, language: Language, columns: int = 80, colour: bool = False) -> str:
    writer = FORMATS[format](Options(language, Repository(("/",)), columns, colour))
    summary = Summary(files=1)
    for one in found.diagnostics:
        summary.count(one)
    return writer.file(found) + writer.end(summary) + "\n" + writer.page(summary)


def diagnostic(text: str, file: str, line: int = 1) -> Diagnostic:
    """One that says the text in every place that a text can come to."""
    span = Span(Position(line, 1), Position(line, 2))
    related = (Related(text, file, span, ("budget", 0)), Related(text, f"{file}2", span, ()))
    return Diagnostic(
        "PD102", "error", text, text, file, span, (text,), text, related, Fix(True, (Edit(span, text),)), text
    )


def orders(text: str) -> Iterator[str]:
    """The lines that a CI would obey: GitHub behind blanks at the beginning, and in the older form anywhere."""
    for line in sub("[\ufe00-\ufe0f\u034f]", "", text).splitlines():
        if line.lstrip().startswith("::") or search(r"##(vso|teamcity)?\[", line):
            yield line


def is_clean(format: str, text: str) -> bool:
    if format == "github":
        # Its own commands are orders; what is in them must not be one.
        lines = [line for line in text.splitlines() if not line.startswith("::error title=PD102,file=")]
        text = "\n".join(lines)
    return not list(orders(text)) and text.replace("\n", "").isprintable()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_from_a_file_is_obeyed(format: str, language: Language) -> None:
    for text in NASTY:
        for file in ("a.yaml", f"{text or 'b'}.yaml"):
            source = Source(file, f"{text}\n{text}: 1\n")
            out = told(format, Found(file, [diagnostic(text, file, line) for line in (1, 2)], source), language)
            assert is_clean(format, out), (text, file, out)


@pytest.mark.parametrize("format", FORMATS)
@settings(deadline=None, max_examples=60)
@given(
    text=st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=8)), max_size=4).map("".join),
    columns=st.sampled_from([1, 40, 60, 80]),
)
def test_nothing_from_a_file_is_obeyed_whatever_it_is(format: str, text: str, columns: int) -> None:
    source = Source("a.yaml", f"x: {text}\n")
    out = told(format, Found("a.yaml", [diagnostic(text, "a.yaml")], source), "zh", columns)
    assert is_clean(format, out)


@pytest.mark.parametrize("format", FORMATS)
def test_whole_files_of_it(format: str) -> None:
    """The same by the way that files take."""
    for text in NASTY:
        for line in (f"{text}: 1\n", f"objective: {text}\n", f'"{text.encode("unicode_escape").decode()}": 1\n'):
            data = f"form: table14\n{line}".encode("utf-8", "surrogatepass")
            checked = check_bytes(f"{text}.yaml", data)
            out = told(format, Found(f"{text}.yaml", checked.diagnostics, checked.source), "zh")
            kept = "\n".join(
                line for line in out.splitlines() if not line.startswith(("::error title", "::warning title"))
            )
            assert not list(orders(kept)), (text, line, out)
            assert out.replace("\n", "").isprintable(), (text, line, out)


@pytest.mark.parametrize("format", ["json", "gitlab", "rdjson", "sarif"])
def test_documents_stay_what_they_are(format: str) -> None:
    for text in NASTY:
        found = Found("a.yaml", [diagnostic(text, "a.yaml")], Source("a.yaml", "x: 1\n"))
        data = json.loads(told(format, found, "zh"))
        assert json.dumps(data, ensure_ascii=False).encode() is not None
        # What can be written at all means the same as before.
        if "\ud800" not in text:
            assert text in json.dumps(data, ensure_ascii=False).replace("\\\\", "\\") or text in _texts(data)


def _texts(data: object) -> str:
    match data:
        case dict():
            return "\0".join(map(_texts, data.values()))
        case list():
            return "\0".join(map(_texts, data))
    return str(data)


def test_junit_stays_xml() -> None:
    for text in NASTY:
        found = Found(f"{text}.yaml", [diagnostic(text, f"{text}.yaml")])
        assert fromstring(told("junit", found, "zh").strip()).tag == "testsuites"


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_without_findings_and_no_file_at_all(format: str, language: Language) -> None:
    assert isinstance(told(format, Found("a.yaml"), language), str)
    writer = FORMATS[format](Options(language))
    assert isinstance(writer.end(Summary()) + writer.page(Summary()), str)


@pytest.mark.parametrize("format", ["concise", "json-lines", "github", "full"])
def test_formats_of_lines_tell_a_file_at_once(format: str) -> None:
    """So that many files need no more memory than one."""
    writer = FORMATS[format](Options("zh"))
    assert "PD102" in writer.file(Found("a.yaml", [diagnostic("x", "a.yaml")]))
    assert "PD102" not in writer.end(Summary())


@pytest.mark.parametrize("format", ["concise", "json-lines", "json", "github", "gitlab", "rdjson", "sarif", "junit"])
def test_programs_get_the_order_of_the_lines(format: str) -> None:
    late = diagnostic("x", "a.yaml", 9)
    early = diagnostic("y", "a.yaml", 3)._replace(severity="warning", code="PD503")
    out = told(format, Found("a.yaml", [early, late]), "zh").partition('"results"')[0 if format != "sarif" else 2]
    assert out.index("PD503") < out.index("PD102")
