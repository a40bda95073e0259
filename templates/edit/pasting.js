// @ts-check
/** Pasting: paragraphs go into the cell, a block of cells into the rows from there on. */

import { commit, currentBox, goTo } from "./cells.js";
import { boxOf } from "./dom.js";
import { across, beside } from "./neighbours.js";
import { send } from "./wire.js";

/** Line breaks and blanks as they are usual; Word has others. @param {string} text */
function clean(text) {
  return text.replace(/\r\n?|[\u000b\u2028\u2029]/g, "\n").replace(/[\u00a0\u202f]/g, " ").replace(/[\u200b\ufeff]/g, "");
}

/**
 * What a block of cells writes where there are no rows of a list: over the cells that are seen there.
 * @param {HTMLElement} box @param {string} block @returns {Record<string, string>}
 */
function over(box, block) {
  /** @type {Record<string, string>} */
  const values = {};
  /** @type {HTMLElement | null} */
  let down = box;
  for (const line of block.split("\n")) {
    /** @type {HTMLElement | null} */
    let right = down;
    for (const text of line.split("\t")) {
      if (right?.dataset.path) values[right.dataset.path] = text.trim();
      right = right && beside(right, 1);
    }
    down = down && across(down, 1);
  }
  return values;
}

/** Begin to listen. */
export function listen() {
  document.addEventListener("paste", (event) => {
    const box = boxOf(event.target);
    if (!box || !event.clipboardData) return;
    event.preventDefault();
    const text = clean(event.clipboardData.getData("text/plain"));
    const isTable = text.includes("\t") || /<table/i.test(event.clipboardData.getData("text/html"));
    const lines = text.replace(/\n+$/, "");
    if (!isTable || !(lines.includes("\t") || lines.includes("\n"))) {
      // Excel puts quotation marks round a cell that has several lines, and a line break behind every cell.
      const quoted = isTable && /^"[^]*"$/.test(lines) ? lines.slice(1, -1).replaceAll('""', '"') : lines;
      document.execCommand("insertText", false, quoted);
      return;
    }
    const path = currentBox()?.dataset.path || "";
    commit();
    const change = box.closest("tr[data-item]") ? { kind: "paste", path, value: text } : { kind: "fill", values: over(box, lines) };
    void send(change).then((answer) => { if (answer) goTo(path); });
  });
  // What is dragged in from elsewhere would bring its looks along.
  document.addEventListener("drop", (event) => { if (boxOf(event.target)) event.preventDefault(); });
}
