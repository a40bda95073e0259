"""The documentation as a site: every page is in its navigation, in both languages, and links find their headings."""

import subprocess
import sys
from importlib.util import find_spec
from os import environ
from pathlib import Path
from re import MULTILINE, findall

import pytest

import build_site

DOCS = Path(__file__).parents[1] / "docs"
PAGES = sorted(path for path in DOCS.rglob("*.md"))


def headings(page: Path) -> set[str]:
    """What links may call the headings of a page, on the site as in the repository."""
    text = page.read_text("utf-8")
    titles = findall(r'^#+ (?:<a id="[^"]*"></a>)?(.+)$', text, MULTILINE)
    return {build_site.slug(title.replace("`", "")) for title in titles}


def test_every_page_is_in_the_navigation_once() -> None:
    named = findall(r"^([^\n:`]+)$", build_site.navigation((DOCS / "index.md").read_text("utf-8")), MULTILINE)
    pages = [one for one in named if one.strip() and not one.startswith("{")]
    assert sorted(pages) == [path.relative_to(DOCS).as_posix()[:-3] for path in PAGES if path.name != "index.md"]


def test_pages_for_users_are_in_both_languages() -> None:
    english = {path.name.removesuffix(".md") for path in DOCS.glob("*.md") if ".zh-CN" not in path.name} - {"index"}
    assert english == {path.name.removesuffix(".zh-CN.md") for path in DOCS.glob("*.zh-CN.md")}
    for name in english:
        one, other = ((DOCS / f"{name}{ending}").read_text("utf-8") for ending in (".md", ".zh-CN.md"))
        for mark in (r"(?m)^#+ ", r"(?m)^ *```\w*$", r"(?m)^\| "):
            assert len(findall(mark, one)) == len(findall(mark, other)), (name, mark)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_find_their_headings(page: Path) -> None:
    for target, place in findall(r"\]\(([\w./-]+\.md)?#([^)]+)\)", page.read_text("utf-8")):
        assert place in headings(page.parent / target if target else page), (target, place)


def test_links_out_of_the_folder_lead_into_the_repository() -> None:
    assert (
        build_site.outward("[a](../README.md) [b](x.md#y)", 0) == f"[a]({build_site.REPOSITORY}README.md) [b](x.md#y)"
    )
    assert build_site.outward("[a](../../ci/x) [b](../x.md)", 1) == f"[a]({build_site.REPOSITORY}ci/x) [b](../x.md)"


def test_the_site_is_built_strictly(tmp_path: Path) -> None:
    if find_spec("sphinx") is None:
        absent = pytest.fail if environ.get("PERFDECL_REQUIRE_TOOLS") else pytest.skip
        absent("Sphinx is not installed: pip install -e '.[docs]'")
    ended = subprocess.run([sys.executable, build_site.__file__, str(tmp_path)], capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
    assert 'id="pd201"' in (tmp_path / "rules.zh-CN.html").read_text("utf-8")
