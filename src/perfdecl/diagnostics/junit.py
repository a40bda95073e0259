"""``--output-format junit``: a test suite a file, a failed test a diagnostic."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.text.characters import FORBIDDEN


def render(diagnostics: Sequence[Diagnostic], files: Sequence[str]) -> str:
    """The whole report; a file without a finding is one test that passed."""
    by_file: dict[str, list[Diagnostic]] = {file: [] for file in files}
    for one in diagnostics:
        by_file.setdefault(one.file, []).append(one)
    root = Element("testsuites", name="perfdecl")
    for file, found in by_file.items():
        tests, failures = str(max(len(found), 1)), str(len(found))
        suite = SubElement(
            root, "testsuite", name=_clean(file), tests=tests, failures=failures, errors="0", skipped="0"
        )
        if not found:
            SubElement(suite, "testcase", name="validate", classname=_clean(file))
        for one in found:
            start = one.span.start
            name = f"{one.code}:{start.line}:{start.column}"
            case = SubElement(suite, "testcase", name=name, classname=_clean(file), line=str(start.line))
            failure = SubElement(case, "failure", message=_clean(one.message), type=one.severity)
            failure.text = _clean(f"{file}:{start.line}:{start.column} {one.cell}\n{whole_message(one)}")
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _clean(text: str) -> str:
    """Without what XML cannot hold."""
    return FORBIDDEN.sub("\ufffd", text)
