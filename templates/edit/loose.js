// @ts-check
/** Values that are not printed in any cell, such as the year of 表14. */

import { currentBox, refresh } from "./cells.js";
import { boxAt, make, must } from "./dom.js";

/** @param {{path: string, label: string, text: string}[]} values */
export function show(values) {
  for (const { path, label, text } of values) {
    const attributes = {
      class: "box", contenteditable: "plaintext-only", role: "textbox", tabindex: "0", spellcheck: "false", "aria-label": label, "data-path": path,
    };
    const fresh = make("div", attributes, text);
    const old = boxAt(path);
    if (old) {
      if (old !== currentBox() || old.textContent !== text) refresh(old, fresh);
    } else must("loose").append(make("div", { class: "loose" }, make("span", { "aria-hidden": "true" }, label), fresh));
  }
}
