"""The settings that the pages on editors show are well-formed, and start this program."""

import json
import re
import tomllib

from support.paths import ROOT

PAGES = [ROOT / "docs" / name for name in ("editors.md", "editors.zh-CN.md")]
BLOCK = re.compile(r"(?ms)^(```|~~~)(\w+)\n(.*?)^\1$")


def test_both_pages_show_the_same() -> None:
    english, chinese = ([found.groups() for found in BLOCK.finditer(page.read_text("utf-8"))] for page in PAGES)
    assert english == chinese


def test_they_start_perfdecl() -> None:
    blocks = [(kind, text) for _, kind, text in BLOCK.findall(PAGES[0].read_text("utf-8"))]
    (helix,) = [tomllib.loads(text) for kind, text in blocks if kind == "toml"]
    assert helix["language-server"]["perfdecl"] == {"command": "perfdecl", "args": ["lsp"]}
    (language,) = helix["language"]
    assert (language["name"], language["language-servers"][0]) == ("yaml", "perfdecl")
    code, zed = [text for kind, text in blocks if kind == "json"]
    assert "source.fixAll.perfdecl" in json.loads(f"{{{code}}}")["[yaml]"]["editor.codeActionsOnSave"]
    (server,) = json.loads(zed)["lsp"].values()
    assert server["binary"] == {"path": "perfdecl", "arguments": ["lsp"]}
    others = [text for kind, text in blocks if kind in ("lua", "elisp")]
    assert [len(re.findall('"perfdecl",? "lsp"', text)) for text in others] == [1, 1, 1]
