"""What printing takes from the machine."""

import os
from functools import cache

import pytest

from perfdecl.layout.sheet import Typography
from perfdecl.printers.pdf import FONT_PATHS


def require(format: str) -> None:
    """Without fonts for a PDF the test is skipped, or fails where the gate demands all tools."""
    if format == "pdf" and not _has_fonts():
        absent = pytest.fail if os.environ.get("PERFDECL_REQUIRE_TOOLS") else pytest.skip
        absent("no font for Chinese is installed")


@cache
def _has_fonts() -> bool:
    from typst import Fonts

    known = set(Fonts(font_paths=[str(path) for path in FONT_PATHS if path.is_dir()]).families())
    defaults = Typography._field_defaults
    return all(known & {defaults[f"{kind}_font"], *defaults[f"{kind}_substitutes"]} for kind in ("text", "title"))
