"""Builds the documentation as a site, strictly: a link that leads nowhere, or a page that no list names, fails.

Run ``python tools/build_site.py OUT``; it needs the extra ``docs``. The pages are those of ``docs``, as they are: links out of
that folder lead into the repository, and the lists of ``index.md`` are the site's navigation.
"""

import subprocess
import sys
from pathlib import Path
from re import MULTILINE, findall, match, split, sub
from typing import Any

ROOT = Path(__file__).parents[1]
REPOSITORY = "https://github.com/perfdecl/perfdecl/blob/main/"
#: The page whose lists are the navigation, by its headings.
START = "index"


def main(folder: str) -> int:
    """Build the site into a folder, and return the exit code."""
    command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-n", "-c", str(ROOT / "docs" / "site")]
    return subprocess.run([*command, str(ROOT / "docs"), folder], check=False).returncode


def read(_: Any, name: str, source: list[str]) -> None:
    """What Sphinx is given of a page."""
    text = outward(source[0], name.count("/"))
    source[0] = text + navigation(text) if name == START else text


def outward(text: str, depth: int) -> str:
    """A page with its links out of the folder leading into the repository."""
    up = r"\.\./" * (depth + 1)
    return sub(rf"\]\({up}(?!\.\./)([^)]+)\)", rf"]({REPOSITORY}\1)", text)


def navigation(text: str) -> str:
    """A list of pages for each heading, for the side of every page."""
    trees: list[str] = []
    for part in split(r"^## ", text, flags=MULTILINE)[1:]:
        caption, _, rest = part.partition("\n")
        pages = findall(r"\]\(((?!https?:)[^)#]+)\.md\)", rest)
        trees.append("\n".join(["", "```{toctree}", ":hidden:", f":caption: {caption}", "", *pages, "```", ""]))
    return "\n".join(trees)


def slug(title: str) -> str:
    """What links call a heading: a rule's by its code, as on the pages in the repository."""
    code = match(r"PD[0-9]{3}\b", title)
    if code:
        return code[0].lower()
    return sub(r"[^\w\u4e00-\u9fff\- ]", "", title.strip().lower()).replace(" ", "-")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
