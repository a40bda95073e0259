"""Which form a declaration is of: what it says itself, else what its keys show. No form is taken for granted."""

from __future__ import annotations

from perfdecl.forms.form import FORM_KEYS, AnyForm
from perfdecl.forms.known import all_forms, form_named
from perfdecl.model.vocabulary import Keys, Vocabulary, keys_of
from perfdecl.source.tree import Mapping, Node, Scalar
from perfdecl.text.patterns import compile_pattern

#: A line that names the form, as people type it.
NAMED = compile_pattern(r"""(?m)^[ \t\u3000]*["']?(?:form|表)["']?\s*[:：]\s*["']?([^\s"'#]+)""")
#: So many keys of a form at the top level show which it is, where nothing says it.
ENOUGH = 2


def form_of(root: Node | None) -> AnyForm | None:
    """The form that the document names or, where it names none that is known, the one whose keys it has.

    None where neither tells.
    """
    if not isinstance(root, Mapping):
        return None
    for entry in root.entries:
        if entry.key.text in FORM_KEYS and isinstance(entry.value, Scalar):
            named = form_named(entry.value.text.strip())
            if named is not None:
                return named
    keys = {entry.key.text for entry in root.entries}
    counted = [(len(keys & (form.shape.english.keys() - set(FORM_KEYS))), form) for form in all_forms()]
    most = max((count for count, _ in counted), default=0)
    best = [form for count, form in counted if count == most]
    return best[0] if most >= ENOUGH and len(best) == 1 else None


def names_of_forms(vocabulary: Vocabulary) -> str:
    """What declarations may call their form, to be told to people."""
    return "、".join(form.names[vocabulary] for form in all_forms())


def keys_for(text: str) -> Keys:
    """The keys that may stand in a text: those of its :func:`likely_form`."""
    return keys_of(likely_form(text).shape)


def likely_form(text: str) -> AnyForm:
    """The form that a text is of, in whatever state it is: that which a line names, else the one most of whose keys are in it."""
    found = NAMED.search(text)
    named = form_named(found[1]) if found else None
    return named or _most_like(text)


def _most_like(text: str) -> AnyForm:
    return max(all_forms(), key=lambda form: sum(key in text for key in keys_of(form.shape).every))
