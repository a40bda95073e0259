"""What a web browser makes of our pages."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Page, sync_playwright

from support.office import pages, tool

#: No update, no account, no look-up of hosts: the page needs nothing but itself.
QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
)


def print_page(page: Path) -> list[str]:
    """The text of each page that headless Chromium prints."""
    return pages(to_pdf(page))


def to_pdf(page: Path) -> Path:
    """The PDF that headless Chromium prints."""
    pdf = page.with_suffix(".pdf")
    command = [tool("chromium"), "--headless", "--no-sandbox", "--disable-gpu"]
    command += [*QUIET, f"--user-data-dir={page.parent / 'profile'}", "--no-pdf-header-footer"]
    subprocess.run([*command, f"--print-to-pdf={pdf}", page.as_uri()], check=True, capture_output=True, timeout=300)
    return pdf


@contextmanager
def opened(page: Path, width: int, scheme: Literal["light", "dark"] = "light") -> Iterator[Page]:
    """The page in a window of so many pixels, offline."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=tool("chromium"), args=["--no-sandbox", "--disable-gpu", *QUIET]
        )
        try:
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True, offline=True
            )
            shown = context.new_page()
            shown.goto(page.as_uri())
            yield shown
        finally:
            browser.close()


def barriers(page: Page) -> list[str]:
    """What axe-core finds that keeps people from reading the page, with its places."""
    page.evaluate(Path(tool("axe-core")).read_text("utf-8"))
    found = page.evaluate("async () => (await axe.run()).violations")
    return [f"{one['id']}: {one['help']} ({node['target']})" for one in found for node in one["nodes"]]
