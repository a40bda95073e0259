"""What can be set, and what is set where nothing says otherwise."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

from perfdecl.layout.line_breaking import LineBreaking
from perfdecl.severity import Severity


class Settings(NamedTuple):
    """The settings for one file.

    ``folder`` is where the configuration stands (paths and patterns are relative to it), empty where there is none.
    ``severities`` changes the severity of rules by their code; ``per_file_ignores`` are codes or prefixes by pattern.
    ``departments``, ``totals`` and ``last_year`` are paths of what ``check`` compares with, ``change_limit`` is in percent.
    """

    folder: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = {}
    per_file_ignores: Mapping[str, tuple[str, ...]] = {}
    strict: bool = False
    lang: Literal["zh", "en"] | None = None
    output_dir: str = ""
    formats: tuple[str, ...] = ()
    template: str = ""
    departments: str = ""
    totals: str = ""
    last_year: str = ""
    change_limit: Decimal = Decimal(50)
    line_breaking: LineBreaking = "standard"


#: The key in the file and the field of :class:`Settings`.
KEYS = {
    "include": "include",
    "exclude": "exclude",
    "select": "select",
    "ignore": "ignore",
    "severity": "severities",
    "per-file-ignores": "per_file_ignores",
    "strict": "strict",
    "lang": "lang",
    "output-dir": "output_dir",
    "formats": "formats",
    "template": "template",
    "departments": "departments",
    "totals": "totals",
    "last-year": "last_year",
    "change-limit": "change_limit",
    "line-breaking": "line_breaking",
}
LISTS = frozenset({"include", "exclude", "select", "ignore", "formats"})
PATHS = frozenset({"output-dir", "template", "departments", "totals", "last-year"})
#: Changes of more percent are none that anybody means to allow.
MOST_PERCENT = 1_000_000
#: How a value is written, by its key; those without one are lists of texts.
WRITTEN = {
    "": '["…", "…"]',
    "severity": '{ PD404 = "info" }',
    "per-file-ignores": '{ "2024/*" = ["PD4"] }',
    "strict": "true / false",
    "lang": '"zh" / "en"',
    "output-dir": '"…"',
    "template": '"…"',
    "departments": '"departments.txt"',
    "totals": '"totals.csv"',
    "last-year": '"2024"',
    "change-limit": "50",
    "line-breaking": '"standard" / "specimen"',
}
