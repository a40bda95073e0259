"""House templates in Word: what is filled in, and where mistakes are."""

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.record import record_of
from perfdecl.model.vocabulary import Vocabulary, shape_of
from perfdecl.printers import docx
from perfdecl.readers.docx.read import read
from perfdecl.user_templates.problem import Spot, TemplateProblem
from perfdecl.user_templates.word import fill
from support.declarations import declarations, extremes
from support.office import convert, faults
from support.templates import context, declaration, rows, saved, texts, word

VOCABULARIES: tuple[Vocabulary, ...] = ("en", "zh")
STARTING = {keys: docx.draw(FORM.starting_sheet(keys)) for keys in VOCABULARIES}


def filled(source: bytes, **changes: Any) -> bytes:
    return fill(source, context(**changes), "{}")


def problem(source: bytes, **changes: Any) -> tuple[str, Spot | None, dict[str, str]]:
    with pytest.raises(TemplateProblem) as found:
        filled(source, **changes)
    return found.value.entry, found.value.spot, found.value.words


def same_cells(one: Table14Declaration, template: bytes) -> None:
    """Filled in, the template has the cells of the official form, and carries the declaration."""
    sheet = FORM.lay_out(one)
    official = read("a", docx.draw(sheet))
    house = read("b", fill(template, FORM.context(one), sheet.record))
    assert [cell for grid in house.grids for cell in grid.cells] == [
        cell for grid in official.grids for cell in grid.cells
    ]
    assert (house.loose, house.record, house.digest) == (official.loose, official.record, official.digest)


@settings(max_examples=40, deadline=None)
@given(declarations())
def test_the_official_form_as_a_template_gives_the_official_form(data: dict[str, Any]) -> None:
    one = Table14Declaration.model_validate(data)
    for template in STARTING.values():
        same_cells(one, template)


@pytest.mark.parametrize("name", sorted(set(extremes()) - {"objective-900", "objective-3000"}))
def test_extremes(name: str) -> None:
    """A long objective has a page of its own on the official form, which a template cannot know of."""
    for template in STARTING.values():
        same_cells(extremes()[name], template)


def test_other_programs_open_what_is_filled_in_and_may_save_the_template(tmp_path: Path) -> None:
    one = extremes()["all-levels"]
    place = tmp_path / "template.docx"
    place.write_bytes(STARTING["zh"])
    (tmp_path / "saved").mkdir()
    (again,) = convert([place], "docx", tmp_path / "saved")
    for number, template in enumerate((STARTING["zh"], again.read_bytes())):
        result = tmp_path / f"{number}.docx"
        result.write_bytes(fill(template, FORM.context(one), record_of(one)))
        assert number or faults(result) == []
        grids = read("a", result.read_bytes()).grids
        assert [cell.text for grid in grids for cell in grid.cells] == [
            cell.text for grid in read("b", docx.draw(FORM.lay_out(one))).grids for cell in grid.cells
        ]


def test_every_value_under_both_of_its_keys() -> None:
    names = context()
    assert names["预算整体情况"]["部门预算支出"]["基本支出"] is names["budget"]["expenditure"]["basic"]
    assert names["其他需完成的任务"] == dict.fromkeys(
        ("content", "funds", "goal", "主要实施内容", "拟投入的资金", "期望达到的目标")
    )
    for shape in shape_of(Table14Declaration).walk():
        for key in shape.english:
            assert key.isidentifier()
            assert not hasattr({}, key)  # which a tag would mean before the key


def test_values() -> None:
    source = word(
        "{{ department }}：{{ budget.expenditure.basic }}",
        "{% for task in tasks %}{{ loop.index }}. {{ task.name }}（{{ task.funds }}）{% endfor %}",
        "{{ budget.expenditure.basic + budget.expenditure.project }}|{{ other_tasks.funds }}|{{ year }}",
        "{% if budget.funding.other > 0 %}有{% else %}没有{% endif %}其他资金",
        "{% for 行 in 绩效指标.产出指标.数量指标 %}{{ 行.三级指标 }}{{ 行.年度指标值 }}{% endfor %}",
        header="{{ 部门名称 }}{{ 年度 }}",
    )
    data = filled(source)
    assert texts(data) == [
        "区委宣传部：100.00",
        "1. 宣传工作（30.00）",
        "150.00||2024",
        "没有其他资金",
        "开展宣传活动场次≥6场",
    ]
    assert Document(BytesIO(data)).sections[0].header.paragraphs[0].text == "区委宣传部2024"


@pytest.mark.parametrize("text", ["a < b & c", "{{ x }} {_{ {% y %} %_}", "<w:t>&amp;</w:t>", "甲\t乙", "“'\"”"])
def test_a_value_comes_out_as_it_is(text: str) -> None:
    assert texts(filled(word("{{ objective }}"), objective=text)) == [text]
    assert rows(filled(word(cells=(("{{ objective | 合并 }}",),)), objective=text)) == [[text]]


def test_paragraphs() -> None:
    assert texts(filled(word("前{{ objective }}后"), objective="甲\n乙")) == ["前甲", "乙后"]


def test_footnotes() -> None:
    document = Document()
    document.add_paragraph("{{ year }}")
    blob = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">'
        "<w:p><w:r><w:t>单位：%s</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    name, kind = PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES
    part = Part(name, kind, (blob % "{{ department }}").encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    data = filled(saved(document))
    assert "单位：区委宣传部" in ZipFile(BytesIO(data)).read("word/footnotes.xml").decode()
    part._blob = (blob % "{{ department").encode()
    assert problem(saved(document))[:2] == ("PD703.open", Spot("notes", line=1))


def test_a_tag_in_pieces() -> None:
    document = Document()
    paragraph = document.add_paragraph()
    for piece in ("{", "{ depart", "ment", " }", "}！"):
        paragraph.add_run(piece).bold = len(piece) > 2
    assert texts(filled(saved(document))) == ["区委宣传部！"]


def test_merged_cells() -> None:
    loop = ("{%tr for row in indicator_rows %}", "", "")
    cells = (
        loop,
        ("{{ row.level1 | merged }}", "{{ row.level2 | merged }}", "{{ row.name }}"),
        ("{%tr endfor %}", "", ""),
    )
    data = filled(word(cells=cells))
    (grid,) = read("a", data).grids
    spans = [(cell.text, cell.row, cell.rows) for cell in grid.cells if cell.column == 0]
    assert spans == [("产出指标", 0, 4), ("效益指标", 4, 4), ("满意度指标", 8, 1)]
    assert b"\xef\xb7\x90" not in ZipFile(BytesIO(data)).read("word/document.xml")


@pytest.mark.parametrize(
    ("tag", "entry", "words"),
    [
        ("{{ deparment }}", "PD703.undefined", {"name": "deparment"}),
        ("{{ budget.expenditure.basics }}", "PD703.undefined", {"name": "basics"}),
        ("{{ department | sum }}", "PD703.value", {}),
        ("{{ department }", "PD703.open", {}),
        ("{% if year", "PD703.open", {}),
        ("｛｛部门名称｝｝", "PD703.wide", {}),
        ("{％ if year ％}", "PD703.wide", {}),
        ("{{ department | }}", "PD703.syntax", {}),
        ("{{ department | nosuch }}", "PD703.syntax", {"said": "No filter named 'nosuch'."}),
        ("{% endfor %}", "PD703.syntax", {}),
        ("{{ 1 / 0 }}", "PD703.value", {"said": "division by zero"}),
    ],
)
def test_a_mistake_is_named_with_its_place(tag: str, entry: str, words: dict[str, str]) -> None:
    """In a cell, a paragraph and a header, with other tags around it."""
    cells = (("{{ department }}", "{{ year }}"), ("{{ objective }}", f"甲{tag}乙"), ("{{ year }}", ""))
    for source, spot in (
        (word("{{ department }}", cells=cells), Spot("body", 1, 2, 2)),
        (word("{{ department }}", f"甲{tag}乙{{{{ year }}}}"), Spot("body", line=2)),
        (word("{{ department }}", header=f"甲{tag}乙"), Spot("header", line=1)),
    ):
        found, place, said = problem(source)
        assert (found, place) == (entry, spot)
        assert said["tag"].removesuffix("乙") == tag or found in ("PD703.open", "PD703.wide")
        assert said.items() >= words.items()


def test_paragraphs_are_counted_outside_of_tables() -> None:
    document = Document(BytesIO(word("甲", cells=(("乙", "丙"),))))
    document.add_paragraph("{{ jahr }}")
    assert problem(saved(document))[:2] == ("PD703.undefined", Spot("body", line=2))


def test_the_block_that_nothing_ends() -> None:
    source = word(
        "{{ year }}", "{% for task in tasks %}", "{% if year %}{{ task.name }}{% endif %}", "{{ department }}"
    )
    entry, spot, words = problem(source)
    assert (entry, spot) == ("PD703.syntax", Spot("body", line=2))
    assert words["tag"] == "{% for task in tasks %}"


def test_a_loop_row_is_named_by_its_own_cell() -> None:
    cells = (("{%tr for task in taks %}", ""), ("{{ task.name }}", ""), ("{%tr endfor %}", ""))
    assert problem(word(cells=cells))[:2] == ("PD703.undefined", Spot("body", 1, 1, 1))


def test_a_loop_that_ends_elsewhere_loses_nothing_silently() -> None:
    assert problem(word("{% for one in '甲乙' %}甲", cells=(("乙{% endfor %}",),)))[0] == "PD703.structure"


def test_deleted_text_is_none() -> None:
    document = Document()
    paragraph = document.add_paragraph("甲{{ year }}")
    deleted = parse_xml(
        f'<w:del {nsdecls("w")} w:id="1" w:author="a"><w:r><w:delText>{{{{ nosuch }}}}</w:delText></w:r></w:del>'
    )
    paragraph._p.append(deleted)
    assert texts(filled(saved(document))) == ["甲2024"]


def test_a_merge_outside_of_tables_is_none() -> None:
    data = filled(word("{{ department | merged }}", header="{{ year | merged }}"))
    assert texts(data) == ["区委宣传部"]
    assert Document(BytesIO(data)).sections[0].header.paragraphs[0].text == "2024"


def test_comments_and_lone_brackets_are_left_alone() -> None:
    assert texts(filled(word("{# {{ x #}甲", "{甲} %} }}"))) == ["甲", "{甲} %} }}"]


def test_mistakes_in_the_properties() -> None:
    document = Document()
    document.core_properties.title = "{{ titel }}"
    assert problem(saved(document))[:2] == ("PD703.undefined", Spot("properties"))


def test_a_template_that_carries_a_record_gets_the_new_one() -> None:
    one = declaration()
    data = fill(docx.draw(FORM.lay_out(one)), FORM.context(one), '{"a": "新"}')
    assert read("a", data).record == '{"a": "新"}'
    assert fill(data, FORM.context(one), '{"a": "新"}') == data


def test_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    source = word("{{ department }}", cells=(("{{ objective }}",),))
    (tmp_path / "t.docx").write_bytes(source)
    code = (
        "import sys; from perfdecl.user_templates.word import fill; from support.templates import context; "
        "sys.stdout.buffer.write(fill(open('t.docx', 'rb').read(), context(), '{}'))"
    )
    tests = str(Path(__file__).parents[1])
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": f"Asia/Tokyo{seed}", "LC_ALL": "C"}
        environment["PYTHONPATH"] = os.pathsep.join([tests, os.environ.get("PYTHONPATH", "")])
        ended = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True)
        assert ended.stdout == filled(source)
