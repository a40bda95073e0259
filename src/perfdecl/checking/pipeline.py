"""The whole way of one file: bytes, tree, declaration, rules, diagnostics."""

from __future__ import annotations

from typing import Any, NamedTuple

from perfdecl.checking.interpret import interpret
from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.forms.form import Form, form_named
from perfdecl.messages import Language
from perfdecl.model.path import Path
from perfdecl.model.vocabulary import Vocabulary, all_keys
from perfdecl.rules.registry import run
from perfdecl.source.decode import decode
from perfdecl.source.read import Reading, read
from perfdecl.source.text import Source


class Checked(NamedTuple):
    """What came of checking one file.

    ``declaration`` is what was understood, None where nothing was; only where :attr:`has_errors` is false it is the
    whole of what the file says. ``suppressed`` counts the findings that comments in the file suppress; at ``holes`` nothing
    could be understood.
    """

    source: Source
    form: Form
    declaration: Any
    vocabulary: Vocabulary
    diagnostics: list[Diagnostic]
    reading: Reading
    suppressed: int = 0
    holes: frozenset[Path] = frozenset()

    @property
    def has_errors(self) -> bool:
        """Whether something is wrong that forbids printing."""
        return any(diagnostic.severity == "error" for diagnostic in self.diagnostics)


def check_bytes(name: str, data: bytes, language: Language = "zh") -> Checked:
    """Check a file's bytes; ``name`` is what the diagnostics call it."""
    source, problems = decode(name, data)
    form = form_named()
    reading = Reading(source, None, problems) if problems else read(source, lambda: all_keys(form.model))
    understood = interpret(reading.root, form.model)
    findings = understood.findings if reading.root is not None or not reading.problems else []
    if understood.declaration is not None:
        findings += run(form.rules, understood.declaration, understood.holes)
    diagnostics: list[Diagnostic] = []
    problems = [*reading.problems, *understood.problems]
    if findings or problems:
        from perfdecl.checking.explain import Explainer

        explainer = Explainer(reading, form, understood.vocabulary, language)
        diagnostics += map(explainer.problem, problems)
        diagnostics += map(explainer.finding, findings)
    suppressed = 0
    if "perfdecl" in source.text:
        from perfdecl.checking.suppress import suppress

        diagnostics, suppressed = suppress(diagnostics, reading, language)
    diagnostics.sort(key=lambda diagnostic: diagnostic.order)
    return Checked(
        source, form, understood.declaration, understood.vocabulary, diagnostics, reading, suppressed, understood.holes
    )


def check_text(text: str, name: str = "decl.yaml", language: Language = "zh") -> Checked:
    """Check a declaration's text."""
    return check_bytes(name, text.encode("utf-8", "surrogatepass"), language)
