// @ts-check
/** Writing in the cells: a cell is chosen as a whole, as in a spreadsheet, until somebody writes in it. */

import { boxAt, boxOf } from "./dom.js";
import { keep, forgetAt } from "./drafts.js";
import { send } from "./wire.js";

/**
 * The cell that somebody is in: what it held, what was shown, and whether the arrows are the caret's.
 * @type {{box: HTMLElement, before: string, shown: string, isWriting: boolean, isDirty: boolean} | null}
 */
export let current = null;

/** @returns {HTMLElement | null} */
export function currentBox() {
  return current && current.box.isConnected ? current.box : null;
}

/** Whether the cell has something that is not sent yet. @param {HTMLElement} box */
export function isDirty(box) {
  return current?.box === box && current.isDirty;
}

/** What the file has in a cell. @param {HTMLElement} box */
export function rawOf(box) {
  return box.dataset.raw ?? textOf(box);
}

/** @param {HTMLElement} box */
export function textOf(box) {
  // Browsers end lines in a cell by characters or by elements, as they like.
  return box.innerText.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
}

/** Something else is shown in a cell than before, while somebody may be in it. @param {HTMLElement} box @param {HTMLElement} fresh */
export function refresh(box, fresh) {
  if (fresh.dataset.raw === undefined) delete box.dataset.raw;
  else box.dataset.raw = fresh.dataset.raw;
  box.classList.toggle("default", fresh.classList.contains("default"));
  for (const name of ["data-path", "aria-label"]) box.setAttribute(name, fresh.getAttribute(name) || "");
  const shown = fresh.textContent || "";
  if (current?.box === box) {
    current.shown = shown;
    if (!current.isDirty) {
      current.before = fresh.dataset.raw ?? textOf(fresh);
      put(box, current.before);
      if (document.activeElement === box && !current.isWriting) selectAll(box);
    }
  } else if (box.textContent !== shown) put(box, shown);
}

/** @param {HTMLElement} box @param {string} text */
function put(box, text) {
  if (textOf(box) !== text || box.childNodes.length > 1) box.textContent = text;
}

/** @param {HTMLElement} box */
export function selectAll(box) {
  const range = document.createRange();
  range.selectNodeContents(box);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** @param {HTMLElement} box */
export function toEnd(box) {
  getSelection()?.selectAllChildren(box);
  getSelection()?.collapseToEnd();
}

/** Go to a cell. @param {HTMLElement | null} box */
export function go(box) {
  if (!box) return;
  box.focus({ preventScroll: true });
  const bar = document.getElementById("bar")?.offsetHeight ?? 0;
  const { top, bottom } = box.getBoundingClientRect();
  if (top < bar + 8 || bottom > innerHeight - 24) scrollBy({ top: top - bar - Math.max((innerHeight - bar) / 3, 40) });
}

/** @param {string} path */
export function goTo(path) {
  go(boxAt(path));
}

/** Send what was written in the cell that somebody is in. @returns {boolean} whether anything was */
export function commit() {
  if (!current?.isDirty) return false;
  const { box, before } = current;
  const value = textOf(box);
  const path = box.dataset.path || "";
  current.isDirty = false;
  if (value === before) {
    forgetAt(path);
    return false;
  }
  current.before = value;
  box.dataset.raw = value;
  box.classList.remove("default");
  void send({ kind: "set", path, value, before }).then((answer) => {
    box.classList.toggle("unsaved", answer === null && textOf(box) === value);
    if (answer === null && box.dataset.raw === value) box.dataset.raw = before;
  });
  return true;
}

/** Whether keys are the caret's or lead to other cells. @param {boolean} isWriting */
export function write(isWriting) {
  if (!current) return;
  current.isWriting = isWriting;
  current.box.classList.toggle("writing", isWriting);
}

/** Take back what was written in the cell and is not sent yet. */
export function restore() {
  if (!current?.isDirty) return;
  put(current.box, current.before);
  current.isDirty = false;
  forgetAt(current.box.dataset.path || "");
}

/** Begin to listen. */
export function listen() {
  let byPointer = false;
  document.addEventListener("pointerdown", (event) => {
    byPointer = boxOf(event.target) !== null;
    // Round the text of a cell that is higher than it, the cell is meant all the same.
    const cell = event.target instanceof HTMLTableCellElement ? event.target : null;
    const box = /** @type {HTMLElement | null} */ (cell?.querySelector(":scope > .box") ?? null);
    if (!box) return;
    event.preventDefault();
    box.focus();
  }, true);
  document.addEventListener("pointerup", (event) => {
    const box = boxOf(event.target);
    byPointer = false;
    // A first click chooses the cell; in a text it puts the caret where it was made.
    if (box && current?.box === box && !current.isWriting) {
      if (box.closest(".prose") && textOf(box) && getSelection()?.isCollapsed) write(true);
      else if (getSelection()?.isCollapsed) selectAll(box);
    }
  });
  document.addEventListener("dblclick", (event) => { if (boxOf(event.target)) write(true); });
  document.addEventListener("focusin", (event) => {
    const box = boxOf(event.target);
    if (!box) return;
    if (current?.box === box) return;
    if (!box.isContentEditable) box.contentEditable = "true"; // browsers that know no plain text
    current = { box, before: rawOf(box), shown: box.textContent || "", isWriting: false, isDirty: false };
    put(box, current.before);
    if (!byPointer) selectAll(box);
  });
  document.addEventListener("focusout", (event) => {
    const box = boxOf(event.target);
    if (!box || current?.box !== box) return;
    const { shown } = current;
    box.classList.remove("writing");
    if (!commit()) put(box, shown);
    current = null;
  });
  document.addEventListener("beforeinput", (event) => {
    if (boxOf(event.target) && event.inputType.startsWith("format")) event.preventDefault();
  });
  document.addEventListener("input", (event) => {
    const box = boxOf(event.target);
    if (!box || current?.box !== box) return;
    current.isDirty = true;
    if (!current.isWriting) write(true);
    keep({ kind: "set", path: box.dataset.path || "", value: textOf(box), before: current.before });
  });
  addEventListener("pagehide", commit);
}
