"""The forms that an option ``--form`` is about."""

from perfdecl.errors import UseError
from perfdecl.forms.form import AnyForm
from perfdecl.forms.known import all_forms, form_named


def chosen_forms(name: str) -> list[AnyForm]:
    """The form of that name in either vocabulary; all of them where none is named. Raises UseError for an unknown one."""
    if not name:
        return list(all_forms())
    form = form_named(name)
    if form is None:
        known = tuple(one.name for one in all_forms())
        raise UseError("use.unknown_choice", option="--form", value=name, known=known)
    return [form]
