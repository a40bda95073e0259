// @ts-check
/** What happens when the file says something else meanwhile: somebody is asked, and nothing is lost. */

import { goTo } from "./cells.js";
import { make } from "./dom.js";
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
  const theirs = answer.conflict?.theirs ?? "";
  const mine = change.value ?? "";
  const versions = make(
    "div",
    { class: "versions" },
    make("div", {}, make("strong", {}, say("mine_label")), make("p", { tabindex: "0" }, mine || say("empty"))),
    make("div", {}, make("strong", {}, say("theirs_label")), make("p", { tabindex: "0" }, theirs || say("empty"))),
  );
  const title = say(change.kind === "set" ? "conflict" : "conflict_file");
  const chosen = await choose(title, [make("p", {}, say("conflict_text")), versions], [
    { name: "mine", text: say("mine"), isMain: true },
    { name: "theirs", text: say("theirs") },
  ]);
  if (chosen === "mine") void send({ ...change, version: page.version, ...(change.kind === "set" ? { before: theirs } : {}) });
  else void fresh();
  if (change.path) goTo(change.path);
  return true;
}

/** Show the file as it is. */
async function fresh() {
  location.reload();
}
