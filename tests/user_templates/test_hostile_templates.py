"""Templates from strangers: nothing of the machine is read, nothing runs without end, and each is refused with a code."""

import sys
from io import BytesIO
from multiprocessing import active_children
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from perfdecl.forms.table14.form import FORM
from perfdecl.layout.sheet import Sheet
from perfdecl.user_templates import template as house
from perfdecl.user_templates.problem import Spot, TemplateProblem
from perfdecl.user_templates.template import HouseTemplate
from perfdecl.user_templates.templates import TemplateError, Templates
from support.templates import context, declaration, word

SECRET = "root:"


def sheet() -> Sheet:
    return FORM.lay_out(declaration())


def draw(name: str, source: bytes) -> None:
    template = HouseTemplate(name, source)
    try:
        template.draw(sheet(), context())
    finally:
        template.close()


def refused(source: bytes, name: str = "t.docx") -> str:
    """The entry that says why."""
    with pytest.raises(TemplateProblem) as found:
        draw(name, source)
    assert SECRET not in str(found.value.words)
    return found.value.entry


@pytest.mark.parametrize(
    ("tag", "entry"),
    [
        ("{{ ''.__class__.__mro__ }}", "PD704"),
        ("{{ department.__class__.__base__.__subclasses__() }}", "PD704"),
        ("{{ tasks.append(1) }}", "PD704"),
        ("{{ budget.clear() }}", "PD704"),
        ("{{ ''.join.__globals__ }}", "PD703.undefined"),
        ("{{ '{0.__class__}'.format(1) }}", "PD704"),
        ("{{ namespace.__init__.__globals__.sys }}", "PD704"),
        ("{{ cycler.__init__ }}", "PD704"),
        ("{{ self.__init__ }}", "PD704"),
        ("{{ department | attr('__class__') }}", "PD703.syntax"),
        ("{{ department | safe }}", "PD703.syntax"),
        ("{{ lipsum(9) }}", "PD703.undefined"),
        ("{% include '/etc/passwd' %}", "PD704.forbidden"),
        ("{% import 'os' as os %}", "PD704.forbidden"),
        ("{% from 'os' import path %}", "PD704.forbidden"),
        ("{% extends '/etc/passwd' %}", "PD704.forbidden"),
        ("{% raw %}{{ year }}{% endraw %}", "PD704.forbidden"),
        ("{% autoescape false %}{{ year }}{% endautoescape %}", "PD704.forbidden"),
        ("{{ 'a' * 1000000000 }}", "PD704"),
        ("{{ [1] * 1000000000 }}", "PD704"),
        ("{{ 9 ** 99999999 }}", "PD704"),
        ("{% for a in range(1000000000) %}{% endfor %}", "PD704"),
        ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "PD704.limits"),
        ("{{ '%9999999999d' | format(1) }}", "PD704"),
        (
            "{% set n = namespace(t='甲') %}{% for a in range(60) %}{% set n.t = n.t ~ n.t %}{% endfor %}",
            "PD704",
        ),
    ],
)
def test_word(tag: str, entry: str) -> None:
    assert refused(word(tag)) == entry


def test_a_web_page_is_in_the_same_sandbox() -> None:
    assert refused(b"{{ sheet.__class__ }}", "t.html") == "PD704"
    assert refused(b"{% include 'html/page.css' %}", "t.html") == "PD704.forbidden"


@pytest.mark.parametrize(
    "page",
    [
        '#read("/etc/passwd")',
        '#read("../../../../../../etc/passwd")',
        '#import "@preview/cetz:0.2.2": *',
        "#let a(n) = a(n + 1)\n#a(0)",
        "#while true {}",
    ],
)
def test_typst(page: str) -> None:
    assert refused(page.encode(), "t.typ") == "PD703.syntax"


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("t.docx", word("{% for a in range(9999) %}" * 3 + "{% endfor %}" * 3)),
        ("t.typ", b"#for a in range(1000000000) { let b = a }"),
    ],
)
def test_loops_that_do_not_end(name: str, source: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(house, "SILENCE", 1)
    monkeypatch.setattr(house, "STARTING", 2)
    assert refused(source, name) in ("PD704.endless", "PD704.limits")


def test_after_a_problem_the_next_form_is_drawn() -> None:
    template = HouseTemplate("t.docx", word("{{ tasks[0].name }}"))
    empty = context(tasks=[])
    for _ in range(2):
        with pytest.raises(TemplateProblem):
            template.draw(sheet(), empty)
        assert template.draw(sheet(), context()).startswith(b"PK")
    template.close()
    assert template.draw(sheet(), context()).startswith(b"PK")
    template.close()


def packed(*parts: tuple[str, bytes], source: bytes) -> bytes:
    """A Word file with parts added, or replaced."""
    buffer = BytesIO()
    names = {name for name, _ in parts}
    with ZipFile(BytesIO(source)) as old, ZipFile(buffer, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in names:
                new.writestr(name, old.read(name))
        for name, data in parts:
            new.writestr(name, data)
    return buffer.getvalue()


def test_files_that_are_no_template() -> None:
    source = word("{{ year }}")
    bomb = packed(("word/media/a.png", bytes(200_000_000)), source=source)
    assert len(bomb) < 1_000_000
    assert refused(bomb) == "PD704.large"
    assert refused(packed(("word/header9.xml", b"<a>" + b" " * 40_000_000 + b"</a>"), source=source)) == "PD704.large"
    entity = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    assert refused(packed(("word/document.xml", entity), source=source)) == "PD704.entities"
    assert refused(source[:-200]) == "PD703.broken"
    assert refused(b"") == "PD703.broken"
    assert refused(b"PK\x03\x04") == "PD703.broken"
    assert refused(packed(("word/document.xml", b"<w:document"), source=source)) == "PD703.broken"
    newer = b'<?xml version="3.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    assert refused(packed(("word/document.xml", newer), source=source)) == "PD703.broken"
    assert (
        refused(
            packed(
                ("word/document.xml", newer.replace(b"3.0", b"1.0").replace(b"w:document", b"w:note")), source=source
            )
        )
        == "PD703.broken"
    )
    behind = newer.replace(b"3.0", b"1.0").replace(b"/>", b"><w:body/>text</w:document>")
    assert refused(packed(("word/document.xml", behind), source=source)) == "PD703.broken"
    assert refused(packed(("[Content_Types].xml", b"<a/>"), source=source)) == "PD703.broken"
    assert refused(packed(("_rels/.rels", b"<a/>"), source=source)) == "PD703.broken"


@pytest.mark.parametrize(
    "body",
    [
        "<w:tr><w:tc><w:p><w:r><w:t>{{ jahr }}</w:t></w:r></w:p></w:tc></w:tr>",
        "<w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{ jahr }}</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr>",
    ],
)
def test_a_row_in_no_table(body: str) -> None:
    """What is wrong in it is told as what it is; where it stands has no name."""
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = f'<w:document xmlns:w="{w}"><w:body>{body}</w:body></w:document>'.encode()
    assert refused(packed(("word/document.xml", document), source=word("{{ year }}"))) == "PD703.undefined"


def test_the_processes_end(tmp_path: Path) -> None:
    (tmp_path / "t.docx").write_bytes(word("{{ year }}"))
    (tmp_path / "u.docx").write_bytes(word("{{ jahr }}"))
    with Templates() as templates:
        templates.draw(str(tmp_path / "t.docx"), sheet(), context())
        with pytest.raises(TemplateError) as found:
            templates.draw(str(tmp_path / "u.docx"), sheet(), context())
        assert len(active_children()) == 2
    assert found.value.path == str(tmp_path / "u.docx")
    assert active_children() == []


@pytest.mark.parametrize(
    ("tag", "cure"),
    [("{{r department }}", "{{ department }}"), ("{{p department}}", "{{ department}}"), ("{{tc year }}", "{{ year }}"),
     ("{{tr year }}", "{{ year }}"), ("{{p }}", "{{ p }}"), ("{{-r year -}}", "{{ year -}}")],
)  # fmt: skip
def test_tags_for_objects_that_no_declaration_has(tag: str, cure: str) -> None:
    with pytest.raises(TemplateProblem) as found:
        draw("t.docx", word("{{ year }}", cells=(("甲", f"甲{tag}"),)))
    assert (found.value.entry, found.value.words["tag"], found.value.words["cure"]) == ("PD703.rich", tag, cure)
    assert found.value.spot == Spot("body", 1, 1, 2)


def test_names_that_begin_with_those_letters() -> None:
    draw("t.docx", word("{% for p in tasks %}{{ p.name }}{{p.name}}{% endfor %}"))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have not both limits")
@pytest.mark.parametrize(
    ("tag", "entry"),
    [
        ("{% for a in range(9999) %}" * 3 + "{% endfor %}" * 3, "PD704.endless"),
        (
            "{% set a = ([[1] * 99999] * 60) | sum(start=[]) %}{{ ([a] * 9999) | sum(start=[]) | length }}",
            "PD704.limits",
        ),
    ],
)
def test_the_limits_of_the_process(tag: str, entry: str) -> None:
    """What no bound of the sandbox stops in time."""
    assert refused(word(tag)) == entry
