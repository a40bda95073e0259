"""Printing one declaration in all formats that are asked for: the part of ``render`` that another process can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from perfdecl.cli.draft import as_draft
from perfdecl.cli.outputs import Output
from perfdecl.config.settings import Settings
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.files.find import STDIN, Target
from perfdecl.messages import Language
from perfdecl.printers.formats import printer_of
from perfdecl.source.text import Source

if TYPE_CHECKING:
    from perfdecl.cli.files import Input
    from perfdecl.user_templates.templates import Templates


class Order(NamedTuple):
    """A declaration and what is to be printed of it."""

    target: Target
    settings: Settings
    outputs: list[Output]

    @property
    def is_simple(self) -> bool:
        """Whether any process can do it: one has standard input, and one has the templates."""
        return self.target.path != STDIN and not any(output.template for output in self.outputs)


class Printed(NamedTuple):
    """The bytes of each output in their order; None where errors, which are then told, forbid printing."""

    files: list[bytes] | None
    diagnostics: list[Diagnostic]
    source: Source | None = None


class Press(NamedTuple):
    """How everything is printed in one run."""

    language: Language
    source: Input
    draft: bool
    line_breaking: str
    templates: Templates | None = None

    def print(self, order: Order) -> Printed:
        """Check a declaration and print it. Raises UseError where it cannot be read, TemplateError where a template fails."""
        from perfdecl.checking.pipeline import check_bytes
        from perfdecl.config.select import choose

        target, settings, outputs = order
        checked = check_bytes(self.source.name(target), self.source.read(target), self.language)
        diagnostics = list(choose(checked.diagnostics, settings))
        has_errors = any(diagnostic.severity == "error" for diagnostic in diagnostics)
        if has_errors and not (self.draft and checked.declaration is not None):
            return Printed(None, diagnostics, checked.source)
        form, declaration = checked.understood
        sheet = form.lay_out(declaration, (self.line_breaking or settings.line_breaking) == "specimen")
        if self.draft:
            sheet = as_draft(sheet, diagnostics, checked.holes, self.language)
        files: list[bytes] = []
        for output in outputs:
            if output.template:
                assert self.templates is not None
                files.append(self.templates.draw(output.template, sheet, form.context(declaration), output.inside))
            else:
                files.append(printer_of(output.kind)(sheet))
        return Printed(files, [])
