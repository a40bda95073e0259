"""The form as a page: every cell has a box, every box a name, and what is written is told from what is printed."""

from html.parser import HTMLParser

import pytest

from perfdecl.checking.pipeline import check_text
from perfdecl.forms.known import built_in_forms
from perfdecl.web.view import View, view_of
from support.paths import EXAMPLES

NAMES = sorted(path.name for path in EXAMPLES.glob("*.yaml"))


class Boxes(HTMLParser):
    """The boxes of a table, by their paths: their attributes and what they show."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, dict[str, str | None]] = {}
        self._path = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if (found.get("class") or "").startswith("box"):
            self._path = str(found["data-path"])
            assert self._path not in self.found
            self.found[self._path] = found | {"text": ""}

    def handle_data(self, data: str) -> None:
        if self._path:
            self.found[self._path]["text"] = str(self.found[self._path]["text"]) + data

    def handle_endtag(self, tag: str) -> None:
        self._path = ""


def view(text: str) -> View:
    return view_of(text.encode(), "decl.yaml", "/", "zh")


def boxes(text: str) -> dict[str, dict[str, str | None]]:
    parser = Boxes()
    for table in view(text).tables:
        parser.feed("".join((*table.head, *table.body)))
    return parser.found


@pytest.mark.parametrize("name", NAMES)
def test_every_value_of_a_declaration_has_a_box_with_the_name_of_its_cell(name: str) -> None:
    text = (EXAMPLES / name).read_text("utf-8")
    checked = check_text(text)
    form, declaration = checked.understood
    found = boxes(text)
    loose = {one.path for one in view(text).loose}
    for path, _ in declaration.leaves:
        if path != ("form",):
            assert ".".join(map(str, path)) in found.keys() | loose
    for path, box in found.items():
        steps = tuple(int(step) if step.isdigit() else step for step in path.split("."))
        assert box["aria-label"] == form.cell_name(steps)


@pytest.mark.parametrize("name", [form.name for form in built_in_forms()])
def test_a_form_with_nothing_in_it_can_be_written_everywhere(name: str) -> None:
    found = boxes(f"form: {name}\n")
    assert "objective" in found
    assert sum(path.endswith(".0.name") and path.startswith("indicators") for path in found) == 9
    assert all(not box["text"] or box["class"] == "box default" for box in found.values())


def test_what_is_written_is_told_where_something_else_is_printed() -> None:
    text = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")
    found = boxes(text.replace("basic: 1340.73", "basic: 13407300元").replace("other: 60.00", "other: 六十"))
    basic, other = found["budget.expenditure.basic"], found["budget.development.other"]
    assert (basic["text"], basic["data-raw"]) == ("1,340.73", "13407300元")
    assert (other["text"], other.get("data-raw")) == ("六十", None)


def test_what_is_left_out_shows_what_it_counts_as() -> None:
    text = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")
    found = boxes(text.replace("      other: 60.00\n", "").replace("    other: 60.00\n", ""))
    other = found["budget.development.other"]
    assert (other["text"], other["data-raw"], other["class"]) == ("0.00", "", "box default")


def test_rows_that_are_not_there_yet_are_told_from_others() -> None:
    text = (EXAMPLES / "blank.yaml").read_text("utf-8")
    rows = [row for table in view(text).tables for row in table.body]
    assert any('data-item="tasks.0" data-there' in row for row in rows)
    assert any('data-item="indicators.output.quality.0" class' in row for row in rows)


def test_lists_have_a_button_that_adds_to_them() -> None:
    html = "".join("".join((*table.head, *table.body)) for table in view("form: table14\n").tables)
    assert html.count('data-adds="tasks"') == 1
    assert html.count("data-adds=") == 10
    assert 'aria-label="加一行：数量指标"' in html


def test_what_is_no_scalar_has_an_empty_box() -> None:
    found = boxes("form: table14\ndepartment: [a, b]\nobjective:\n  a: 1\ntasks: x\n")
    assert found["department"]["text"] == found["objective"]["text"] == found["tasks.0.name"]["text"] == ""


def test_a_text_that_stands_for_a_whole_part_is_its_first_value() -> None:
    assert boxes("form: table14\nother_tasks: 日常工作\n")["other_tasks.content"]["text"] == "日常工作"


def test_the_year_that_no_cell_shows_is_beside_the_form() -> None:
    assert view("form: table14\nyear: 2024\n").loose == (("year", "年度", "2024"),)
    assert view("form: project\nyear: 24年\n").loose == (("year", "年度", "24年"),)
