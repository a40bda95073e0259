"""The extension for VS Code, run by Node with an editor that only writes down what it is asked for."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from support.office import tool
from support.paths import ROOT

EXTENSION = ROOT / "editors" / "vscode" / "extension.js"
VSCODE = """
const told = (module.exports.told = []);
module.exports.set = (settings) => Object.assign(module.exports, settings);
module.exports.command = ["perfdecl", "lsp"];
module.exports.env = { language: "zh-cn" };
module.exports.workspace = {
  getConfiguration: (section) => ({ get: (name) => module.exports[name] }),
  onDidChangeConfiguration: (listen) => { module.exports.changed = listen; },
};
module.exports.window = { showErrorMessage: async (message) => told.push(["error", message]) };
module.exports.commands = { registerCommand: (name, run) => { module.exports[name] = run; } };
"""
CLIENT = """
const { told } = require("vscode");
module.exports.LanguageClient = class {
  constructor(id, name, server, client) { this.server = server; told.push(["made", server, client]); }
  async start() { told.push(["start"]); if (this.server.command === "missing") throw new Error("ENOENT"); }
  async dispose() { told.push(["dispose"]); if (this.server.command === "missing") throw new Error("not running"); }
};
"""
MAIN = """
const vscode = require("vscode");
const extension = require("./extension.js");
(async () => {
  await extension.activate({ subscriptions: [] });
  await vscode["perfdecl.restart"]();
  vscode.set({ command: ["missing", "--lang", "en"], env: { language: "en" } });
  await vscode.changed({ affectsConfiguration: (name) => name === "editor.tabSize" });
  await vscode.changed({ affectsConfiguration: (name) => name === "perfdecl.command" });
  await extension.deactivate();
  await extension.deactivate();
  console.log(JSON.stringify(vscode.told));
})();
"""


@pytest.fixture
def told(tmp_path: Path) -> list[list[object]]:
    """What the editor was asked for, in order."""
    node = tool("node")
    for name, text in (("vscode/index.js", VSCODE), ("vscode-languageclient/node.js", CLIENT)):
        path = tmp_path / "node_modules" / name
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    shutil.copy(EXTENSION, tmp_path)
    (tmp_path / "main.js").write_text(MAIN, "utf-8")
    ended = subprocess.run([node, "main.js"], cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert (ended.returncode, ended.stderr) == (0, "")
    found: list[list[object]] = json.loads(ended.stdout)
    return found


def test_it_starts_the_server_that_the_settings_name(told: list[list[object]]) -> None:
    first, start, *rest = told
    assert first == ["made", {"command": "perfdecl", "args": ["lsp"]}, {"documentSelector": [{"language": "yaml"}]}]
    assert start == ["start"]
    assert rest[:3] == [["dispose"], first, ["start"]]
    assert rest[3:6] == [["dispose"], ["made", {"command": "missing", "args": ["--lang", "en"]}, first[2]], ["start"]]
    assert rest[6:] == [
        ["error", 'missing --lang en cannot be started: run pip install "perfdecl[lsp]", or set perfdecl.command'],
        ["dispose"],
    ]
