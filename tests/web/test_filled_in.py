"""The specimen filled in from an empty form, by the keyboard alone; and what git makes of one cell."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

import perfdecl
from support.editing_page import EXAMPLES, Form, chromium, served

#: As many as all cells and buttons of the page: more keys lead nowhere.
MOST = 400


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as started:
        yield started


class Clerk:
    """Somebody without a mouse: sees in which cell one is, and presses keys."""

    def __init__(self, form: Form, wanted: dict[str, str]) -> None:
        self.form, self.wanted = form, wanted
        self.written: set[str] = set()
        self.deleted: list[str] = []

    def fill_in(self) -> None:
        """From the top of the page to the last cell: type what belongs there, and add a row where one is missing."""
        form = self.form
        for _ in range(MOST):
            form.press("Tab")
            path = form.here()
            if path:
                self.cell(path)
            elif self.written:
                break
        assert self.written == set(self.wanted)

    def cell(self, path: str) -> None:
        """Write in a cell what it should say, and begin another row behind the last cell of one."""
        form = self.form
        if path not in self.wanted and path.endswith(".name") and form.page.locator("[data-row=delete]").is_enabled():
            form.press("Alt+Delete")  # a row of the empty form that is not needed
            form.saved()
            self.deleted.append(path)
        if path in self.written or path not in self.wanted:
            return
        form.page.keyboard.type(self.wanted[path])
        self.written.add(path)
        following = _next_item(path)
        if following is None or f"{following}.name" not in self.wanted or not self.is_last(path):
            return
        form.press("Control+Enter")
        form.comes_to(f"{following}.name")
        self.cell(f"{following}.name")

    def is_last(self, path: str) -> bool:
        """Whether nothing more is to be written in this row."""
        item = path.rpartition(".")[0]
        return all(one in self.written for one in self.wanted if one.startswith(f"{item}."))


def _next_item(path: str) -> str | None:
    steps = path.split(".")[:-1]
    if not steps or not steps[-1].isdigit():
        return None
    return ".".join((*steps[:-1], str(int(steps[-1]) + 1)))


def wanted_of(path: Path) -> dict[str, str]:
    """The texts of a declaration as they are typed, by the paths of their cells."""
    declaration = perfdecl.load(path)
    return {
        ".".join(map(str, path)): str(value) for path, value in declaration.leaves if path[0] != "form" and value != ""
    }


@pytest.mark.parametrize(
    ("blank", "example"),
    [
        ("blank.yaml", "liwan-publicity-2024.yaml"),
        ("blank-project.zh.yaml", "liwan-memory-hall-2024.zh.yaml"),
    ],
)
def test_the_specimen_by_the_keyboard_alone(browser: Any, tmp_path: Path, blank: str, example: str) -> None:
    path = tmp_path / "decl.yaml"
    path.write_bytes((EXAMPLES / blank).read_bytes())
    with served(path) as address:
        page = browser.new_page(viewport={"width": 1300, "height": 900})
        form = Form(page, path)
        page.goto(address)
        form.saved()
        clerk = Clerk(form, wanted_of(EXAMPLES / example))
        clerk.fill_in()
        form.saved()
        expect(page.locator("#sums .off")).to_have_count(0)
        page.close()
        assert form.complaints == []
    assert perfdecl.load(path) == perfdecl.load(EXAMPLES / example)
    # Every comment is still there, but for those within rows that were taken away.
    before, text = (EXAMPLES / blank).read_text("utf-8"), path.read_text("utf-8")
    comments = [line.partition("# ")[2] for line in before.splitlines() if "# " in line]
    kept = "".join(before.rpartition("service_recipients:")[:2]) if clerk.deleted else before
    assert [comment for comment in comments if comment in kept and comment not in text] == []


def test_a_planted_sum_is_cured_by_its_button_without_a_mouse(browser: Any, tmp_path: Path) -> None:
    right = (EXAMPLES / "liwan-publicity-2024.yaml").read_bytes()
    path = tmp_path / "decl.yaml"
    path.write_bytes(right.replace(b"project: 1496.00", b"project: 1469.00"))
    with served(path, "en") as address:
        page = browser.new_page()
        form = Form(page, path)
        page.goto(address)
        form.saved()
        form.press("F8")
        form.comes_to("budget.expenditure.basic")
        form.press("ArrowDown")
        form.comes_to("budget.expenditure.project")
        form.press("Control+.")
        focused = page.locator("button:focus")
        for _ in range(20):
            if "1496" in focused.inner_text():
                break
            form.press("Tab")
        form.press("Enter")
        form.saved()
        expect(page.locator("#sums .off")).to_have_count(0)
        page.close()
    assert perfdecl.load(path) == perfdecl.load(EXAMPLES / "liwan-publicity-2024.yaml")
    before, after = right.decode().splitlines(), path.read_text("utf-8").splitlines()
    assert [line for line in after if line not in before] in ([], ["    project: 1496"])


COMMENTED = """\
# 2025 年申报，第二稿
form: table14   # 表14
year: 2025
department: 区水务局\t# 全称

# 金额单位：万元
budget: {expenditure: {basic: 100, project: 50}, funding: {fiscal_appropriation: 150}, level: {district: 150}}
objective: |   # 一段一行
  1.第一段
  2.第二段
tasks:
# 重点
- name: "河道整治"   # 全年
  # 分三期
  content: 分三期整治河道
  funds: 30.00        # 已核
  goal: '水质达标'
"""


def test_git_shows_one_line_of_a_commented_file(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "decl.yaml"
    path.write_bytes(COMMENTED.encode())
    _git(tmp_path, "init", "-q")
    _git(tmp_path, "add", ".")
    _git(tmp_path, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x")
    with served(path) as address:
        page = browser.new_page()
        form = Form(page, path)
        page.goto(address)
        for cell, text, old, new in (
            ("tasks.0.funds", "35", "  funds: 30.00        # 已核", "  funds: 35        # 已核"),
            ("tasks.0.name", "河湖整治", '- name: "河道整治"   # 全年', '- name: "河湖整治"   # 全年'),
            ("department", "区河长办", "department: 区水务局\t# 全称", "department: 区河长办\t# 全称"),
        ):
            form.write(cell, text)
            lines = _git(tmp_path, "diff", "--unified=0").splitlines()
            assert [line for line in lines[4:] if line[0] in "+-"] == [f"-{old}", f"+{new}"]
            form.press("Control+z")
            form.saved()
            assert _git(tmp_path, "diff") == ""
        page.close()
        assert form.complaints == []


def _git(folder: Path, *command: str) -> str:
    return subprocess.run(["git", *command], cwd=folder, check=True, capture_output=True, encoding="utf-8").stdout
