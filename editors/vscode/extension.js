// @ts-check
"use strict";

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

/** @type {LanguageClient | undefined} */
let client;

/** Start the language server that the settings name. Where it cannot be started, say how to get it. */
async function start() {
  const [command = "perfdecl", ...args] = vscode.workspace.getConfiguration("perfdecl").get("command", ["perfdecl", "lsp"]);
  const started = new LanguageClient(
    "perfdecl",
    "perfdecl",
    { command, args },
    { documentSelector: [{ language: "yaml" }] },
  );
  client = started;
  try {
    await started.start();
  } catch {
    const language = vscode.env.language.startsWith("en") ? 1 : 0;
    const how = ["启动不了 {0}：运行 pip install \"perfdecl[lsp]\"，或设置 perfdecl.command", "{0} cannot be started: run pip install \"perfdecl[lsp]\", or set perfdecl.command"];
    void vscode.window.showErrorMessage(how[language].replace("{0}", [command, ...args].join(" ")));
  }
}

/** Stop the server, also one that never came up. */
async function stop() {
  const stopping = client;
  client = undefined;
  await stopping?.dispose().catch(() => undefined);
}

async function restart() {
  await stop();
  await start();
}

/** @param {vscode.ExtensionContext} context */
async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("perfdecl.restart", restart),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("perfdecl.command") && restart()),
  );
  await start();
}

module.exports = { activate, deactivate: stop };
