"""The same declaration in the other vocabulary of keys."""

from collections.abc import Iterator
from re import compile as compile_pattern

from perfdecl.forms.form import FORM_KEYS, AnyForm
from perfdecl.model.vocabulary import NO_SHAPE, Shape, Vocabulary
from perfdecl.source.problem import TextEdit
from perfdecl.source.read import Reading
from perfdecl.source.tree import Mapping, Node, Scalar, Sequence, Style

#: An editor's schema is that of one vocabulary.
SCHEMA = compile_pattern(r"(?m)^#\s*yaml-language-server:\s*\$schema=\S*?\.(en|zh)\.schema\.json\s*$")


def translate(reading: Reading, form: AnyForm, vocabulary: Vocabulary) -> list[TextEdit]:
    """Edits that turn every key, and the form's own name, into those of one vocabulary."""
    edits = list(_keys(reading.root, form.shape, vocabulary))
    if isinstance(reading.root, Mapping):
        for entry in reading.root.entries:
            value = entry.value
            if entry.key.text in FORM_KEYS and isinstance(value, Scalar) and value.text in form.names.values():
                edits += _replace(value, form.names[vocabulary])
    for found in SCHEMA.finditer(reading.source.text):
        if found[1] != vocabulary:
            edits.append(TextEdit(found.start(1), found.end(1), vocabulary))
    return sorted(edits)


def _keys(node: Node | None, shape: Shape, vocabulary: Vocabulary) -> Iterator[TextEdit]:
    match node:
        case Mapping():
            for entry in node.entries:
                name = shape.english.get(entry.key.text)
                if name is not None:
                    yield from _replace(entry.key, name if vocabulary == "en" else shape.names[name].label)
                yield from _keys(entry.value, shape.parts.get(name or "", NO_SHAPE), vocabulary)
        case Sequence():
            for item in node.items:
                yield from _keys(item, shape, vocabulary)


def _replace(scalar: Scalar, text: str) -> Iterator[TextEdit]:
    """Another text in place of a short one, within its quotes."""
    quote = 0 if scalar.style is Style.PLAIN else 1
    # Where a damaged file was read with a key that it lacks, there is nothing to be replaced.
    if scalar.text != text and scalar.end > scalar.start:
        yield TextEdit(scalar.start + quote, scalar.end - quote, text)
