"""What a web browser makes of our pages."""

import subprocess
from pathlib import Path

from support.office import pages, tool

#: No update, no account, no look-up of hosts: the page needs nothing but itself.
QUIET = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")


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
