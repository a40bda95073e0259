"""The form in the browser has no barrier that axe-core knows: empty, filled in, with findings, on a phone, in the dark."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.axe import barriers
from support.editing_page import EXAMPLES, Form, chromium, served

FILES = {
    "filled": EXAMPLES / "liwan-publicity-2024.yaml",
    "empty": EXAMPLES / "blank.zh.yaml",
    "project": EXAMPLES / "liwan-memory-hall-2024.zh.yaml",
    "empty-project": EXAMPLES / "blank-project.yaml",
}
WIDE, PHONE = {"width": 1300, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A folder with each of the files, served."""
    folder = tmp_path_factory.mktemp("place")
    for name, path in FILES.items():
        (folder / f"{name}.yaml").write_bytes(path.read_bytes())
    wrong = FILES["filled"].read_text("utf-8").replace("basic: 1340.73", "basic: 1340.37").replace("≥95%", "≧95％")
    (folder / "wrong.yaml").write_text(wrong.replace("funds: 126.00", "funds: 一百"), "utf-8")
    (folder / "broken.yaml").write_text("form: table14\n[1, 2", "utf-8")
    with served(folder) as told:
        yield told


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["wide", "phone"])
@pytest.mark.parametrize("name", [*FILES, "wrong", "broken", "new"])
def test_a_form(browser: Any, address: str, name: str, size: str, scheme: str) -> None:
    language = "en" if name in ("filled", "empty-project") else "zh"
    page = browser.new_page(viewport=WIDE if size == "wide" else PHONE, color_scheme=scheme)
    page.goto(f"{address}&file={name}.yaml&lang={language}")
    page.wait_for_load_state("networkidle")
    assert barriers(page) == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_list_of_files(browser: Any, address: str, scheme: str) -> None:
    page = browser.new_page(viewport=WIDE, color_scheme=scheme)
    page.goto(address)
    assert barriers(page) == []
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("pane", ["findings", "yaml", "preview", "keys"])
def test_what_stands_beside_the_form(browser: Any, address: str, pane: str, scheme: str) -> None:
    page = browser.new_page(viewport=WIDE, color_scheme=scheme)
    page.goto(f"{address}&file=wrong.yaml")
    page.locator(f"button[data-pane={pane}]").click()
    page.wait_for_load_state("networkidle")
    assert barriers(page) == []
    page.close()


def test_a_cell_with_a_finding_and_a_dialog(browser: Any, address: str, tmp_path: Path) -> None:
    page = browser.new_page(viewport=WIDE)
    page.goto(f"{address}&file=wrong.yaml")
    form = Form(page, tmp_path / "wrong.yaml")
    form.go("tasks.1.funds")
    assert page.locator("#note").inner_text()
    assert barriers(page) == []
    for menu in page.locator("details.menu summary").all():
        menu.click()
        assert barriers(page) == []
    page.locator("#next-year").click()
    page.get_by_role("dialog").wait_for()
    assert barriers(page) == []
    page.close()


def test_every_cell_has_a_name_of_its_own(browser: Any, address: str) -> None:
    page = browser.new_page(viewport=WIDE)
    page.goto(f"{address}&file=filled.yaml")
    names = page.locator(".box").evaluate_all("boxes => boxes.map((box) => box.getAttribute('aria-label'))")
    assert len(names) > 80
    assert all(names)
    assert len(set(names)) == len(names)
    page.close()


def test_a_barrier_is_found(browser: Any) -> None:
    page = browser.new_page()
    page.set_content(
        '<html lang="zh"><title>x</title><main><h1>x</h1><input><p style="color: #ddd">pale words</p></main></html>'
    )
    assert {one.partition(":")[0] for one in barriers(page)} == {"label", "color-contrast"}
    page.close()
