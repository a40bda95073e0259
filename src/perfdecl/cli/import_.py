"""``perfdecl import``: an existing document back to a declaration, or a book of forms to one for each."""

import os
import sys
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from perfdecl.cli.files import choice
from perfdecl.cli.help import help_option, helper
from perfdecl.cli.progress import Progress
from perfdecl.cli.report import Report
from perfdecl.cli.tell import tell
from perfdecl.documents.names import file_names
from perfdecl.errors import UseError
from perfdecl.messages import Language, say

if TYPE_CHECKING:
    from perfdecl.checking.pipeline import AnyChecked
    from perfdecl.diagnostics.diagnostic import Diagnostic
    from perfdecl.documents.forms_in import FormIn
    from perfdecl.documents.imported import Imported

STDOUT = ("", "-")


def add(app: typer.Typer, language: Language) -> None:
    """Add the command with its help in one language."""

    t = helper(language)

    @app.command("import", help=t("import"), add_help_option=False, options_metavar=t("options_metavar"))
    def import_(
        document: Annotated[str, typer.Argument(help=t("document"), show_default=False)],
        output: Annotated[str, typer.Option("--output", "-o", help=t("import_output"))] = "",
        keys: Annotated[str, typer.Option(help=t("import_keys"))] = language,
        year: Annotated[int, typer.Option(help=t("year"), show_default=False)] = 0,
        force: Annotated[bool, typer.Option("--force", help=t("force"))] = False,
        quiet: Annotated[bool, typer.Option("--quiet", help=t("import_quiet"))] = False,
        color: Annotated[str, typer.Option(help=t("color"))] = "auto",
        help: Annotated[bool, help_option(language)] = False,
    ) -> None:
        choice("--keys", keys, ("en", "zh"))
        choice("--color", color, ("auto", "always", "never"))
        raise typer.Exit(Importing(language, document, output, keys, year, force, color, quiet).run())


class Importing(NamedTuple):
    """What was asked for on the command line."""

    language: Language
    document: str
    output: str = ""
    keys: str = "zh"
    year: int = 0
    force: bool = False
    color: str = "auto"
    quiet: bool = False

    def run(self) -> int:
        """Write every form that the document holds, say what does not fit, and return the exit code.

        A quiet one says nothing: what is written depends on the document alone, not on what it is called.
        """
        parts = self._parts()
        to_folder = _to_folder(self.output, self.document, len(parts))
        found = self._found(parts)
        names = [self.output if self.output not in STDOUT else "decl.yaml"]
        if to_folder:
            subjects = (one.found.texts.get(one.form.labels.subject[1], "") for one in parts)
            own = file_names(subjects, say("import.unnamed", self.language), ".yaml")
            names = [os.path.join(self.output, name) for name in own]
        if self.output not in STDOUT and not self.force:
            for name in names:
                if os.path.lexists(name):
                    raise UseError("use.exists", path=name)
        report = Report(self.language, color=self.color)
        failed = False
        for one, name in zip(found, names, strict=True):
            checked = self._write(one, name)
            residue = [_at_line(diagnostic, checked) for diagnostic in one.residue]
            report.add([*residue, *checked.diagnostics], checked.source, name)
            failed = failed or checked.has_errors or any(diagnostic.severity == "error" for diagnostic in residue)
        if self.quiet:
            return 0
        tell(report.text().rstrip("\n"))
        if to_folder:
            words = {"path": self.document, "count": len(found), "folder": self.output}
            tell(say("import.done", self.language, **words))
        return 1 if failed else 0

    def _parts(self) -> "list[FormIn]":
        """Each form of the document."""
        from perfdecl.readers.kinds import expect_document, read_document

        expect_document()
        from perfdecl.checking.many import read
        from perfdecl.documents.forms_in import forms_in
        from perfdecl.readers.limits import FORMS, check

        progress = Progress("import.pages", self.language, self.quiet)
        try:
            parts = forms_in(self.document, read_document(self.document, read(self.document), progress))
        finally:
            progress.clear()
        check(FORMS, len(parts), self.document)
        return parts

    def _found(self, parts: "list[FormIn]") -> "list[Imported]":
        """What came of each form."""
        from perfdecl.documents.imported import import_form

        progress = Progress("import.forms", self.language, self.quiet)
        found: list[Imported] = []
        try:
            for part in parts:
                found.append(import_form(self.document, part, self.year, self.language))
                progress(len(found), len(parts))
        finally:
            progress.clear()
        return found

    def _write(self, one: "Imported", name: str) -> "AnyChecked":
        from perfdecl.checking.pipeline import check_text
        from perfdecl.files.write import write

        text = one.text("en" if self.keys == "en" else "zh", self.language, with_origin=not self.quiet)
        checked = check_text(text, name, self.language)
        if self.output in STDOUT:
            sys.stdout.write(text)
        else:
            write(name, text.encode("utf-8", "surrogatepass"))
        return checked


def _at_line(diagnostic: "Diagnostic", checked: "AnyChecked") -> "Diagnostic":
    """The diagnostic at the line that it is about, else at the first one, which says where the file comes from."""
    from perfdecl.checking.locate import place

    source = checked.source
    span = diagnostic.span
    if diagnostic.path and checked.form is not None:
        span = source.span(*place(checked.reading.root, checked.form.shape, diagnostic.path))
    return diagnostic._replace(file=source.name, span=span)


def _to_folder(output: str, document: str, count: int) -> bool:
    """Whether files go into a folder. Raises UseError where several forms have none."""
    if output and (os.path.isdir(output) or output.endswith(("/", os.sep))):
        return True
    if count < 2:
        return False
    if output in STDOUT or os.path.lexists(output) or os.path.splitext(output)[1]:
        raise UseError("use.several_forms", path=document, count=count)
    return True
