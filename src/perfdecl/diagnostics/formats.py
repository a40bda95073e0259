"""The table of report formats. A new one is a module with a :class:`~perfdecl.diagnostics.format.Format` and a row here."""

from collections.abc import Callable, Mapping

from perfdecl.diagnostics.format import Format, Options


def _full(options: Options) -> Format:
    from perfdecl.diagnostics.terminal import Terminal

    return Terminal(options)


def _concise(options: Options) -> Format:
    from perfdecl.diagnostics.concise import Concise

    return Concise(options)


def _json(options: Options) -> Format:
    from perfdecl.diagnostics.as_json import Json

    return Json(options)


def _json_lines(options: Options) -> Format:
    from perfdecl.diagnostics.as_json import JsonLines

    return JsonLines(options)


def _github(options: Options) -> Format:
    from perfdecl.diagnostics.github import GitHub

    return GitHub(options)


def _gitlab(options: Options) -> Format:
    from perfdecl.diagnostics.gitlab import GitLab

    return GitLab(options)


def _rdjson(options: Options) -> Format:
    from perfdecl.diagnostics.rdjson import Rdjson

    return Rdjson(options)


def _sarif(options: Options) -> Format:
    from perfdecl.diagnostics.sarif import Sarif

    return Sarif(options)


def _junit(options: Options) -> Format:
    from perfdecl.diagnostics.junit import JUnit

    return JUnit(options)


#: By the names that ``--output-format`` takes. A format is imported when it is asked for.
FORMATS: Mapping[str, Callable[[Options], Format]] = {
    "full": _full,
    "concise": _concise,
    "json": _json,
    "json-lines": _json_lines,
    "github": _github,
    "gitlab": _gitlab,
    "rdjson": _rdjson,
    "sarif": _sarif,
    "junit": _junit,
}
