// @ts-check
/** The next year's declaration from the one that is open. */

import { choose } from "./dialogs.js";
import { make, must } from "./dom.js";
import { residue } from "./reading.js";
import { address, lang, settled, status } from "./wire.js";
import { say } from "./words.js";

const isFolder = document.body.dataset.folder !== undefined;

async function begin() {
  const now = /** @type {HTMLElement | null} */ (document.querySelector('.box[data-path="year"]'));
  const following = String(Number(now?.textContent || "") + 1 || "");
  const year = /** @type {HTMLInputElement} */ (make("input", { inputmode: "numeric", maxlength: "4", size: "6", value: following }));
  const stem = (document.body.dataset.name || "decl.yaml").replace(/\.ya?ml$/, "").replace(/-?(19|20)\d\d$/, "");
  const name = /** @type {HTMLInputElement} */ (make("input", { size: "28", value: `${stem}-${following}.yaml` }));
  const contents = [
    make("p", {}, say("year_text")),
    make("p", {}, make("label", {}, `${say("year")} `, year)),
    ...(isFolder ? [make("p", {}, make("label", {}, `${say("name")} `, name))] : []),
  ];
  const choices = [{ name: "make", text: say("year_make"), isMain: true }, { name: "no", text: say("cancel") }];
  if ((await choose(say("year_title"), contents, choices)) !== "make") return;
  await settled();
  const data = { year: year.value, ...(isFolder ? { as: name.value } : {}) };
  const response = await fetch(address("/api/next-year"), { method: "POST", body: JSON.stringify(data) });
  const made = await response.json().catch(() => ({ error: say("failed", { status: response.status }) }));
  if (!response.ok) {
    status(made.error, true);
    return;
  }
  if (!isFolder) save(made.text, name.value);
  const open = isFolder ? [{ name: "open", text: say("open"), isMain: true }] : [];
  const chosen = await choose(say("year_title"), residue(made), [...open, { name: "no", text: say("ok") }]);
  if (chosen === "open") location.assign(`/?${new URLSearchParams({ lang, file: made.file })}`);
}

/** @param {string} text @param {string} name */
function save(text, name) {
  const where = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  const link = make("a", { href: where, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(where), 1000);
}

/** Begin to listen. */
export function listen() {
  must("next-year").addEventListener("click", () => void begin());
}
