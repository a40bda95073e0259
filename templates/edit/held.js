// @ts-check
/** What is typed while a row is on its way waits for it: whoever types fast does not write into the old one. */

import { must } from "./dom.js";

/** @typedef {{key: string, ctrlKey: boolean, altKey: boolean, shiftKey: boolean, metaKey: boolean}} Pressed */

/** @type {(Pressed | string)[] | null} keys and texts in their order; null where nothing is waited for */
let held = null;
let working = 0;
let isComposing = false;

function catcher() {
  return /** @type {HTMLTextAreaElement} */ (must("catcher"));
}

/** Do something that ends in another cell; what is typed meanwhile is typed there. @param {() => Promise<void>} work */
export async function holding(work) {
  held ??= [];
  working += 1;
  catcher().value = "";
  catcher().focus({ preventScroll: true });
  try {
    await work();
  } finally {
    working -= 1;
    replay();
  }
}

function replay() {
  if (working || isComposing || !held) return;
  take();
  const all = held;
  held = null;
  while (all.length) {
    const one = /** @type {Pressed | string} */ (all.shift());
    if (typeof one === "string") document.execCommand("insertText", false, one);
    else document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { ...one, bubbles: true, cancelable: true }));
    // One of the keys asked for another row: the others wait for that.
    if (held) {
      /** @type {(Pressed | string)[]} */ (held).push(...all);
      return;
    }
  }
}

/** Put what was typed behind what is held. */
function take() {
  if (catcher().value) held?.push(catcher().value);
  catcher().value = "";
}

/** Begin to listen; before all others. */
export function listen() {
  document.addEventListener("keydown", (event) => {
    if (!held || !event.isTrusted || event.isComposing || event.keyCode === 229) return;
    const { key, ctrlKey, altKey, shiftKey, metaKey } = event;
    event.stopImmediatePropagation();
    if (key.length === 1 && !ctrlKey && !altKey && !metaKey) return; // comes as a text
    event.preventDefault();
    held.push({ key, ctrlKey, altKey, shiftKey, metaKey });
  }, true);
  catcher().addEventListener("compositionstart", () => { isComposing = true; });
  catcher().addEventListener("compositionend", () => {
    isComposing = false;
    take();
    replay();
  });
  catcher().addEventListener("input", (event) => { if (!(/** @type {InputEvent} */ (event).isComposing)) take(); });
}
