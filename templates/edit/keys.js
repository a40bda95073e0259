// @ts-check
/** The keys of the whole page; those within a cell are with the cells. */

import { commit, currentBox } from "./cells.js";
import { intoNote, next } from "./findings.js";
import { cycle } from "./panes.js";
import { act } from "./rows.js";

/** @type {Record<string, string>} */
const ROW_KEYS = { "Alt+ArrowUp": "up", "Alt+ArrowDown": "down", "Alt+Delete": "delete", "Ctrl+Enter": "add", "Ctrl+Shift+D": "copy" };

/** @param {KeyboardEvent} event */
function name(event) {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}${key}`;
}

/** @param {{undo: () => void, redo: () => void, save: () => void}} page */
export function listen(page) {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || document.querySelector("dialog[open]")) return;
    const key = name(event);
    const isWriting = document.activeElement?.matches(".box.writing, textarea, input") ?? false;
    if (key === "Ctrl+S") page.save();
    else if (key === "Ctrl+Z" && !isWriting) page.undo();
    else if ((key === "Ctrl+Y" || key === "Ctrl+Shift+Z") && !isWriting) page.redo();
    else if (key === "F6" || key === "Shift+F6") cycle(event.shiftKey ? -1 : 1);
    else if (key === "F8" || key === "Shift+F8") next(event.shiftKey ? -1 : 1);
    else if (key === "Ctrl+.") intoNote();
    else if (key in ROW_KEYS && currentBox()) {
      commit();
      void act(ROW_KEYS[key]);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
}
