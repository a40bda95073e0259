"""表14 as a sheet of tags instead of values: what a template in Word begins with."""

from perfdecl.forms.starting import Loop, Tags
from perfdecl.forms.table14.cells import SHAPE
from perfdecl.forms.table14.layout import lay_out
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.arrange import arranged
from perfdecl.layout.sheet import Sheet
from perfdecl.model.vocabulary import Vocabulary

LOOPS = (Loop(("tasks",), {"en": "task", "zh": "任务"}),)
#: A declaration with one of everything.
SOMETHING = {
    "form": "table14",
    "year": "2000",
    "department": "-",
    "budget": {
        "expenditure": {"basic": "0", "project": "0"},
        "funding": {"fiscal_appropriation": "0"},
        "level": {"district": "0"},
    },
    "objective": "-",
    "tasks": [{"name": "-", "content": "-", "funds": "0"}],
    "indicators": {"output": {"quantity": [{"name": "-"}]}},
}


def starting_sheet(vocabulary: Vocabulary) -> Sheet:
    """The sheet whose cells say in tags, with the keys of one vocabulary, what they are to be filled with."""
    sheet = arranged(lay_out(Table14Declaration.model_validate(SOMETHING)), unfilled=True)
    return Tags(SHAPE, LOOPS, vocabulary).sheet(sheet, ("department",))
