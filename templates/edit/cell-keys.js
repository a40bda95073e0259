// @ts-check
/** The keys of a spreadsheet in a cell: to other cells, into its text, and out of it again. */

import { commit, current, go, restore, selectAll, toEnd, write } from "./cells.js";
import { boxOf } from "./dom.js";
import { across, beside } from "./neighbours.js";

const isTouch = matchMedia("(pointer: coarse)").matches;
/** A box that is not higher has one line. */
const ONE_LINE = 46;

/** @param {KeyboardEvent} event @returns {boolean} whether it was a key for moving */
function moves(event) {
  if (!current || event.ctrlKey || event.metaKey) return false;
  const { box, isWriting } = current;
  const oneLine = box.scrollHeight < ONE_LINE;
  switch (event.key) {
    case "Tab": {
      const to = beside(box, event.shiftKey ? -1 : 1);
      if (!to) return false; // out of the form, to what comes next on the page
      go(to);
      return true;
    }
    case "Enter":
      if (event.altKey || (isTouch && !event.shiftKey)) document.execCommand("insertText", false, "\n");
      else {
        commit();
        write(false);
        go(across(box, event.shiftKey ? -1 : 1));
      }
      return true;
    case "ArrowDown":
    case "ArrowUp":
      if (event.altKey || event.shiftKey || (isWriting && !oneLine)) return false;
      go(across(box, event.key === "ArrowDown" ? 1 : -1));
      return true;
    case "ArrowLeft":
    case "ArrowRight":
      if (event.altKey || event.shiftKey || isWriting) return false;
      go(beside(box, event.key === "ArrowRight" ? 1 : -1));
      return true;
    case "F2":
      write(!isWriting);
      if (!isWriting) toEnd(box);
      else selectAll(box);
      return true;
    case "Escape":
      restore();
      write(false);
      selectAll(box);
      return true;
  }
  return false;
}

/** Begin to listen. */
export function listen() {
  document.addEventListener("keydown", (event) => {
    if (!boxOf(event.target) || event.isComposing || event.keyCode === 229) return;
    if (moves(event)) event.preventDefault();
  });
}
