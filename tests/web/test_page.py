"""The page in Chromium: writing, findings, rows, pasting, undoing, and what others do meanwhile."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from perfdecl import check, render
from support.editing_page import EXAMPLES, Form, chromium, served

ZH = (EXAMPLES / "liwan-publicity-2024.zh.yaml").read_text("utf-8")
BLANK = (EXAMPLES / "blank.zh.yaml").read_text("utf-8")
PROJECT = (EXAMPLES / "blank-project.yaml").read_text("utf-8")

Opened = Callable[..., Form]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A folder, and the address of the server on it."""
    folder = tmp_path_factory.mktemp("place")
    with served(folder) as address:
        yield folder, address


@pytest.fixture
def opened(browser: Any, place: tuple[Path, str], request: pytest.FixtureRequest) -> Iterator[Opened]:
    """Open a page on a text; again without one for a second tab of the same browser."""
    folder, address = place
    path = folder / f"{request.node.name}.yaml"
    context = browser.new_context(viewport={"width": 1300, "height": 900})
    forms: list[Form] = []

    def open_(text: str = "", more: str = "") -> Form:
        if text:
            path.write_bytes(text.encode())
        form = Form(context.new_page(), path)
        form.page.goto(f"{address}&file={path.name}{more}")
        forms.append(form)
        return form

    yield open_
    context.close()
    # Browsers tell of every answer that is no success; what cannot be done or does not go together is none.
    complaints = [one for form in forms for one in form.complaints if not re.search("status of (409|422)", one)]
    assert complaints == []


def test_a_cell_is_written_and_one_line_changes(opened: Opened) -> None:
    form = opened(ZH)
    form.write("budget.expenditure.basic", "1340.74")
    form.shows("budget.expenditure.basic", "1,340.74")
    assert form.text == ZH.replace("1340.73", "1340.74")
    assert form.page.locator("#sums .off").first.inner_text() == "差 0.01"


def test_empty_cells_of_a_blank_form_are_written(opened: Opened) -> None:
    form = opened(BLANK)
    form.write("department", "区水务局")
    form.write("budget.expenditure.basic", "12.5")
    form.write("other_tasks.content", "日常工作")
    form.write("indicators.output.quality.0.name", "合格率")
    form.write("indicators.output.quality.0.annual", "≥95%")
    assert "部门名称: 区水务局 " in form.text
    assert "    基本支出: 12.5 " in form.text
    assert "    质量指标:\n      - 三级指标: 合格率\n        实施周期指标值:\n        年度指标值: ≥95%\n" in form.text
    form.shows("indicators.output.quality.0.annual", "≥95%")


def test_paragraphs_within_a_cell(opened: Opened) -> None:
    form = opened(BLANK)
    form.go("objective")
    form.page.keyboard.type("1.第一段")
    form.press("Alt+Enter")
    form.page.keyboard.type("2.第二段")
    form.press("Tab")
    form.saved()
    assert re.search(r"总体绩效目标: \|-?\n  1\.第一段\n  2\.第二段\n", form.text)
    assert form.page.locator('.box[data-path="objective"]').inner_text() == "1.第一段\n2.第二段"


def test_keys_go_from_cell_to_cell_as_in_a_spreadsheet(opened: Opened) -> None:
    form = opened(ZH)
    form.go("budget.expenditure.basic")
    for key, there in (
        ("ArrowDown", "budget.expenditure.project"),
        ("ArrowRight", "budget.funding.other"),
        ("ArrowUp", "budget.funding.fiscal_appropriation"),
        ("Tab", "budget.expenditure.project"),
        ("Shift+Tab", "budget.funding.fiscal_appropriation"),
        ("Enter", "budget.funding.other"),
        ("Shift+Enter", "budget.funding.fiscal_appropriation"),
        ("ArrowLeft", "budget.expenditure.basic"),
        ("ArrowUp", "department"),
    ):
        form.press(key)
        assert form.here() == there, key


def test_f2_changes_what_is_there_and_escape_leaves_it(opened: Opened) -> None:
    form = opened(ZH)
    form.go("department")
    form.press("F2")
    form.page.keyboard.type("（本级）")
    form.press("Home")
    form.page.keyboard.type("区")
    form.press("Escape")
    form.shows("department", "中国共产党广州市荔湾区委员会宣传部")
    form.press("F2")
    form.page.keyboard.type("（本级）")
    form.press("Enter")
    form.saved()
    assert "部门名称: 中国共产党广州市荔湾区委员会宣传部（本级）\n" in form.text


def test_a_finding_stands_at_its_cell_and_its_button_cures_it(opened: Opened) -> None:
    form = opened(ZH.replace("名称: 中国共产党", "名称: 中国  共产党"))
    cell = form.page.locator('td:has(> .box[data-path="department"])')
    assert "found-warning" in (cell.get_attribute("class") or "")
    form.go("department")
    assert "多余的空格" in form.page.locator("#note").inner_text()
    form.press("Control+.", "Enter")
    form.shows("department", "中国共产党广州市荔湾区委员会宣传部")
    form.saved()
    assert form.text == ZH
    assert form.here() == "department"


def test_a_sum_that_is_wrong_is_cured_by_a_button(opened: Opened) -> None:
    form = opened(ZH.replace("财政拨款: 3451.73", "财政拨款: 3450.73"))
    assert form.page.locator("#sums .off").all_inner_texts() == ["差 1.00", "差 1.00"]
    form.go("budget.funding.fiscal_appropriation")
    form.page.get_by_role("button", name="改成 3451.73，两边就相等").first.click()
    form.shows("budget.funding.fiscal_appropriation", "3451.73")
    form.saved()
    assert form.text == ZH
    assert form.page.locator("#sums .off").count() == 0


def test_the_list_of_findings_leads_to_the_cell(opened: Opened) -> None:
    form = opened(BLANK)
    form.page.get_by_role("button", name="检查结果").click()
    form.page.get_by_role("button", name="预算整体情况 / 收入来源 / 财政拨款").first.click()
    assert form.here() == "budget.funding.fiscal_appropriation"
    form.press("F8")
    assert form.here() == "budget.expenditure.project"
    form.press("Shift+F8", "Shift+F8")
    assert form.here() == "budget.expenditure.basic"


def test_the_line_of_a_finding_leads_into_the_file(opened: Opened) -> None:
    form = opened(BLANK)
    form.page.get_by_role("button", name="检查结果").click()
    form.page.get_by_role("button", name="第 13 行").first.click()
    area = form.yaml("基本支出")
    expect(area).to_be_focused()
    chosen = (
        "document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"
    )
    assert form.page.evaluate(chosen).startswith("    基本支出:")


def test_rows_by_keys_and_all_of_it_undone(opened: Opened) -> None:
    form = opened(ZH)
    form.go("tasks.0.name")
    form.press("Control+Enter")
    form.comes_to("tasks.1.name")
    form.page.keyboard.type("新任务")
    form.press("Tab")
    form.saved()
    form.press("Alt+ArrowDown")
    form.comes_to("tasks.2.content")
    form.shows("tasks.2.name", "新任务")
    form.press("Control+Shift+D")
    form.comes_to("tasks.3.content")
    form.shows("tasks.3.name", "新任务")
    form.press("Alt+Delete")
    form.saved()
    form.shows("tasks.3.name", ZH.split("- 名称: ")[3].split("\n")[0])
    for _ in range(5):
        form.press("Control+z")
        form.saved()
    assert form.text == ZH
    for _ in range(5):
        form.press("Control+y")
        form.saved()
    assert form.text.count("名称: 新任务") == 1


def test_whoever_types_fast_does_not_write_into_the_row_before(opened: Opened) -> None:
    form = opened(BLANK)
    form.go("indicators.output.quality.0.name")
    form.page.keyboard.type("甲率")
    form.press("Tab", "Tab")
    for text in ("1%", "2%"):
        form.page.keyboard.type(text)
        form.press("Control+Enter")
        form.page.keyboard.type("乙率")
        form.press("Tab", "Tab")
    form.page.keyboard.type("3%")
    form.press("Tab")
    form.comes_to("indicators.output.timeliness.0.name")
    form.saved()
    group = form.text.partition("质量指标:\n")[2].partition("    时效指标")[0]
    assert [line.split(": ")[1] for line in group.splitlines() if ": " in line] == [
        "甲率",
        "1%",
        "乙率",
        "2%",
        "乙率",
        "3%",
    ]


def test_rows_by_buttons(opened: Opened) -> None:
    form = opened(ZH)
    form.page.get_by_role("button", name="加一行：数量指标").click()
    form.comes_to("indicators.output.quantity.5.name")
    form.page.keyboard.type("新指标")
    form.press("Tab")
    form.saved()
    assert "三级指标: 新指标" in form.text
    form.page.get_by_role("button", name="删除行").click()
    form.saved()
    assert form.text == ZH
    form.page.get_by_role("button", name="撤销").click()
    form.saved()
    assert "三级指标: 新指标" in form.text


PASTE = """([path, plain, html]) => {
  const data = new DataTransfer();
  data.setData("text/plain", plain);
  if (html) data.setData("text/html", html);
  const box = document.querySelector(`.box[data-path="${path}"]`);
  box.focus();
  box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}"""


def test_a_block_of_excel_becomes_rows(opened: Opened) -> None:
    form = opened(BLANK)
    block = '任务一\t"内容一\n第二行"\t1,200.50\t目标一\r\n任务二\t内容二\t30\t目标二\r\n任务三\t内容三\t\t\r\n'
    form.page.evaluate(PASTE, ["tasks.0.name", block, "<table><tr><td>"])
    form.shows("tasks.2.content", "内容三")
    form.saved()
    form.shows("tasks.0.funds", "1,200.50")
    assert form.page.locator('.box[data-path="tasks.0.content"]').inner_text() == "内容一\n第二行"
    assert form.text.count("- 名称: 任务") == 3
    assert form.here() == "tasks.0.name"
    form.press("Control+z")
    form.saved()
    assert form.text == BLANK


def test_too_many_columns_are_told_and_nothing_is_written(opened: Opened) -> None:
    form = opened(BLANK)
    form.page.evaluate(PASTE, ["tasks.0.funds", "1\t目标\t多的", ""])
    expect(form.page.locator("#saved")).to_contain_text("粘贴的内容有 3 列")
    assert form.text == BLANK


def test_a_column_of_amounts_goes_down_the_cells_of_the_budget(opened: Opened) -> None:
    form = opened(BLANK)
    form.page.evaluate(PASTE, ["budget.expenditure.basic", "1\t10\n2\t20\n", "<table>"])
    form.shows("budget.funding.other", "20.00")
    form.saved()
    for line in ("基本支出: 1 ", "项目支出: 2 ", "财政拨款: 10\n", "其他资金: 20\n"):
        assert line in form.text


def test_paragraphs_of_word_go_into_one_cell(opened: Opened) -> None:
    form = opened(BLANK)
    form.page.evaluate(PASTE, ["objective", "第一段\u000b续行\r\n第二\u00a0段\r\n", "<p>第一段</p><p>第二段</p>"])
    form.press("Tab")
    form.saved()
    assert re.search(r"总体绩效目标: \|-?\n  第一段\n  续行\n  第二 段\n", form.text)


def test_one_cell_of_excel_is_a_text(opened: Opened) -> None:
    form = opened(BLANK)
    form.page.evaluate(PASTE, ["tasks.0.content", '"第一行\n说""好"""\r\n', "<table><tr><td>x</td></tr></table>"])
    form.press("Tab")
    form.saved()
    assert form.page.locator('.box[data-path="tasks.0.content"]').inner_text() == '第一行\n说"好"'


def test_both_languages(opened: Opened) -> None:
    form = opened(BLANK, "&lang=en")
    form.page.get_by_role("button", name="Findings").click()
    assert (
        "has no amount" in form.page.locator("#list").inner_text()
        or "amount" in form.page.locator("#list").inner_text()
    )
    form.page.get_by_role("link", name="中文").click()
    form.saved()
    assert form.page.get_by_role("button", name="检查结果").is_visible()


def test_either_side_is_edited(opened: Opened) -> None:
    form = opened(ZH)
    form.page.get_by_role("button", name="YAML 文件").click()
    area = form.yaml("1340.73")
    area.fill(ZH.replace("1340.73", "1340.75"))
    form.shows("budget.expenditure.basic", "1,340.75")
    form.write("budget.expenditure.basic", "1340.76")
    form.yaml("1340.76")
    assert form.text == ZH.replace("1340.73", "1340.76")


def test_a_broken_text_can_be_put_right_beside_the_form(opened: Opened) -> None:
    form = opened(ZH)
    form.page.get_by_role("button", name="YAML 文件").click()
    area = form.yaml("1340.73")
    area.fill("[1, 2")
    form.page.get_by_text("文件现在读不懂").wait_for()
    form.yaml("[1, 2").fill(ZH)
    form.shows("budget.expenditure.basic", "1,340.73")
    assert form.text == ZH


def test_what_somebody_else_writes_is_shown(opened: Opened) -> None:
    form = opened(ZH)
    form.go("budget.expenditure.project")
    form.path.write_text(ZH.replace("1340.73", "1340.77"), "utf-8")
    form.shows("budget.expenditure.basic", "1,340.77")
    assert form.here() == "budget.expenditure.project"
    form.page.keyboard.type("1497")
    form.press("Tab")
    form.saved()
    assert form.text == ZH.replace("1340.73", "1340.77").replace("项目支出: 1496.00", "项目支出: 1497")


def test_what_somebody_else_writes_is_shown_beside_the_form_too(opened: Opened) -> None:
    form = opened(ZH)
    form.page.get_by_role("button", name="YAML 文件").click()
    form.yaml("1340.73")
    form.path.write_text(ZH.replace("1340.73", "1340.78"), "utf-8")
    form.yaml("1340.78")
    form.shows("budget.expenditure.basic", "1,340.78")


def test_two_tabs_lose_nothing(opened: Opened) -> None:
    first, second = opened(ZH), opened()
    first.go("tasks.3.name")
    first.page.keyboard.type("甲的任务")
    second.go("tasks.0.name")
    second.press("Alt+Delete")
    second.saved()
    first.press("Enter")
    first.saved()
    assert first.text.count("- 名称: 甲的任务") == 1
    assert first.text.count("- 名称") == ZH.count("- 名称") - 1
    second.shows("tasks.2.name", "甲的任务")


def test_the_same_cell_in_two_tabs_is_asked_about(opened: Opened) -> None:
    first, second = opened(ZH), opened()
    first.go("department")
    first.page.keyboard.type("甲局")
    second.write("department", "乙局")
    first.press("Tab")
    dialog = first.page.get_by_role("dialog")
    assert "乙局" in dialog.inner_text()
    assert "部门名称: 乙局\n" in first.text
    first.press("Escape", "Escape")
    dialog.get_by_role("button", name="用我写的").click()
    first.saved()
    assert "部门名称: 甲局\n" in first.text


def test_a_closed_tab_loses_nothing(opened: Opened) -> None:
    form = opened(ZH)
    form.go("department")
    form.page.keyboard.type("写了一半的局")
    form.page.close(run_before_unload=False)
    again = opened()
    again.shows("department", "写了一半的局")
    again.saved()
    assert "部门名称: 写了一半的局\n" in again.text


def test_the_project_form_with_english_keys(opened: Opened) -> None:
    form = opened(PROJECT)
    form.write("name", "图书馆改造")
    form.write("funds.total", "20")
    form.write("funds.appropriation", "20")
    form.write("indicators.output.quantity.0.name", "改造面积")
    form.write("indicators.output.quantity.0.value", "≥300平方米")
    assert "name: 图书馆改造" in form.text
    assert "value: ≥300平方米" in form.text
    assert form.page.locator("#sums .ok").count() == 1


def test_a_new_declaration_begins_on_the_page(opened: Opened) -> None:
    form = opened()
    form.page.get_by_label("项目支出绩效目标表").check()
    form.page.get_by_label("预算年度").fill("2026")
    form.page.get_by_role("button", name="从空白表开始").click()
    form.page.get_by_role("heading", name="项目支出绩效目标表").wait_for()
    assert "表: 项目支出绩效目标表\n年度: 2026" in form.text


def test_what_is_written_while_the_server_is_down_is_entered_later(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "decl.yaml"
    path.write_text(ZH, "utf-8")
    context = browser.new_context()
    with served(path) as address:
        form = Form(context.new_page(), path)
        form.page.goto(address)
        form.saved()
    form.go("department")
    form.page.keyboard.type("写在断开时的局")
    form.press("Tab")
    expect(form.page.locator("#saved")).to_contain_text("连不上 perfdecl")
    assert form.text == ZH
    form.page.close()
    with served(path) as address:
        again = Form(context.new_page(), path)
        again.page.goto(address)
        again.shows("department", "写在断开时的局")
        again.saved()
        assert "部门名称: 写在断开时的局\n" in again.text
    context.close()


def test_a_document_takes_the_place_of_the_declaration_when_that_is_wanted(opened: Opened, tmp_path: Path) -> None:
    document = tmp_path / "去年.docx"
    document.write_bytes(render(check((EXAMPLES / "liwan-memory-hall-2024.yaml").read_bytes())))
    form = opened(ZH)
    form.page.locator("#file").set_input_files(document)
    dialog = form.page.get_by_role("dialog")
    expect(dialog).to_contain_text("用“去年.docx”的内容代替现在的申报？")
    dialog.get_by_role("button", name="取消").click()
    assert form.text == ZH
    form.page.locator("#file").set_input_files(document)
    dialog.get_by_role("button", name="确定").click()
    form.page.get_by_role("heading", name="项目支出绩效目标表").wait_for()
    assert "荔湾城市记忆馆" in form.text
    form.page.get_by_role("button", name="撤销").click()
    form.page.get_by_role("heading", name="部门整体预算绩效目标申报表").wait_for()
    assert form.text == ZH


def test_a_book_asks_which_of_its_forms(opened: Opened, tmp_path: Path) -> None:
    pages = [
        render(check((EXAMPLES / name).read_bytes()), "html")
        for name in ("liwan-publicity-2024.yaml", "liwan-memory-hall-2024.yaml")
    ]
    bodies = [page.decode().partition("<body>")[2].partition("<script")[0] for page in pages]
    document = tmp_path / "汇编.html"
    document.write_text(f"<!DOCTYPE html><html><body>{''.join(bodies)}</body></html>", "utf-8")
    form = opened(BLANK)
    form.page.locator("#file").set_input_files(document)
    form.page.get_by_role("dialog").get_by_role("button", name="表14 中国共产党广州市荔湾区委员会宣传部").click()
    form.page.get_by_role("dialog").get_by_role("button", name="确定").click()
    form.shows("department", "中国共产党广州市荔湾区委员会宣传部")


def test_what_is_no_form_is_told_and_nothing_happens(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.4 nothing")
    form = opened(ZH)
    form.page.locator("#file").set_input_files(tmp_path / "x.pdf")
    expect(form.page.locator("#saved")).to_contain_text("PD705")
    assert form.text == ZH


def test_the_next_year_is_a_file_beside_it(opened: Opened) -> None:
    form = opened(ZH)
    form.page.get_by_text("更多").click()
    form.page.get_by_role("button", name="新建下一年度的申报…").click()
    dialog = form.page.get_by_role("dialog")
    expect(dialog.get_by_label("预算年度")).to_have_value("2025")
    dialog.get_by_label("新文件名").fill("明年.yaml")
    dialog.get_by_role("button", name="新建").click()
    expect(dialog).to_contain_text("待填的金额")
    dialog.get_by_role("button", name="打开").click()
    form.shows("year", "2025")
    assert form.text == ZH
    assert "年度: 2025" in (form.path.parent / "明年.yaml").read_text("utf-8")


def test_the_printed_pages_are_beside_the_form(opened: Opened) -> None:
    form = opened(ZH)
    form.page.get_by_role("button", name="打印预览").click()
    expect(form.page.locator("#pages")).to_have_attribute("src", re.compile(r"^/preview\?"))
    with form.page.expect_download() as download:
        form.page.get_by_text("下载").click()
        form.page.get_by_role("link", name="Word 文档").click()
    assert download.value.suggested_filename == form.path.with_suffix(".docx").name


def test_a_text_with_two_paragraphs_can_be_changed_in_one_of_them(opened: Opened) -> None:
    text = BLANK.replace("总体绩效目标:\n", "总体绩效目标: |  # 全年\n  第一段\n  第二段\n")
    form = opened(text)
    form.go("objective")
    form.press("F2")
    form.page.keyboard.type("完")
    form.press("Tab")
    form.saved()
    assert form.text == text.replace("\n  第二段\n", "\n  第二段完\n")
    assert form.page.locator('.box[data-path="objective"]').inner_text() == "第一段\n第二段完"


def test_characters_of_every_plane_and_input_methods(opened: Opened) -> None:
    form = opened(BLANK)
    form.go("department")
    form.page.keyboard.insert_text("𠮷祥街道办事处")
    form.press("Enter")
    form.saved()
    assert "部门名称: 𠮷祥街道办事处 " in form.text
