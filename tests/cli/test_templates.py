"""``perfdecl templates export`` and ``render --template``."""

import subprocess
import sys
from pathlib import Path
from shlex import quote

import pytest
from docx import Document

from support.command import Perfdecl
from support.templates import put, texts, word


@pytest.fixture
def decl(here: Path, good: str) -> Path:
    (here / "decl.yaml").write_text(good, "utf-8")
    return here


def test_what_is_exported_prints_the_official_form(decl: Path, perfdecl: Perfdecl) -> None:
    result = perfdecl("templates", "export")
    assert result.err.splitlines() == [
        f"已导出 templates/{form}.{ending}" for form in ("table14", "project") for ending in ("docx", "html", "typ")
    ]
    for ending, format in (("html", "html"), ("typ", "pdf")):
        assert perfdecl("render", "--template", f"templates/table14.{ending}").code == 0
        house = (decl / f"decl.{format}").read_bytes()
        assert perfdecl("render", "--format", format).code == 0
        assert (decl / f"decl.{format}").read_bytes() == house
    for keys in ("zh", "en"):
        assert perfdecl("templates", "export", keys, "--keys", keys).code == 0
        assert perfdecl("render", "--template", f"{keys}/table14.docx", "-o", f"{keys}.docx").code == 0
        assert perfdecl("verify", f"{keys}.docx").code == 0
        assert perfdecl("verify", f"{keys}.docx", "--against", "decl.yaml").code == 0
    assert (decl / "zh.docx").read_bytes() == (decl / "en.docx").read_bytes()


def test_nothing_is_exported_over_a_file(decl: Path, perfdecl: Perfdecl) -> None:
    put(decl, "table14.typ", b"mine")
    assert perfdecl("templates", "export", ".").code == 2
    assert not (decl / "table14.docx").exists()
    assert perfdecl("templates", "export", ".", "--force").code == 0
    assert (decl / "table14.typ").read_bytes() != b"mine"
    assert perfdecl("templates", "import", "x").err == "perfdecl: templates 不能是“import”；可以用：export\n"


def test_a_mistake_is_a_finding_in_the_template(
    decl: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    put(decl, "t.docx", word("{{ year }}", cells=(("部门", "{{ deparment }}"),)))
    result = perfdecl("render", "--template", "t.docx")
    assert result.code == 1
    assert result.out.splitlines()[:2] == [
        "t.docx:1:1: 错误 PD703 自定义模板里的“deparment”没有这一项（表格 1，第 1 行第 2 格：{{ deparment }}）",
        "  = 怎么办：改成申报里有的名称，可用的名称见 perfdecl templates export 导出的模板",
    ]
    assert not (decl / "decl.docx").exists()
    english = perfdecl("render", "--template", "t.docx", "--lang", "en")
    assert (
        "the template asks for “deparment”, which there is not (table 1, row 1, cell 2: {{ deparment }})" in english.out
    )


def test_a_mistake_in_a_text_has_its_line(decl: Path, perfdecl: Perfdecl) -> None:
    put(decl, "t.html", b"<p>\n{{ sheet.titel }}\n</p>\n")
    put(decl, "t.typ", b"#let a = 1\n#nosuch(a)\n")
    assert perfdecl("render", "--template", "t.html").out.startswith("t.html:2:1: 错误 PD703 ")
    assert perfdecl("render", "--template", "t.typ").out.startswith("t.typ:2:1: 错误 PD703 ")


def test_wrong_use(decl: Path, perfdecl: Perfdecl) -> None:
    put(decl, "t.docx", word("{{ year }}"))
    for arguments, said in (
        (("--template", "t.doc"), "“t.doc”不能作模板；模板的文件名要以 .docx、.html、.htm、.typ 结尾"),
        (("--template", "t.docx", "--format", "pdf"), "模板“t.docx”只能打印成 docx，不能打印成 pdf"),
        (("--template", "t.docx", "--draft"), "草稿按官方表格打印，--draft 不能和 --template 一起用"),
        (("--template", "no.docx"), "读不了“no.docx”：没有这个文件；核对文件名和文件夹"),
    ):
        assert perfdecl("render", *arguments) == (2, "", f"perfdecl: {said}\n")


def test_the_configuration_names_a_template(decl: Path, perfdecl: Perfdecl) -> None:
    """It is for its own format, and not for drafts."""
    put(decl, "t.docx", word("{{ 部门名称 }}"))
    (decl / "perfdecl.toml").write_text('template = "t.docx"\nformats = ["docx", "md"]\n', "utf-8")
    assert perfdecl("render").code == 0
    assert texts((decl / "decl.docx").read_bytes()) == ["中国共产党广州市荔湾区委员会宣传部"]
    assert (decl / "decl.md").read_text("utf-8").startswith("表14\n\n# ")
    assert perfdecl("render", "--check").code == 0
    put(decl, "t.docx", word("{{ 年度 }}"))
    assert perfdecl("render", "--check").code == 1
    assert perfdecl("render").code == 0  # what perfdecl wrote is written over without a question
    assert texts((decl / "decl.docx").read_bytes()) == ["2024"]
    assert perfdecl("render", "--draft", "-o", "drafts/").code == 0
    assert len(texts((decl / "drafts" / "decl.docx").read_bytes())) > 1


def test_a_declaration_with_errors_is_not_filled_in(decl: Path, perfdecl: Perfdecl, wrong: str) -> None:
    (decl / "b.yaml").write_text(wrong, "utf-8")
    put(decl, "t.docx", word("{{ year }}"))
    result = perfdecl("render", "decl.yaml", "b.yaml", "--template", "t.docx", "-o", "out/")
    assert result.code == 1
    assert result.out.startswith("b.yaml:7:")
    assert [path.name for path in (decl / "out").iterdir()] == ["decl.docx"]


def test_without_the_extra(decl: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docxtpl", None)
    put(decl, "t.docx", word("{{ year }}"))
    assert perfdecl("render", "--template", "t.docx") == (
        2,
        "",
        f"perfdecl: --template t.docx 需要另外安装：{quote(sys.executable)} -m pip install 'perfdecl[template]'\n",
    )


def test_a_house_form_may_have_texts_of_its_own(decl: Path, perfdecl: Perfdecl) -> None:
    """They are no differences; a changed cell is one."""
    assert perfdecl("templates", "export", ".").code == 0
    document = Document("table14.docx")
    document.add_paragraph("经办人：        审核人：        （盖章）")
    document.add_table(1, 2).cell(0, 0).text = "填表日期"
    document.save("house.docx")
    assert perfdecl("render", "--template", "house.docx", "-o", "out.docx").code == 0
    assert perfdecl("verify", "out.docx").code == 0
    assert perfdecl("verify", "out.docx", "--against", "decl.yaml").code == 0
    document = Document("out.docx")
    document.tables[0].cell(3, 1).paragraphs[0].runs[0].text = "1,340.74"
    document.save("changed.docx")
    result = perfdecl("verify", "changed.docx", "--output-format", "json")
    assert (result.code, result.out.count('"PD701"')) == (1, 1)


def test_a_program_that_calls_it_is_not_run_again(decl: Path) -> None:
    put(decl, "t.docx", word("{{ year }}"))
    (decl / "program.py").write_text(
        "from perfdecl.cli import run\nprint('once')\nrun(['render', 'decl.yaml', '--template', 't.docx'])\n", "utf-8"
    )
    ended = subprocess.run([sys.executable, "program.py"], capture_output=True, text=True, check=True)
    assert ended.stdout == "once\n"
    assert texts((decl / "decl.docx").read_bytes()) == ["2024"]


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="no /proc there")
def test_no_secret_of_the_machine_goes_into_a_form(
    decl: Path, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOKEN", "secret-of-the-machine")
    (decl / "house.html").symlink_to("/proc/self/environ")
    put(decl, "perfdecl.toml", b'template = "house.html"\nformats = ["html"]\n')
    result = perfdecl("render", "decl.yaml", "--force")
    assert (result.code, "PD704" in result.out) == (1, True)
    assert not (decl / "decl.html").exists()
    assert perfdecl("render", "decl.yaml", "--force", "--template", "house.html").code == 1
    assert not (decl / "decl.html").exists()


def test_a_template_outside_of_its_repository_is_for_the_command_line(decl: Path, perfdecl: Perfdecl) -> None:
    outside = decl.parent / f"{decl.name}-outside.html"
    outside.write_text("甲{{ sheet.title }}", "utf-8")
    put(decl, "perfdecl.toml", f'template = "../{outside.name}"\nformats = ["html"]\n'.encode())
    result = perfdecl("render", "decl.yaml")
    assert (result.code, "PD704" in result.out) == (1, True)
    assert perfdecl("render", "decl.yaml", "--template", str(outside)).code == 0
    assert (decl / "decl.html").read_text("utf-8").startswith("甲")
