// @ts-check
/** Questions: a dialog with a few buttons. */

import { button, make, must } from "./dom.js";

/**
 * @param {string} title
 * @param {Node[]} contents
 * @param {{name: string, text: string, isMain?: boolean}[]} choices
 * @param {string} [dismissed] what Esc means, by itself the last choice
 * @returns {Promise<string>} the name of the choice
 */
export function choose(title, contents, choices, dismissed = choices[choices.length - 1].name) {
  const dialog = /** @type {HTMLDialogElement} */ (must("dialog"));
  if (dialog.open) dialog.close();
  const before = document.activeElement;
  return new Promise((resolve) => {
    const buttons = choices.map((one) => button(one.text, () => dialog.close(one.name), one.isMain ? { class: "main" } : {}));
    dialog.replaceChildren(make("h2", { id: "dialog-title" }, title), ...contents, make("div", { class: "buttons" }, ...buttons));
    dialog.returnValue = "";
    dialog.addEventListener("close", () => {
      if (before instanceof HTMLElement) before.focus();
      resolve(dialog.returnValue || dismissed);
    }, { once: true });
    dialog.showModal();
    (dialog.querySelector("input") ?? dialog.querySelector("button.main"))?.focus();
  });
}
