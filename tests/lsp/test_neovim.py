"""Neovim, set up as the documentation says: the finding is seen, its fix applied, the file saved."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from support.office import tool
from support.paths import ROOT
from support.wrong_sums import CHINESE, ENGLISH

SCRIPT = Path(__file__).with_name("neovim.lua")
PAGE = ROOT / "docs" / "editors.md"


def settings() -> list[str]:
    """For Neovim 0.11 and later, and for those before."""
    return re.findall(r"```lua\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)


@pytest.mark.parametrize("text", [ENGLISH.text, CHINESE.text], ids=["en", "zh"])
def test_open_see_fix_save(text: str, tmp_path: Path) -> None:
    nvim = tool("nvim")
    version = subprocess.run([nvim, "--version"], capture_output=True, text=True, check=True).stdout
    found = re.search(r"v(\d+)\.(\d+)", version)
    assert found is not None
    new, old = settings()
    is_new = (int(found[1]), int(found[2])) >= (0, 11)
    (tmp_path / "init.lua").write_text(f"vim.cmd('filetype on')\n{new if is_new else old}", "utf-8")
    wrong = text.replace("“学习强国”学习平台", "𠮷“学习强国”  学习平台", 1)
    assert wrong != text
    (tmp_path / "decl.yaml").write_text(wrong, "utf-8")
    home = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    environment = os.environ | home | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    command = [nvim, "--headless", "-u", "init.lua", "decl.yaml", "-c", f"luafile {SCRIPT}"]
    ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=180)
    assert (tmp_path / "seen.json").exists(), ended.stdout + ended.stderr
    seen = json.loads((tmp_path / "seen.json").read_text("utf-8"))
    blanks = [one for one in seen["before"] if one["code"] == "PD503"]
    lines = wrong.splitlines()
    (place,) = [(one["line"], one["column"]) for one in blanks]
    line = next(at for at, line in enumerate(lines, 1) if "𠮷" in line)
    assert place == (line, len(lines[line - 1].partition("  学习平台")[0].encode()) + 1)
    assert {"PD201", "PD503"} <= {one["code"] for one in seen["before"]}
    assert seen["offered"][0].startswith("改正 PD503：") or seen["offered"][0].startswith("Fix PD503: ")
    assert {one["code"] for one in seen["before"]} - {one["code"] for one in seen["after"]} == {"PD503"}
    assert (tmp_path / "decl.yaml").read_text("utf-8") == wrong.replace("  学习平台", "学习平台")
