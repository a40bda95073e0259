"""The printed forms that a repository keeps: are they what their declarations print now?"""

import os
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import NamedTuple

from perfdecl.checking.pipeline import AnyChecked
from perfdecl.cli.files import Input
from perfdecl.cli.outputs import Output, holds, is_ours, outputs_of
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.files.find import Target
from perfdecl.layout.sheet import Sheet
from perfdecl.messages import Language
from perfdecl.printers.formats import PRINTERS, printer_of
from perfdecl.user_templates.templates import TemplateError, Templates


class Kept(NamedTuple):
    """What a repository keeps of one declaration: how many printed forms, the paths of those that are others than it prints
    now, and which templates could not be filled.
    """

    printed: int = 0
    stale: tuple[str, ...] = ()
    refused: tuple[Diagnostic, ...] = ()


class Committed:
    """Compares printed forms while files are checked."""

    def __init__(self, source: Input, language: Language) -> None:
        self._source, self._language = source, language
        self._templates = Templates()

    def __enter__(self) -> None:
        self._templates.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._templates.__exit__(kind, error, trace)

    def has_templates(self, targets: Sequence[Target]) -> bool:
        """Whether any of these declarations is printed with a template of others."""
        return any(self._source.settings(target).template for target in targets)

    def kept(self, target: Target, checked: AnyChecked) -> Kept:
        """The printed forms of a declaration without errors that are there."""
        form, declaration = checked.understood
        there = list(self._there(target))
        if not there:
            return Kept()
        # Lines may have been asked to break otherwise when it was printed: that is no other form.
        usual = self._source.settings(target).line_breaking == "specimen"
        sheets = [form.lay_out(declaration, as_specimen) for as_specimen in (usual, not usual)]
        context = form.context(declaration)
        stale: list[str] = []
        refused: list[Diagnostic] = []
        for output in there:
            try:
                if not any(holds(output, self._printed(output, sheet, context)) for sheet in sheets):
                    stale.append(output.path)
            except TemplateError as error:
                from perfdecl.user_templates.diagnose import diagnostic_of

                refused.append(diagnostic_of(error.problem, error.path, self._language))
        return Kept(len(there), tuple(stale), tuple(refused))

    def _printed(self, output: Output, sheet: Sheet, context: dict[str, object]) -> bytes:
        if output.template:
            return self._templates.draw(output.template, sheet, context, output.inside)
        return printer_of(output.kind)(sheet)

    def _there(self, target: Target) -> Iterator[Output]:
        """The outputs that exist: of the configured formats, and of others what perfdecl printed."""
        own = outputs_of(self._source, [target], "", "", "", False)[target]
        yield from (output for output in own if os.path.isfile(output.path))
        configured = {output.kind for output in own}
        for kind in PRINTERS:
            if kind not in configured:
                (output,) = outputs_of(self._source, [target], kind, "", "", False)[target]
                if os.path.isfile(output.path) and is_ours(output):
                    yield output
