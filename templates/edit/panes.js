// @ts-check
/** The panel at the side: findings, the YAML file, the preview, the keys. */

import { must } from "./dom.js";

/** @type {Record<string, {open?: () => void, close?: () => void}>} */
const panes = {};
let open = "";

/** @param {string} name @param {{open?: () => void, close?: () => void}} pane */
export function add(name, pane) {
  panes[name] = pane;
}

/** @param {string} name */
export function isOpen(name) {
  return open === name;
}

/** @param {string} name a pane; nothing to close the panel */
export function show(name) {
  if (open) panes[open]?.close?.();
  open = name === open ? "" : name;
  must("panel").hidden = !open;
  for (const section of document.querySelectorAll("[data-pane-of]")) {
    /** @type {HTMLElement} */ (section).hidden = /** @type {HTMLElement} */ (section).dataset.paneOf !== open;
  }
  for (const button of buttons()) {
    button.setAttribute("aria-expanded", String(button.dataset.pane === open));
    if (button.dataset.pane === open) must("panel-title").textContent = (button.firstChild?.textContent ?? "").trim();
  }
  if (open) panes[open]?.open?.();
  try {
    localStorage.setItem("perfdecl:pane", open);
  } catch {
    // the panel is closed next time
  }
}

/** @returns {HTMLElement[]} */
function buttons() {
  return Array.from(document.querySelectorAll("[data-pane]"));
}

/** Go on to the next part of the page: form, panel, tools. @param {number} step */
export function cycle(step) {
  const parts = [must("form"), ...(open ? [must("panel")] : []), must("bar")];
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const to = parts[(at + step + parts.length) % parts.length];
  /** @type {HTMLElement | null} */
  const first = to.querySelector(to.id === "bar" ? "button:not(:disabled)" : "section:not([hidden]) textarea, .box, button");
  (first ?? to).focus();
}

/** Begin to listen. */
export function listen() {
  for (const button of buttons()) button.addEventListener("click", () => show(button.dataset.pane || ""));
  const close = () => {
    const name = open;
    show("");
    buttons().find((button) => button.dataset.pane === name)?.focus();
  };
  must("close").addEventListener("click", close);
  must("panel").addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  const fit = () => document.documentElement.style.setProperty("--bar-height", `${must("bar").offsetHeight}px`);
  new ResizeObserver(fit).observe(must("bar"));
  for (const menu of document.querySelectorAll("details.menu")) {
    menu.addEventListener("keydown", (event) => {
      if (/** @type {KeyboardEvent} */ (event).key !== "Escape") return;
      menu.removeAttribute("open");
      menu.querySelector("summary")?.focus();
    });
    menu.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("li")) menu.removeAttribute("open");
    });
  }
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!(event.target instanceof Node && menu.contains(event.target))) menu.removeAttribute("open");
    }
  });
}

/** Open what was open when somebody left the page. */
export function restore() {
  let before = "";
  try {
    before = localStorage.getItem("perfdecl:pane") || "";
  } catch {
    before = "";
  }
  if (before in panes && innerWidth > 900) show(before);
}
