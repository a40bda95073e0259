"""A blank declaration with comments that say what belongs where, and the schema that stands beside it."""

from re import compile as compile_pattern

from perfdecl.forms.form import AnyForm
from perfdecl.forms.schema import dump
from perfdecl.messages import Language, say
from perfdecl.model.vocabulary import Vocabulary
from perfdecl.resources import example
from perfdecl.source.write import write_yaml

MODELINE = "# yaml-language-server: $schema="
#: The year of the blanks that belong to perfdecl, with the blanks that keep its comment in its column.
YEAR = compile_pattern(r"(?m)^(?P<key>年度|year):(?P<year> [0-9]{4})")


def schema_name(form: AnyForm, vocabulary: Vocabulary) -> str:
    """What the file of a form's schema is called."""
    return f"{form.name}.{vocabulary}.schema.json"


def schema_text(form: AnyForm, vocabulary: Vocabulary) -> str:
    """The schema's file, for editors without a network."""
    return dump([form], vocabulary)


def blank_declaration(form: AnyForm, vocabulary: Vocabulary, name: str, year: int, language: Language = "zh") -> str:
    """The text of a blank declaration in the file ``name``, its schema beside it; without ``year`` (0) that is a gap, too."""
    modeline = f"{MODELINE}{schema_name(form, vocabulary)}\n"
    if not form.blank:
        gaps = {path: say("import.fill_in", language) for path in form.required}
        gaps.pop(("year",) if year else (), None)
        data = {"form": form.names[vocabulary]} | ({"year": str(year)} if year else {})
        return modeline + write_yaml(data, form.shape, vocabulary, gaps)
    own = f"{form.blank}{'.zh' if vocabulary == 'zh' else ''}.yaml"
    _, _, text = example(own).partition("\n")
    text = text.replace(own, name)
    return modeline + YEAR.sub(lambda found: f"{found['key']}:{f' {year}' if year else ' ' * len(found['year'])}", text)
