// @ts-check
/** What the page says: the entries of the catalogue in the language of the page. */

/** @type {Record<string, string>} */
const words = JSON.parse(document.getElementById("words")?.textContent || "{}");

/**
 * @param {string} name
 * @param {Record<string, string | number>} [blanks] what fills `{name}` in
 */
export function say(name, blanks = {}) {
  return (words[name] ?? name).replace(/\{(\w+)\}/g, (all, blank) => (blank in blanks ? String(blanks[blank]) : all));
}
