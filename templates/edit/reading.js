// @ts-check
/** A document that somebody drops on the page, or chooses: read by the server, taken over only when that is wanted. */

import { choose } from "./dialogs.js";
import { make, must } from "./dom.js";
import { address } from "./wire.js";
import { say } from "./words.js";

/**
 * @typedef {{text: string, findings: import("./wire.js").Finding[], gaps?: number, left?: {line: number, text: string}[], parts?: string[], error?: string}} Read
 */

/** Have a document read whenever one is given. @param {(file: File) => void} given */
export function listen(given) {
  const chooser = /** @type {HTMLInputElement} */ (must("file"));
  const drop = must("drop");
  must("choose").addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    chooser.value = "";
    if (file) given(file);
  });
  /** @param {DragEvent} event */
  const hasFile = (event) => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    drop.hidden = false;
  });
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.hidden = true; });
  addEventListener("drop", (event) => {
    drop.hidden = true;
    if (!hasFile(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) given(file);
  });
}

/** @param {File} file @param {Record<string, string>} [more] @returns {Promise<Read | null>} nothing where it was cancelled */
export async function read(file, more = {}) {
  const found = await ask(file, more);
  if (!found.parts) return found;
  const parts = found.parts.map((text, at) => ({ name: String(at), text }));
  const title = say("parts", { name: file.name, count: parts.length });
  const part = await choose(title, [], [...parts, { name: "", text: say("cancel") }]);
  return part ? ask(file, { ...more, part }) : null;
}

/** @param {File} file @param {Record<string, string>} more @returns {Promise<Read>} */
async function ask(file, more) {
  const response = await fetch(address("/api/read", { name: file.name, ...more }), { method: "POST", body: file });
  if (response.status === 413) throw new Error(say("too_large"));
  /** @type {Read} */
  const found = await response.json().catch(() => ({ error: say("failed", { status: response.status }) }));
  if (!response.ok) throw new Error(found.error ?? say("failed", { status: response.status }));
  return found;
}

/** What was not understood, as a list. @param {Read} found @returns {Node[]} */
export function residue(found) {
  const lines = [
    ...found.findings.map((one) => [one.cell, one.message, one.help].filter(Boolean).join(" · ")),
    ...(found.left ?? []).map((one) => `${say("line", { line: one.line })}：${one.text}`),
  ];
  if (found.gaps !== undefined) {
    return [make("p", {}, say("year_left", { gaps: found.gaps, left: found.left?.length ?? 0 })), list(lines)];
  }
  if (!lines.length) return [make("p", {}, say("read_clean"))];
  return [make("p", {}, say("read_residue", { count: lines.length })), list(lines)];
}

/** @param {string[]} lines */
function list(lines) {
  return make("ul", { class: "found", tabindex: "0" }, ...lines.map((line) => make("li", {}, line)));
}
