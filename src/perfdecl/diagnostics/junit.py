"""``--output-format junit``: a test suite a file, a failed test a diagnostic."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.diagnostics.format import Format, Found, Options
from perfdecl.diagnostics.place import place
from perfdecl.text.harmless import path_shown, without_orders
from perfdecl.text.width import visible


class JUnit(Format):
    """The whole report; a file without a finding is one test that passed."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._root = Element("testsuites", name="perfdecl")

    def file(self, found: Found) -> str:
        count = len(found.diagnostics)
        tests = {"tests": str(max(count, 1)), "failures": str(count), "errors": "0", "skipped": "0"}
        name = path_shown(visible(found.file))
        suite = SubElement(self._root, "testsuite", {"name": name} | tests)
        if not count:
            SubElement(suite, "testcase", name="validate", classname=name)
        for one in found.diagnostics:
            _case(suite, name, one)
        return ""

    def end(self, summary: Summary) -> str:
        indent(self._root)
        # An order is the same text in XML where one of its characters is written by its code point.
        text = without_orders(tostring(self._root, encoding="unicode"), "&#58;", "&#35;")
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _case(suite: Element, file: str, diagnostic: Diagnostic) -> None:
    start = diagnostic.span.start
    name = f"{diagnostic.code}:{start.line}:{start.column}"
    case = SubElement(suite, "testcase", name=name, classname=file, line=str(start.line))
    failure = SubElement(case, "failure", message=visible(diagnostic.message), type=diagnostic.severity)
    failure.text = f"{place(diagnostic)} {visible(diagnostic.cell)}\n{visible(whole_message(diagnostic))}"
