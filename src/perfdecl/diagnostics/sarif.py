"""``--output-format sarif``: SARIF 2.1.0 with the rules' help, columns in code points and fixes."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from perfdecl import __version__
from perfdecl.catalogue.documentation import documentation_of
from perfdecl.diagnostics.as_json import whole_message
from perfdecl.diagnostics.diagnostic import Diagnostic, Fix
from perfdecl.diagnostics.fingerprint import digests
from perfdecl.messages import Language
from perfdecl.source.text import Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
HOME = "https://github.com/perfdecl/perfdecl"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
LANGUAGES = {"zh": "zh-CN", "en": "en-US"}


def render(diagnostics: Sequence[Diagnostic], language: Language) -> str:
    """The whole log: one run."""
    codes = sorted({one.code for one in diagnostics})
    driver = {
        "name": "perfdecl",
        "version": __version__,
        "semanticVersion": __version__,
        "informationUri": HOME,
        "language": LANGUAGES[language],
        "rules": [_rule(code, language) for code in codes],
    }
    results = [
        _result(one, codes.index(one.code), digest, language)
        for one, digest in zip(diagnostics, digests(diagnostics), strict=True)
    ]
    run = {
        "tool": {"driver": driver},
        "language": LANGUAGES[language],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The folder in which perfdecl was called."}}},
        "results": results,
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, language: Language) -> dict[str, Any]:
    rule = documentation_of(code)
    text = rule.text(language)
    return {
        "id": code,
        "shortDescription": {"text": rule.title(language)},
        "fullDescription": {"text": text},
        "help": {"text": text, "markdown": f"**{rule.title(language)}**\n\n{text}\n"},
        "helpUri": f"{HOME}/blob/main/docs/{'rules.md' if language == 'en' else 'rules.zh-CN.md'}#{code.lower()}",
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(diagnostic: Diagnostic, index: int, digest: str, language: Language) -> dict[str, Any]:
    location = {"physicalLocation": _place(diagnostic.file, diagnostic.span)}
    if diagnostic.path:
        name = ".".join(map(str, diagnostic.path))
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
            {"id": at, "physicalLocation": _place(one.file, one.span), "message": {"text": one.message or one.file}}
            for at, one in enumerate(diagnostic.related)
        ]
    if diagnostic.fix:
        result["fixes"] = [_fix(diagnostic.file, diagnostic.fix, diagnostic.help or diagnostic.message)]
    return result


def _place(file: str, span: Span) -> dict[str, Any]:
    return {"artifactLocation": _artifact(file), "region": _region(span)}


def _artifact(file: str) -> dict[str, Any]:
    """A URI relative to the folder of the call; of files outside, an absolute one."""
    relative = os.path.relpath(file) if os.path.isabs(file) else os.path.normpath(file)
    if relative.startswith(".."):
        return {"uri": Path(file).resolve().as_uri()}
    return {"uri": quote(relative.replace(os.sep, "/")), "uriBaseId": "SRCROOT"}


def _region(span: Span) -> dict[str, int]:
    start, end = span
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _fix(file: str, fix: Fix, text: str) -> dict[str, Any]:
    replacements = [{"deletedRegion": _region(edit.span), "insertedContent": {"text": edit.text}} for edit in fix.edits]
    return {
        "description": {"text": text},
        "artifactChanges": [{"artifactLocation": _artifact(file), "replacements": replacements}],
    }
