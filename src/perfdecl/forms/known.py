"""Which forms there are: the built-in ones, and those that other packages bring.

Another package offers a form through the entry-point group ``perfdecl.forms``: the entry point's name is what a
declaration in English keys calls the form, its object the instance of :class:`perfdecl.forms.form.Form`. They are looked
up only where a form is asked for that is not built in.
"""

from __future__ import annotations

import copyreg
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from perfdecl import core_alone
from perfdecl.forms.form import AnyForm, Form
from perfdecl.forms.names import BUILT_IN

GROUP = "perfdecl.forms"


@cache
def built_in(name: str) -> AnyForm:
    """A built-in form by its English name. Raises KeyError where there is none."""
    match name:
        case "table14":
            from perfdecl.forms.table14.form import FORM as table14

            return _sent_by_name(table14)
        case "project":
            from perfdecl.forms.project.form import FORM as project

            return _sent_by_name(project)
    raise KeyError(name)


@cache
def forms_of_others() -> tuple[AnyForm, ...]:
    """The forms of installed packages, in the order of their names. Raises TypeError for what is no form."""
    from importlib.metadata import entry_points

    from perfdecl.messages import extend

    found: list[AnyForm] = []
    points = sorted(entry_points(group=GROUP), key=lambda one: one.name)
    if points and core_alone.asked:
        raise core_alone.NotEnoughError
    for point in points:
        form = point.load()
        if not isinstance(form, Form):
            raise TypeError(f"{point.value} of the entry-point group {GROUP} is no perfdecl.Form")
        extend(form.entries)
        found.append(_sent_by_name(form))
    return tuple(found)


def form_named(written: str) -> AnyForm | None:
    """The form that a declaration calls so, in either vocabulary; None where there is none."""
    if written in BUILT_IN:
        return built_in(BUILT_IN[written])
    return next((form for form in forms_of_others() if written in form.names.values()), None)


def built_in_forms() -> Iterator[AnyForm]:
    """The forms that are part of perfdecl."""
    return map(built_in, dict.fromkeys(BUILT_IN.values()))


def all_forms() -> Iterator[AnyForm]:
    """Every form, built-in ones first."""
    yield from built_in_forms()
    yield from forms_of_others()


def _sent_by_name(form: AnyForm) -> AnyForm:
    """A form is one object in each process: what goes to another one is its name."""
    copyreg.pickle(type(form), _reduced)
    return form


def _reduced(form: AnyForm) -> tuple[Callable[[str], Any], tuple[str]]:
    return form_named, (form.name,)
