// @ts-check
/** Pasting: paragraphs go into the cell, a block of cells into the rows from there on. */

import { commit, currentBox, goTo } from "./cells.js";
import { boxOf } from "./dom.js";
import { send } from "./wire.js";

/** Begin to listen. */
export function listen() {
  document.addEventListener("paste", (event) => {
    const box = boxOf(event.target);
    if (!box || !event.clipboardData) return;
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
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
    void send({ kind: "paste", path, value: text }).then((answer) => { if (answer) goTo(path); });
  });
  // What is dragged in from elsewhere would bring its looks along.
  document.addEventListener("drop", (event) => { if (boxOf(event.target)) event.preventDefault(); });
}
