// @ts-check
/** The beginning of a declaration: blank, from a document, or from last year's. */

import { choose } from "./dialogs.js";
import { make, must } from "./dom.js";
import { listen, read, residue } from "./reading.js";
import { address, lang } from "./wire.js";
import { say } from "./words.js";

history.replaceState(null, "", location.pathname + location.search.replace(/([?&])token=[^&]*&?/, "$1").replace(/[?&]$/, ""));
const form = /** @type {HTMLFormElement} */ (must("begin"));

/** @param {Record<string, string>} data */
async function begin(data) {
  const name = String(new FormData(form).get("name") ?? "");
  const response = await fetch(address("/api/new", name ? { file: name } : {}), { method: "POST", body: JSON.stringify(data) });
  const told = await response.json().catch(() => ({ error: say("failed", { status: response.status }) }));
  if (!response.ok) must("problem").textContent = told.error;
  else location.assign(`/?${new URLSearchParams({ lang, ...(name ? { file: told.file } : {}) })}`);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const data = new FormData(form);
  void begin({ form: String(data.get("form")), keys: String(data.get("keys")), year: String(data.get("year") ?? "") });
});

listen(async (file) => {
  const problem = must("problem");
  problem.textContent = say("reading", { name: file.name });
  const data = new FormData(form);
  try {
    const found = await read(file, { keys: String(data.get("keys")), year: String(data.get("year") ?? "") });
    problem.textContent = "";
    if (!found) return;
    const contents = [make("p", {}, file.name), ...residue(found)];
    const chosen = await choose(say("use"), contents, [{ name: "use", text: say("use"), isMain: true }, { name: "no", text: say("cancel") }]);
    if (chosen === "use") await begin({ text: found.text });
  } catch (error) {
    problem.textContent = error instanceof Error ? error.message : String(error);
  }
});
