"""The report can be read by everybody: examined by axe-core, in a wide window and on a phone, by day and by night."""

from pathlib import Path
from typing import Literal

import pytest

from perfdecl.messages import Language
from perfdecl.reporting.district import district
from perfdecl.reporting.page import draw
from support.browser import barriers, opened
from support.command import Perfdecl
from support.districts import entry

NOW = [
    entry(name, ("fiscal_appropriation: 3451.73", f"fiscal_appropriation: {amount}"))
    for name, amount in (("甲局", 900), ("乙局", 10000), ("丙局", "很多"), ("丁局", 1), ("戊局", 2), ("己局", 3))
]
BEFORE = [entry("甲局"), entry("庚局")]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("width", "scheme"), [(1400, "light"), (390, "light"), (1400, "dark")])
def test_nothing_is_in_the_way(
    tmp_path: Path, language: Language, width: int, scheme: Literal["light", "dark"]
) -> None:
    (tmp_path / "page.html").write_bytes(draw(district(NOW, BEFORE, language), language))
    with opened(tmp_path / "page.html", width, scheme) as page:
        assert barriers(page) == []
        # Tables scroll by themselves; the page is never wider than the window.
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        sort = page.locator("#findings th button").first
        sort.focus()
        page.keyboard.press("Enter")
        assert page.locator("#findings th[aria-sort]").count() == 1
        assert barriers(page) == []


def test_a_finding_leads_to_its_cell(here: Path, perfdecl: Perfdecl, wrong: str) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    assert perfdecl("report", "a.yaml", "-o", "out/").code == 0
    with opened(here / "out" / "index.html", 1400) as page:
        page.locator("#findings a").first.click()
        page.wait_for_load_state()
        assert page.url.endswith("forms/a.html#budget.expenditure.basic")
        marked = page.locator(":target")
        assert marked.evaluate("cell => getComputedStyle(cell).backgroundColor") == "rgb(255, 224, 138)"
        assert barriers(page) == []
