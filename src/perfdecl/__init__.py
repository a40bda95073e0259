"""perfdecl: a government performance-budget form as a file.

The public interface for programs is :func:`check` and :func:`render`; the command line is in ``perfdecl.cli``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from perfdecl.checking.pipeline import AnyChecked
    from perfdecl.messages import Language

__version__ = "0.1.0"
__all__ = ["__version__", "check", "render"]


def check(text: str | bytes, name: str = "decl.yaml", language: Language = "zh") -> AnyChecked:
    """Check a declaration's YAML. Never raises for what the text says: all that is wrong is in ``.diagnostics``.

    ``name`` is what the diagnostics call the file; ``language`` is that of their messages. The declaration that was
    understood is ``.declaration``: pydantic models with amounts in 万元 as Decimal.
    """
    from perfdecl.checking.pipeline import check_bytes

    return check_bytes(name, text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text, language)


def render(checked: AnyChecked, format: str = "docx") -> bytes:
    """Print a checked declaration as the official form; returns the file's bytes.

    Raises ValueError where the declaration has errors, KeyError for a format that is none, and UseError where the
    machine lacks what the format needs: the extra pdf, or a font.
    """
    from perfdecl.printers.formats import printer_of

    if checked.has_errors:
        raise ValueError(f"{checked.source.name}: the declaration has errors and is not printed")
    form, declaration = checked.understood
    return printer_of(format)(form.lay_out(declaration))
