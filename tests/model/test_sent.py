"""A declaration that goes to another process comes there as it is."""

import pickle

import perfdecl as api
from perfdecl.forms.known import all_forms
from support.paths import EXAMPLES


def test_a_declaration_is_the_same_there() -> None:
    for name in ("liwan-publicity-2024", "liwan-memory-hall-2024"):
        sent = api.load(EXAMPLES / f"{name}.yaml")
        came = pickle.loads(pickle.dumps(sent))
        assert (came, type(came), came.leaves) == (sent, type(sent), sent.leaves)
        assert came.model_fields_set == sent.model_fields_set


def test_a_form_is_one_object() -> None:
    for form in all_forms():
        assert pickle.loads(pickle.dumps(form)) is form
