// @ts-check
/** Making the page show another version: only what is different changes, and nobody is pushed out of a cell. */

import { currentBox, isDirty, refresh, goTo } from "./cells.js";
import { boxAt, make } from "./dom.js";

/**
 * @typedef {import("./wire.js").Answer} Answer
 * @typedef {import("./wire.js").RowChange} RowChange
 */

/** @param {Answer} answer @returns {HTMLElement[]} the cells that show something else now */
export function apply(answer) {
  /** @type {HTMLElement[]} */
  const touched = [];
  const here = currentBox();
  const path = here?.dataset.path;
  const text = here && isDirty(here) ? here.textContent : null;
  for (const change of answer.changes ?? []) row(change, touched);
  if (here && path && !here.isConnected) {
    goTo(path);
    const box = boxAt(path);
    if (text !== null && box) {
      box.textContent = text;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  }
  return touched;
}

/** @param {RowChange} change @param {HTMLElement[]} touched */
function row(change, touched) {
  const table = document.querySelectorAll("#paper table")[change.table];
  const part = table?.querySelector(change.part === "head" ? "thead" : "tbody");
  if (!part) return;
  const fresh = make("table");
  const holder = document.createElement("template");
  holder.innerHTML = `<table><tbody>${change.rows.join("")}</tbody></table>`; // made by our own server, with all texts escaped
  fresh.append(...holder.content.querySelectorAll("tr"));
  const rows = Array.from(fresh.children);
  const old = Array.from(part.children).slice(change.start, change.start + change.removed);
  if (rows.length === old.length) {
    rows.forEach((one, at) => morph(old[at], one, touched));
    return;
  }
  const next = part.children[change.start + change.removed] ?? null;
  for (const one of old) one.remove();
  for (const one of rows) part.insertBefore(one, next);
  touched.push(...rows.flatMap((one) => /** @type {HTMLElement[]} */ (Array.from(one.querySelectorAll(".box")))));
}

/** @param {Element} old @param {Element} fresh @param {HTMLElement[]} touched */
function morph(old, fresh, touched) {
  if (old.children.length !== fresh.children.length) {
    old.replaceWith(fresh);
    return;
  }
  attributes(old, fresh);
  Array.from(fresh.children).forEach((cell, at) => {
    const was = old.children[at];
    const box = /** @type {HTMLElement | null} */ (was.querySelector(".box"));
    const newBox = /** @type {HTMLElement | null} */ (cell.querySelector(".box"));
    if (box && newBox && was.tagName === cell.tagName) {
      if (box.dataset.path === newBox.dataset.path && box.textContent !== newBox.textContent) touched.push(box);
      attributes(was, cell);
      refresh(box, newBox);
    } else if (was.outerHTML !== cell.outerHTML) was.replaceWith(cell.cloneNode(true));
  });
}

/** @param {Element} old @param {Element} fresh */
function attributes(old, fresh) {
  for (const { name } of Array.from(old.attributes)) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of Array.from(fresh.attributes)) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}
