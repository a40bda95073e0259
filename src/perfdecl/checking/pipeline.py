"""The whole way of one file: bytes, tree, declaration, rules, diagnostics."""

from typing import Any, Generic, NamedTuple

from perfdecl.checking.choose import form_of, keys_for
from perfdecl.checking.interpret import interpret
from perfdecl.checking.once import told_once
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.forms.form import AnyForm, D, Form
from perfdecl.forms.printable import Printable
from perfdecl.messages import Language
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Vocabulary
from perfdecl.rules.run import run
from perfdecl.rules.table import printing_rules
from perfdecl.source.decode import decode
from perfdecl.source.read import Reading, read
from perfdecl.source.text import Source


class Checked(NamedTuple, Generic[D]):
    """What came of checking one file.

    ``declaration`` is what was understood, None where nothing was; only where :attr:`has_errors` is false it is the
    whole of what the file says. ``form`` is the form that it is of, None where the file does not show it; then there is no
    declaration either. ``suppressed`` counts the findings that comments in the file suppress, ``unexplained`` the comments
    that do so without a reason; at ``holes`` nothing could be understood.
    """

    source: Source
    form: Form[D] | None
    declaration: D | None
    vocabulary: Vocabulary
    diagnostics: list[Diagnostic]
    reading: Reading
    suppressed: int = 0
    holes: frozenset[Path] = frozenset()
    unexplained: int = 0

    @property
    def has_errors(self) -> bool:
        """Whether something is wrong that forbids printing."""
        return any(diagnostic.severity == "error" for diagnostic in self.diagnostics)

    @property
    def understood(self) -> tuple[Form[D], D]:
        """The form and the declaration, to work on. Raises ValueError where nothing was understood."""
        if self.form is None or self.declaration is None:
            raise ValueError(f"{self.source.name}: no declaration was understood")
        return self.form, self.declaration


#: Of whichever form.
AnyChecked = Checked[Any]


def check_bytes(
    name: str, data: bytes, language: Language = "zh", form: AnyForm | None = None, lines: bool = True
) -> AnyChecked:
    """Check a file's bytes; ``name`` is what the diagnostics call it. Without ``form`` the file shows which one it is of.

    Without ``lines`` no message names a line: for texts that nobody has seen as a file.
    """
    source, problems = decode(name, data)
    if problems and not source.has_losses:
        reading = Reading(source, None, problems)
    else:
        reading = read(source, lambda: keys_for(source.text))
        reading.problems[:0] = problems
    form = form or form_of(reading.root)
    understood = interpret(reading.root, form.model if form else None, source.text)
    findings = understood.findings if reading.root is not None or not reading.problems else []
    if form is not None and understood.declaration is not None:
        findings += run(form.rules().values(), understood.declaration, understood.holes)
        findings += run(printing_rules().values(), Printable(form, understood.declaration), understood.holes)
    diagnostics: list[Diagnostic] = []
    problems = [*reading.problems, *understood.problems]
    if findings or problems:
        from perfdecl.checking.explain import Explainer

        explainer = Explainer(reading, form, understood.vocabulary, language, lines)
        diagnostics += map(explainer.problem, problems)
        diagnostics += map(explainer.finding, findings)
        diagnostics = told_once(diagnostics, problems, source)
        if source.has_losses:
            # Written back, the file would have lost for good what others might still read of it.
            diagnostics = [one._replace(fix=None) for one in diagnostics]
    suppressed = unexplained = 0
    if "perfdecl" in source.text:
        from perfdecl.checking.suppress import suppress

        diagnostics, suppressed, unexplained = suppress(diagnostics, reading, language)
    diagnostics.sort(key=lambda diagnostic: diagnostic.order)
    return Checked(
        source,
        form,
        understood.declaration,
        understood.vocabulary,
        diagnostics,
        reading,
        suppressed,
        understood.holes,
        unexplained,
    )


def check_text(text: str, name: str = "decl.yaml", language: Language = "zh") -> AnyChecked:
    """Check a declaration's text."""
    return check_bytes(name, text.encode("utf-8", "surrogatepass"), language)
