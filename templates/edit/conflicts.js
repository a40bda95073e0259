// @ts-check
/** What happens when the file says something else meanwhile: somebody is asked, and nothing is lost. */

import { goTo } from "./cells.js";
import { boxAt, make } from "./dom.js";
import { choose } from "./dialogs.js";
import { page, send, status } from "./wire.js";
import { say } from "./words.js";

/**
 * @typedef {import("./wire.js").Change} Change
 * @typedef {import("./wire.js").Answer} Answer
 */

/** @param {Change} change @param {Answer} answer @returns {Promise<boolean>} */
export async function ask(change, answer) {
  if (change.kind === "undo" || change.kind === "redo") {
    status(say("stale_step"), true);
    return false;
  }
  if (change.kind !== "set" && change.kind !== "text") {
    status(say("stale"), true);
    return false;
  }
  const { mine = "", theirs = "" } = answer.conflict ?? {};
  const versions = make(
    "div",
    { class: "versions" },
    make("div", {}, make("strong", {}, say("mine_label")), make("p", { tabindex: "0" }, mine || say("empty"))),
    make("div", {}, make("strong", {}, say("theirs_label")), make("p", { tabindex: "0" }, theirs || say("empty"))),
  );
  const isCell = change.kind === "set";
  const title = say(isCell ? "conflict" : "conflict_file");
  const choices = [{ name: "mine", text: say("mine"), isMain: true }, { name: "theirs", text: say("theirs") }];
  let chosen = "";
  // Neither of the two is given up by a key that means nothing.
  while (!chosen) chosen = await choose(title, [make("p", {}, say("conflict_text")), versions], choices, "");
  if (isCell) {
    if (chosen === "mine") void send({ ...change, version: page.version, before: theirs });
    if (change.path) {
      settle(change.path, chosen === "mine" ? mine : theirs);
      goTo(change.path);
    }
  } else void send({ ...change, choice: chosen });
  return true;
}

/** The cell shows what was chosen until the server says more. @param {string} path @param {string} text */
function settle(path, text) {
  const box = boxAt(path);
  if (!box) return;
  box.dataset.raw = text;
  box.textContent = text;
}
