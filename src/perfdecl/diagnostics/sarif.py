"""``--output-format sarif``: SARIF 2.1.0 with the rules' help, columns in code points and fixes."""

import os
from typing import Any
from urllib.parse import quote

from perfdecl import __version__
from perfdecl.catalogue.documentation import documentation_of
from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic, Fix, Related, Summary
from perfdecl.diagnostics.fingerprint import digests
from perfdecl.diagnostics.format import Format, Found, Options
from perfdecl.diagnostics.json_text import dump
from perfdecl.messages import Language
from perfdecl.model.path import dotted
from perfdecl.source.text import Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
HOME = "https://github.com/perfdecl/perfdecl"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
LANGUAGES = {"zh": "zh-CN", "en": "en-US"}


class Sarif(Format):
    """The whole log: one run."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._codes: dict[str, int] = {}
        self._results: list[dict[str, Any]] = []

    def file(self, found: Found) -> str:
        for one, digest in digests(found.diagnostics, self.options.repository):
            index = self._codes.setdefault(one.code, len(self._codes))
            self._results.append(self._result(one, index, digest))
        return ""

    def end(self, summary: Summary) -> str:
        language = self.options.language
        driver = {
            "name": "perfdecl",
            "version": __version__,
            "semanticVersion": __version__,
            "informationUri": HOME,
            "language": LANGUAGES[language],
            "rules": [_rule(code, language) for code in self._codes],
        }
        run = {
            "tool": {"driver": driver},
            "language": LANGUAGES[language],
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The top of the repository."}}},
            "results": self._results,
        }
        return dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, 2) + "\n"

    def _result(self, diagnostic: Diagnostic, index: int, digest: str) -> dict[str, Any]:
        location = {"physicalLocation": self._place(diagnostic.file, diagnostic.span)}
        if diagnostic.path:
            name = dotted(diagnostic.path)
            location["logicalLocations"] = [{"fullyQualifiedName": name}]  # type: ignore[assignment]
        result: dict[str, Any] = {
            "ruleId": diagnostic.code,
            "ruleIndex": index,
            "level": LEVELS[diagnostic.severity],
            "message": {"text": whole_message(diagnostic)},
            "locations": [location],
            "partialFingerprints": {"perfdecl/v1": digest},
        }
        if diagnostic.related:
            result["relatedLocations"] = [
                {"id": at, "physicalLocation": self._place(one.file, one.span), "message": {"text": _said(one)}}
                for at, one in enumerate(diagnostic.related)
            ]
        if diagnostic.fix:
            result["fixes"] = [self._fix(diagnostic.file, diagnostic.fix, diagnostic.help or diagnostic.message)]
        return result

    def _place(self, file: str, span: Span) -> dict[str, Any]:
        return {"artifactLocation": self._artifact(file), "region": _region(span)}

    def _artifact(self, file: str) -> dict[str, Any]:
        """A URI from the top of the repository; of files outside, an absolute one."""
        name = self.options.repository.name(file)
        if os.path.isabs(name):
            return {"uri": f"file://{'' if name.startswith('/') else '/'}{_quoted(name)}"}
        return {"uri": _quoted(name), "uriBaseId": "SRCROOT"}

    def _fix(self, file: str, fix: Fix, text: str) -> dict[str, Any]:
        replacements = [
            {"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}} for edit in fix.edits
        ]
        return {
            "description": {"text": text},
            "artifactChanges": [{"artifactLocation": self._artifact(file), "replacements": replacements}],
        }


def rule_page(code: str, language: Language) -> str:
    """Where the rule is explained on the web."""
    return f"{HOME}/blob/main/docs/{'rules.md' if language == 'en' else 'rules.zh-CN.md'}#{code.lower()}"


def _rule(code: str, language: Language) -> dict[str, Any]:
    rule = documentation_of(code)
    text = rule.text(language)
    return {
        "id": code,
        "shortDescription": {"text": rule.title(language)},
        "fullDescription": {"text": text},
        "help": {"text": text, "markdown": f"**{rule.title(language)}**\n\n{text}\n"},
        "helpUri": rule_page(code, language),
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _quoted(path: str) -> str:
    """A path as part of a URI, byte for byte what the file system has."""
    try:
        return quote(os.fsencode(path))
    except UnicodeEncodeError:
        return quote(path.encode("utf-8", "replace"))


def _region(span: Span) -> dict[str, int]:
    start, end = span
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _said(related: Related) -> str:
    return related.message or related.file
