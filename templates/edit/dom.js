// @ts-check
/** Elements found and made; texts are always texts, never markup. */

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function must(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

/**
 * @param {string} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(string | Node)} children
 * @returns {HTMLElement}
 */
export function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * @param {string} text
 * @param {() => void} work
 * @param {Record<string, string>} [attributes]
 */
export function button(text, work, attributes = {}) {
  const made = make("button", { type: "button", ...attributes }, text);
  made.addEventListener("click", work);
  return made;
}

/** Say something to those who do not see the page. @param {string} text */
export function announce(text) {
  const live = must("live");
  live.textContent = "";
  setTimeout(() => { live.textContent = text; }, 50);
}

/**
 * @param {EventTarget | null} target
 * @returns {HTMLElement | null} the box that it is, or is in
 */
export function boxOf(target) {
  return target instanceof Element ? target.closest(".box") : null;
}

/** @param {string} path @returns {HTMLElement | null} */
export function boxAt(path) {
  return document.querySelector(`.box[data-path="${CSS.escape(path)}"]`);
}
