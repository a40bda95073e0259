"""Patching a declaration's text, and making sure that it still says the same."""

from collections.abc import Callable, Iterable

from perfdecl.checking.pipeline import AnyChecked, check_text
from perfdecl.diagnostics.diagnostic import Diagnostic, Fix
from perfdecl.formatting.canonical import layout_edits
from perfdecl.formatting.keys import translate
from perfdecl.messages import Language
from perfdecl.model.vocabulary import Vocabulary
from perfdecl.source.patch import in_order, patch
from perfdecl.source.problem import TextEdit
from perfdecl.source.text import Source

#: A fix may uncover another defect of the same text; each round takes those that do not touch one another.
MAX_ROUNDS = 20


def formatted(checked: AnyChecked, keys: Vocabulary | None = None) -> str:
    """The text in canonical layout and, if asked for, in one vocabulary.

    A text whose layout could not be changed without changing what it says is left as it is.
    """
    source, root = checked.source, checked.reading.root
    text = patch(source.text, in_order(layout_edits(source, root)))
    if text == source.text and keys is None:
        return text
    if keys is not None and checked.form is not None:
        again = check_text(text, source.name)
        text = patch(text, in_order(translate(again.reading, checked.form, keys)))
    same = check_text(text, source.name).declaration == checked.declaration
    return text if same else source.text


def fixed(
    checked: AnyChecked,
    unsafe: bool,
    choose: Callable[[list[Diagnostic]], Iterable[Diagnostic]],
    language: Language = "zh",
) -> tuple[str, int]:
    """The text with fixes applied, and how many there were. ``choose`` says which diagnostics count."""
    text, count = checked.source.text, 0
    for _ in range(MAX_ROUNDS):
        fixes = [one for one in choose(checked.diagnostics) if one.fix and (unsafe or one.fix.safe)]
        edits, applied = _together(fixes, checked.source)
        if not applied:
            break
        text = patch(text, edits)
        count += applied
        checked = check_text(text, checked.source.name, language)
    return text, count


def edits_of(fix: Fix, source: Source) -> list[TextEdit]:
    """The edits of a fix in offsets of the text."""
    return [TextEdit(source.offset(span.start), source.offset(span.end), text) for span, text in fix.edits]


def _together(diagnostics: list[Diagnostic], source: Source) -> tuple[list[TextEdit], int]:
    """The edits of as many fixes as do not touch one another, each fix whole or not at all."""
    chosen: list[TextEdit] = []
    count = 0
    for diagnostic in diagnostics:
        assert diagnostic.fix is not None
        edits = edits_of(diagnostic.fix, source)
        fresh = [edit for edit in edits if edit not in chosen]
        if fresh and len(in_order([*chosen, *fresh])) == len({*chosen, *fresh}):
            chosen += fresh
            count += 1
    return in_order(chosen), count
