// @ts-check
/** Adding, moving, copying and deleting rows: tasks and indicators. */

import { commit, currentBox, go } from "./cells.js";
import { announce, must } from "./dom.js";
import { holding } from "./held.js";
import { say } from "./words.js";
import { send, settled } from "./wire.js";

/** @type {HTMLTableRowElement | null} the row that somebody was in last */
let row = null;
let column = 0;

/** @param {Element} box */
function rowOf(box) {
  return /** @type {HTMLTableRowElement | null} */ (box.closest("tr[data-item]"));
}

/** @param {HTMLTableRowElement} one @returns {[string, number]} the list and the position in it */
function place(one) {
  const item = one.dataset.item || "";
  const at = item.lastIndexOf(".");
  return [item.slice(0, at), Number(item.slice(at + 1))];
}

/** @param {string} list @param {number} at */
function rowAt(list, at) {
  return /** @type {HTMLTableRowElement | null} */ (document.querySelector(`tr[data-item="${CSS.escape(`${list}.${at}`)}"]`));
}

/** Which buttons can do something. */
export function refresh() {
  const box = currentBox();
  if (box) {
    row = rowOf(box);
    column = row ? Array.from(row.querySelectorAll(".box")).indexOf(box) : 0;
  } else if (row && !row.isConnected) row = null;
  const isThere = row?.dataset.there !== undefined;
  const [list, at] = row ? place(row) : ["", 0];
  /** @type {Record<string, boolean>} */
  const can = { add: isThere, up: isThere && at > 0, down: isThere && !!rowAt(list, at + 1), copy: isThere, delete: isThere };
  for (const button of must("rows").querySelectorAll("button")) button.disabled = !can[button.dataset.row || ""];
}

/** @param {string} kind add, up, down, copy or delete */
export async function act(kind) {
  if (!row?.isConnected) return;
  const [list, at] = place(row);
  const here = column;
  commit();
  await holding(async () => {
    await settled(); // what was written in the row may be what makes it one of the file
    const isThere = rowAt(list, at)?.dataset.there !== undefined;
    if (!isThere || !(await done(kind, list, at, here))) goTo(list, at, here);
  });
}

/**
 * @param {string} kind
 * @param {string} list
 * @param {number} at
 * @param {number} here the column that somebody is in
 * @returns {Promise<boolean>} whether it was done
 */
async function done(kind, list, at, here) {
  const item = `${list}.${at}`;
  switch (kind) {
    case "add":
      return then(send({ kind: "insert", path: list, position: at + 1 }), list, at + 1, 0);
    case "up":
    case "down": {
      const to = kind === "up" ? at - 1 : at + 1;
      return to >= 0 && rowAt(list, to)?.dataset.there !== undefined && then(send({ kind: "move", path: item, position: to }), list, to, here);
    }
    case "copy":
      return then(send({ kind: "copy", path: item, position: at + 1 }), list, at + 1, here);
    case "delete": {
      const isDone = await then(send({ kind: "delete", path: item }), list, rowAt(list, at + 1) ? at : Math.max(at - 1, 0), here);
      if (isDone) announce(say("row_deleted"));
      return isDone;
    }
  }
  return false;
}

/** Add to the end of a list. @param {string} list */
export async function addTo(list) {
  commit();
  await holding(async () => {
    await settled();
    const all = Array.from(document.querySelectorAll(`tr[data-item]`)).filter((one) => place(/** @type {HTMLTableRowElement} */ (one))[0] === list);
    const last = /** @type {HTMLTableRowElement | undefined} */ (all.at(-1));
    if (last && last.dataset.there === undefined) goTo(list, all.length - 1, 0);
    else await then(send({ kind: "insert", path: list, position: all.length }), list, all.length, 0);
  });
}

/**
 * @param {Promise<unknown>} sent
 * @param {string} list
 * @param {number} at
 * @param {number} column
 */
async function then(sent, list, at, column) {
  if (!(await sent)) return false;
  goTo(list, at, column);
  return true;
}

/** @param {string} list @param {number} at @param {number} column */
function goTo(list, at, column) {
  const boxes = rowAt(list, at)?.querySelectorAll(".box");
  go(/** @type {HTMLElement | null} */ (boxes?.[Math.max(column, 0)] ?? null));
  refresh();
}

/** Begin to listen. */
export function listen() {
  must("rows").addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button) void act(button.dataset.row || "");
  });
  // A button takes the focus away from the cell that it is about.
  must("rows").addEventListener("pointerdown", (event) => event.preventDefault());
  must("paper").addEventListener("click", (event) => {
    const button = event.target instanceof HTMLElement ? event.target.closest("button.adds") : null;
    if (button instanceof HTMLElement) void addTo(button.dataset.adds || "");
  });
  document.addEventListener("focusin", () => refresh());
}
