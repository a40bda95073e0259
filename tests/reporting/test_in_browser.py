"""The page in a web browser: tables sort and filter, and it prints as a form to be answered."""

import subprocess
from pathlib import Path
from re import findall

from perfdecl.reporting.district import district
from perfdecl.reporting.page import draw
from support.browser import QUIET, print_page
from support.districts import entry
from support.office import tool

ENTRIES = [
    entry(name, ("fiscal_appropriation: 3451.73", f"fiscal_appropriation: {amount}"))
    for name, amount in (("甲局", 900), ("乙局", 10000), ("丙局", 30), ("丁局", 1), ("戊局", 2), ("己局", 3))
]


def acted(tmp_path: Path, script: str) -> str:
    """What is on the page after a script has acted on it."""
    page = draw(district(ENTRIES, None, "zh"), "zh").decode().replace("</body>", f"<script>{script}</script></body>")
    (tmp_path / "page.html").write_text(page, "utf-8")
    command = [tool("chromium"), "--headless", "--no-sandbox", "--disable-gpu", *QUIET]
    command += [f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", (tmp_path / "page.html").as_uri()]
    return subprocess.run(command, check=True, capture_output=True, timeout=300).stdout.decode()


def subjects(page: str) -> list[str]:
    table = page.partition('id="form-1"')[2].partition("</table>")[0]
    return findall(r'<tr><th scope="row">([^<]*)', table)


def test_it_sorts_by_number_and_back(tmp_path: Path) -> None:
    click = "document.querySelectorAll('#form-1 th button')[1].click();"
    page = acted(tmp_path, click)
    assert subjects(page) == ["乙局", "甲局", "丙局", "己局", "戊局", "丁局"]
    assert 'aria-sort="descending"' in page
    assert subjects(acted(tmp_path, click * 2)) == ["丁局", "戊局", "己局", "丙局", "甲局", "乙局"]


def test_it_filters(tmp_path: Path) -> None:
    script = "const i=document.querySelector('#form-1 input');i.value='乙局';i.dispatchEvent(new Event('input'));"
    page = acted(tmp_path, script)
    assert subjects(page) == ["乙局"]
    assert "显示 1 行，共 6 行" in page


def test_it_prints_with_room_for_answers(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(draw(district(ENTRIES, None, "zh"), "zh"))
    printed = print_page(tmp_path / "page.html")
    assert "审核意见表" in "".join(printed)
    assert "修改说明" in printed[-1]
    assert "筛选" not in "".join(printed)
