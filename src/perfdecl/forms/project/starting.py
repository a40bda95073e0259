"""项目支出绩效目标表 as a sheet of tags instead of values: what a template in Word begins with."""

from perfdecl.forms.project.cells import SHAPE
from perfdecl.forms.project.layout import lay_out
from perfdecl.forms.project.model import ProjectDeclaration
from perfdecl.forms.starting import Tags
from perfdecl.layout.arrange import arranged
from perfdecl.layout.sheet import Sheet
from perfdecl.model.vocabulary import Vocabulary

#: A declaration with one of everything.
SOMETHING = {
    "form": "project",
    "year": "2000",
    "name": "-",
    "authority": "-",
    "unit": "-",
    "funds": {"total": "0", "appropriation": "0"},
    "objective": "-",
    "indicators": {"output": {"quantity": [{"name": "-"}]}},
}


def starting_sheet(vocabulary: Vocabulary) -> Sheet:
    """The sheet whose cells say in tags, with the keys of one vocabulary, what they are to be filled with."""
    sheet = arranged(lay_out(ProjectDeclaration.model_validate(SOMETHING)), unfilled=True)
    return Tags(SHAPE, (), vocabulary).sheet(sheet, ("name",))
