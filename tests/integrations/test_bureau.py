"""A bureau's repository from its first day to its report: 120 departments, two years, both forms, faults of forty kinds.

Every planted fault is told at its line, nothing else is, and what is added up is what an independent sum says. More departments
by PERFDECL_DEPARTMENTS.
"""

import csv
import json
import os
import sys
from decimal import Decimal
from pathlib import Path
from re import sub
from typing import Any, NamedTuple

import openpyxl
import pytest

from perfdecl.cli import run as perfdecl_run
from support.altered import both, replaced, with_part
from support.bureau import LAST, NOW, Department, amounts, departments, write
from support.command import Perfdecl
from support.integrations import act, into_git, job, load, run
from support.paths import ROOT
from support.planted import KINDS, Planted, plant
from support.planted_across import ACROSS

COUNT = int(os.environ.get("PERFDECL_DEPARTMENTS", "120"))
#: Of these kinds nobody can say how much was declared, as of all files that are damaged.
UNCOUNTED = {"an amount that is none", "a text for a table", "a negative amount"}


class Bureau(NamedTuple):
    """The repository, its departments, and what is wrong with it; ``untidy`` is laid out as nobody should."""

    root: Path
    departments: list[Department]
    planted: list[Planted]
    untidy: str

    @property
    def failing(self) -> set[str]:
        """This year's files with errors."""
        return {one.file for one in self.planted if severity(one) == "error" and one.file != "departments.txt"} | {
            one.file for one in self.planted if "PD201" in one.also
        }


def severity(one: Planted) -> str:
    from perfdecl.catalogue.codes import severity_of

    return "warning" if one.file == "departments.txt" else severity_of(one.code)


@pytest.fixture(scope="module")
def bureau(tmp_path_factory: pytest.TempPathFactory) -> Bureau:
    """Begun with ``init --repo``; one department's form is printed before its declaration is changed."""
    root = tmp_path_factory.mktemp("bureau") / "申报"
    assert perfdecl_run(["init", "--repo", str(root), "--year", str(NOW)]) == 0
    some = departments(COUNT)
    write(root, some)
    victims = [one for one in some if one.keys == "zh" and one.has_project]
    assert len(victims) > len(KINDS) + len(ACROSS)
    here = Path.cwd()
    os.chdir(root)
    try:
        assert perfdecl_run(["render", *(f"{NOW}/{one.file}" for one in victims[len(KINDS) :])]) == 0
    finally:
        os.chdir(here)
    planted = [plant(root, kind, one) for kind, one in zip(KINDS, victims, strict=False)]
    planted += [make(root, one) for make, one in zip(ACROSS, victims[len(KINDS) :], strict=False)]
    # Whatever was changed after it was printed is told, too; one only of those is planted for it.
    for one in planted:
        if one.code != "PD802":
            (root / "out" / f"{Path(one.file).stem.removesuffix('（副本）')}.docx").unlink(missing_ok=True)
    untidy = some[3]
    path = root / str(NOW) / untidy.file
    path.write_text(path.read_text("utf-8").replace("year: ", "year:    "), "utf-8")
    return Bureau(root, some, planted, f"{NOW}/{untidy.file}")


@pytest.fixture
def inside(bureau: Bureau, perfdecl: Perfdecl, monkeypatch: pytest.MonkeyPatch) -> Perfdecl:
    """Commands within the repository."""
    monkeypatch.chdir(bureau.root)
    return perfdecl


def test_every_planted_fault_is_told_and_nothing_else(bureau: Bureau, inside: Perfdecl) -> None:
    result = inside("check", "--output-format", "json")
    assert result.code == 1
    told = {(one["code"], one["file"], one["start"]["line"]) for one in json.loads(result.out)["diagnostics"]}
    assert len({one.kind for one in bureau.planted}) >= 40
    missed = [one for one in bureau.planted if (one.code, one.file, one.line) not in told]
    assert missed == []
    allowed = {(code, one.file) for one in bureau.planted for code in {one.code, *one.also}}
    # Nobody knows whose the file is that cannot be read: its department is looked for.
    others = {(code, file) for code, file, _ in told} - allowed
    assert others == set()
    assert len([one for one in told if one[1] == "departments.txt"]) == 2
    assert [line for line in result.err.splitlines() if "需要整理 " in line] == [f"需要整理 {bureau.untidy}"]


def test_last_year_is_in_order(bureau: Bureau, inside: Perfdecl) -> None:
    assert inside("check", str(LAST), "--isolated", "--strict").code == 0


def test_totals_of_the_report_are_an_independent_sum(bureau: Bureau, inside: Perfdecl) -> None:
    assert inside("report", "--format", "xlsx", "-o", "r.xlsx", "--force").code == 0
    book = openpyxl.load_workbook(bureau.root / "r.xlsx")
    rows = list(book["申报"].iter_rows(min_row=2, values_only=True))
    wholes = {str(file): Decimal(str(whole)) for _, _, whole, _, _, _, file in rows if whole is not None}
    assert wholes == declared(bureau)
    assert {str(row[-1]) for row in rows if row[3]} | unknown(bureau) == bureau.failing - across(bureau) | unknown(
        bureau
    )
    assert inside("report", "-o", "district/").code == 0
    page = (bureau.root / "district" / "index.html").read_text("utf-8")
    for total in totals(bureau):
        assert f"{total:,.2f}" in page
    assert len(list((bureau.root / "district" / "forms").rglob("*.html"))) == len(files(bureau)) - len(unknown(bureau))
    (twice,) = (line for line in page.splitlines() if "同一年度有几份申报" in line)
    (copy,) = (one for one in bureau.planted if one.code == "PD801")
    assert twice.endswith(f"：{Path(copy.file).stem.removesuffix('（副本）')}</p>")
    assert inside("report", "--format", "docx", "-o", "r.docx", "--force").code == 0


def test_totals_of_the_data_are_an_independent_sum(bureau: Bureau, inside: Perfdecl) -> None:
    assert inside("export", "--all", "--format", "csv", "-o", "data").code == 0
    with (bureau.root / "data" / "declarations.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["file"]: Decimal(row["total"]) for row in rows if row["total"]} == declared(bureau)
    assert {row["file"] for row in rows} == files(bureau)
    refused = inside("export", "--format", "jsonl", "-o", "data.jsonl")
    assert refused.code == 1
    exported = {json.loads(line)["file"] for line in (bureau.root / "data.jsonl").read_text("utf-8").splitlines()}
    assert exported == files(bureau) - (bureau.failing - across(bureau))


def test_the_change_to_last_year(bureau: Bureau, inside: Perfdecl) -> None:
    result = inside("diff", str(LAST), str(NOW), "--format", "json")
    # The one that cannot be read is said, and makes the difference incomplete.
    assert result.code == 2
    assert f"{sum(map(is_damaged, bureau.planted))} 个文件没有比较" in result.err
    pairs = {pair["new"]["file"]: pair["total"] for pair in json.loads(result.out)["pairs"]}
    wrong = {one.file for one in bureau.planted}
    for one in bureau.departments:
        file = f"{NOW}/{one.file}"
        if file in files(bureau) - wrong:
            assert (Decimal(pairs[file]["old"]), Decimal(pairs[file]["new"])) == (one.total(LAST), one.total(NOW))
    assert inside("diff", str(LAST), str(NOW), "--format", "html", "-o", "changes.html").code == 2
    assert (bureau.root / "changes.html").stat().st_size > 100_000


def test_documents_come_back_with_their_faults(bureau: Bureau, inside: Perfdecl) -> None:
    good = [one for one in bureau.departments if f"{NOW}/{one.file}" not in {one.file for one in bureau.planted}][-6:]
    assert inside("render", *(f"{NOW}/{one.file}" for one in good), "--format", "docx", "-o", "sent/").code == 0
    assert inside("render", *(f"{NOW}/{one.file}" for one in good), "--format", "xlsx", "-o", "sent/").code == 0
    wrong = sorted((bureau.root / "sent").iterdir())[::3]
    for path in wrong:
        (one,) = (one for one in good if one.name == path.stem)
        path.write_bytes(_with_wrong_sum(path.read_bytes(), path.suffix, one.spending(NOW)[0]))
    result = inside("review", "sent", "-o", "back", "--output-format", "json", "--year", str(NOW))
    assert result.code == 1
    told = json.loads(result.out)["diagnostics"]
    # What is seen is not what the form's record says: that is told, too.
    assert {(one["code"], one["file"]) for one in told} == {
        (code, str(Path("sent") / path.name)) for path in wrong for code in ("PD201", "PD702")
    }
    assert len(list((bureau.root / "back").iterdir())) == 2 * len(good)


def test_hooks_action_and_templates(bureau: Bureau, hooks: tuple[Path, str], hook_home: Path, runner: Path) -> None:
    """The files that ``init --repo`` wrote, with this perfdecl in place of the published one."""
    root = bureau.root
    into_git(root)
    config = root / ".pre-commit-config.yaml"
    text = sub(r"(?m)repo: .*$", f"repo: {hooks[0]}", config.read_text("utf-8"))
    config.write_text(sub(r"(?m)rev: .*$", f"rev: {hooks[1]}", text), "utf-8")
    found: dict[str, Any] = {}
    ended = run(
        [sys.executable, "-m", "pre_commit", "run", "perfdecl-check", "--all-files"],
        root,
        PRE_COMMIT_HOME=str(hook_home),
    )
    assert ended.returncode == 1
    missed = [
        one for one in bureau.planted if f"{one.file}:{one.line}:" not in ended.stdout or one.code not in ended.stdout
    ]
    assert missed == []
    ended = act(root, runner, format="sarif", command="check")
    assert ended.returncode == 1
    found["action"] = {
        (one["ruleId"], one["locations"][0]["physicalLocation"]["region"]["startLine"])
        for one in json.loads((root / "perfdecl.sarif").read_text("utf-8"))["runs"][0]["results"]
    }
    template = load(root / ".gitlab-ci.yml")["perfdecl"]
    template["before_script"] = [sub(r'"perfdecl==[^"]*"', f'"{ROOT}"', line) for line in template["before_script"]]
    ended = job(root, template)
    assert ended.returncode == 1
    report = json.loads((root / template["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    found["gitlab"] = {(one["check_name"], one["location"]["lines"]["begin"]) for one in report}
    for told in found.values():
        assert {(one.code, one.line) for one in bureau.planted} <= told


def _with_wrong_sum(data: bytes, suffix: str, basic: Decimal) -> bytes:
    """A form whose 基本支出 somebody has raised by one."""
    if suffix == ".docx":
        return with_part(data, "word/document.xml", replaced(f"{basic:,.2f}", f"{basic + 1:,.2f}"))
    # A spreadsheet works out anew whether the sums are equal.
    own = both(
        replaced(f"<v>{basic}", f"<v>{basic + 1}"),
        lambda text: sub(r"(基本支出＋[^<]*)　相符", r"\1　不符，相差 1.00", text),
    )
    return with_part(data, "xl/worksheets/sheet1.xml", own)


def files(bureau: Bureau) -> set[str]:
    """This year's declarations."""
    return {path.relative_to(bureau.root).as_posix() for path in (bureau.root / str(NOW)).rglob("*.yaml")}


def across(bureau: Bureau) -> set[str]:
    """Files whose only errors are found between files."""
    return {one.file for one in bureau.planted if one.code.startswith("PD8")}


def is_damaged(one: Planted) -> bool:
    """Whether nobody knows all that the file says."""
    return one.code.startswith("PD0") and severity(one) == "error"


def unknown(bureau: Bureau) -> set[str]:
    """Files of which nothing is understood."""
    return {one.file for one in bureau.planted if one.code == "PD003"}


def declared(bureau: Bureau) -> dict[str, Decimal]:
    """What each file declares, read and added up without perfdecl."""
    left_out = {one.file for one in bureau.planted if one.kind in UNCOUNTED or is_damaged(one)}
    return {file: amounts((bureau.root / file).read_text("utf-8")) for file in files(bureau) - left_out}


def totals(bureau: Bureau) -> list[Decimal]:
    """Of all departments, and of all projects."""
    found = declared(bureau)
    projects = sum((amount for file, amount in found.items() if "/项目/" in file), Decimal(0))
    return [sum(found.values(), Decimal(0)) - projects, projects]
