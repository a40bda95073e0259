"""Tasks that are called like the row below them are tasks, in every format."""

import pytest

from perfdecl.documents.compare import compare
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.printers.formats import printer_of
from perfdecl.readers.kinds import read_document
from support.declarations import plain

OTHER = "其他需完成的任务"


def declared(*names: str, is_there: bool = False) -> Table14Declaration:
    data = plain()
    task = data["tasks"][0]
    data["tasks"] = [task | {"name": name, "content": f"内容{at}"} for at, name in enumerate(names)]
    if is_there:
        data["other_tasks"] = {"content": "督办事项", "goal": "完成"}
    return Table14Declaration.model_validate(data)


@pytest.mark.parametrize("is_there", [False, True])
@pytest.mark.parametrize(
    "names",
    [
        [f"{OTHER}（可选填）"],
        ["宣传工作", f"{OTHER}（可选填）", "文化工作"],
        [OTHER, OTHER],
        [f"{OTHER}及督办事项", "文化工作"],
        ["宣传工作", f"{OTHER}（二期）工程"],
    ],
)
@pytest.mark.parametrize("kind", ["docx", "xlsx", "html", "pdf", "md"])
def test_in_every_format(kind: str, names: list[str], is_there: bool) -> None:
    sheet = FORM.lay_out(declared(*names, is_there=is_there))
    found = FORM.recognise(read_document("x", printer_of(kind)(sheet)))
    assert list(compare(sheet, found, blanks=kind not in ("pdf", "md"))) == []
