// @ts-check
/** The file itself beside the form: what is written there is merged into it as soon as somebody pauses. */

import { must } from "./dom.js";
import { add, isOpen, show as showPane } from "./panes.js";
import { address, page, send } from "./wire.js";

const PAUSE = 700;
/** What the text was made of: the version, and the text of it. */
let base = "";
let baseText = "";
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** The line to go to as soon as the text is there. */
let wanted = 0;

function area() {
  return /** @type {HTMLTextAreaElement} */ (must("text"));
}

/** Another version is there. @param {import("./wire.js").Answer} answer */
export function show(answer) {
  if (!isOpen("yaml") || answer.text === undefined) return;
  const text = answer.text.replace(/\r\n?/g, "\n");
  if (area().value === baseText || area().value === text) {
    replace(text);
    base = answer.version;
    baseText = text;
  }
  if (wanted) goToLine(wanted);
  wanted = 0;
}

/** Show a line of the file. @param {number} line from 1 */
export function openAt(line) {
  if (isOpen("yaml")) goToLine(line);
  else {
    wanted = line;
    showPane("yaml");
  }
}

/** Put a text in place of the one that is shown, and leave the caret where it is. @param {string} text */
function replace(text) {
  const old = area().value;
  if (old === text) return;
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  area().setRangeText(text.slice(start, text.length - end), start, old.length - end, "preserve");
}

/** Send what was written. */
export function commit() {
  clearTimeout(timer);
  const text = area().value;
  if (!isOpen("yaml") || text === baseText) return;
  const version = base;
  const before = baseText;
  baseText = text;
  void send({ kind: "text", value: text, version }).then((answer) => {
    if (answer === null && baseText === text) baseText = before;
  });
}

/** @param {number} line from 1 */
function goToLine(line) {
  const lines = area().value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  area().focus();
  area().setSelectionRange(start, start + (lines[line - 1] ?? "").length);
  area().scrollTop = Math.max(0, (line - 5) * (parseFloat(getComputedStyle(area()).lineHeight) || 20));
}

/** Begin to listen. */
export function listen() {
  add("yaml", {
    open: async () => {
      page.withText = true;
      const response = await fetch(address("/api/state", { version: page.version, text: "now" }));
      if (response.ok) page.show(await response.json());
    },
    close: () => {
      commit();
      page.withText = false;
    },
  });
  area().addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(commit, PAUSE);
  });
  area().addEventListener("blur", commit);
  addEventListener("pagehide", commit);
}
