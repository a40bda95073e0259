"""The pictures of the READMEs show what perfdecl prints and says now, and are small."""

import json
from re import findall

import build_pictures
from support.paths import ROOT

#: So many bytes load at once.
SMALL = 150_000


def test_they_are_of_what_is_printed_and_said_now() -> None:
    assert json.loads(build_pictures.SOURCES.read_text("utf-8")) == build_pictures.digests(build_pictures.pages()), (
        "run python tools/build_pictures.py"
    )


def test_they_are_there_small_and_described() -> None:
    for name in ("README.md", "README.zh-CN.md"):
        shown = findall(r"!\[([^\]]+)\]\((docs/pictures/[^)]+)\)", (ROOT / name).read_text("utf-8"))
        assert len(shown) == 2
        for description, path in shown:
            data = (ROOT / path).read_bytes()
            assert data.startswith(b"\x89PNG")
            assert len(data) < SMALL
            assert len(description) > 10
