"""perfdecl: government performance-budget forms as files.

A declaration is a form filled in, written as YAML. For programs::

    load         a file's declaration, or an error
    check        a text's declaration with everything that is wrong with it
    check_files  the same for files and folders
    render       a declaration as docx, html, pdf, xlsx or md
    read         an existing document back as declarations
    verify       a document against its declaration

Amounts are exact Decimals in 万元 (ten thousand yuan). The command line is in ``perfdecl.cli``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from perfdecl.api import (
        PROJECT,
        TABLE14,
        Checked,
        Declaration,
        DeclarationError,
        Diagnostic,
        DocumentError,
        Edit,
        Fix,
        Form,
        Format,
        Imported,
        Language,
        PerfdeclError,
        Position,
        ProjectDeclaration,
        Related,
        Severity,
        Span,
        Table14Declaration,
        TemplateError,
        UseError,
        check,
        check_files,
        load,
        read,
        render,
        verify,
    )

__version__ = "0.1.0"
__all__ = [
    "PROJECT",
    "TABLE14",
    "Checked",
    "Declaration",
    "DeclarationError",
    "Diagnostic",
    "DocumentError",
    "Edit",
    "Fix",
    "Form",
    "Format",
    "Imported",
    "Language",
    "PerfdeclError",
    "Position",
    "ProjectDeclaration",
    "Related",
    "Severity",
    "Span",
    "Table14Declaration",
    "TemplateError",
    "UseError",
    "__version__",
    "check",
    "check_files",
    "load",
    "read",
    "render",
    "verify",
]


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for, so that the command line starts fast.
    if name in __all__:
        from perfdecl import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
