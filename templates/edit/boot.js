// @ts-check
/** The page of one declaration: puts its parts together. */

import * as cellKeys from "./cell-keys.js";
import * as cells from "./cells.js";
import { ask } from "./conflicts.js";
import { choose } from "./dialogs.js";
import { announce, boxAt, make, must } from "./dom.js";
import { left } from "./drafts.js";
import * as findings from "./findings.js";
import * as held from "./held.js";
import * as keys from "./keys.js";
import * as loose from "./loose.js";
import * as nextYear from "./next-year.js";
import * as panes from "./panes.js";
import { apply } from "./patch.js";
import * as pasting from "./pasting.js";
import * as preview from "./preview.js";
import * as reading from "./reading.js";
import * as rows from "./rows.js";
import * as sums from "./sums.js";
import { watch } from "./watching.js";
import { page, send, settled, status } from "./wire.js";
import { say } from "./words.js";
import * as yaml from "./yaml.js";

/** @typedef {import("./wire.js").Answer} Answer */

// The token is in the cookie from now on, and is kept out of the history.
history.replaceState(null, "", location.pathname + location.search.replace(/([?&])token=[^&]*&?/, "$1").replace(/[?&]$/, ""));

/** @param {string} id */
const button = (id) => /** @type {HTMLButtonElement} */ (must(id));

/** @param {Answer} answer */
function show(answer) {
  // Another form, or one where there was none: all of the page is another one.
  if (answer.reload) {
    void settled().then(() => location.reload());
    return;
  }
  page.version = answer.version;
  loose.show(answer.loose);
  const touched = apply(answer);
  for (const box of touched) {
    box.classList.remove("changed");
    void box.offsetWidth;
    box.classList.add("changed");
  }
  must("unread").hidden = answer.understood;
  button("undo").disabled = !answer.undo;
  button("redo").disabled = !answer.redo;
  sums.show(answer.sums);
  findings.show(answer.findings, answer.sums, panes.isOpen("findings"));
  yaml.show(answer);
  preview.refresh();
  rows.refresh();
}

/** @param {string} kind */
async function step(kind) {
  cells.commit();
  yaml.commit();
  await send({ kind });
}

held.listen();
page.show = show;
page.ask = ask;
panes.add("findings", { open: findings.list });
panes.add("keys", {});
yaml.listen();
preview.listen();
panes.listen();
cells.listen();
cellKeys.listen();
rows.listen();
pasting.listen();
nextYear.listen();
document.addEventListener("focusin", () => findings.note());
document.addEventListener("focusout", () => setTimeout(() => findings.note()));
keys.listen({
  undo: () => void step("undo"),
  redo: () => void step("redo"),
  save: () => {
    cells.commit();
    yaml.commit();
    void settled().then(() => status("saved"));
  },
});
button("undo").addEventListener("click", () => void step("undo"));
button("redo").addEventListener("click", () => void step("redo"));
button("fix-all").addEventListener("click", () => {
  cells.commit();
  void send({ kind: "fix_all" });
});
reading.listen(async (file) => {
  status(say("reading", { name: file.name }));
  try {
    const year = boxAt("year")?.textContent ?? "";
    const keys = document.body.dataset.keys || "zh";
    const found = await reading.read(file, { keys, ...(/^20\d\d$/.test(year) ? { year } : {}) });
    status("saved");
    if (!found) return;
    const choices = [{ name: "use", text: say("ok"), isMain: true }, { name: "no", text: say("cancel") }];
    const contents = [make("p", {}, say("replace_text")), ...reading.residue(found)];
    if ((await choose(say("replace", { name: file.name }), contents, choices)) === "use") {
      void send({ kind: "text", value: found.text });
    }
  } catch (error) {
    status(error instanceof Error ? error.message : String(error), true);
  }
});
show({ ...JSON.parse(must("state").textContent || "{}"), changes: [], reload: false });
status("saved");
panes.restore();
watch(() => announce(say("outside")));
void left().then(async (drafts) => {
  for (const draft of drafts) {
    const answer = await send({ ...draft, version: "" });
    if (answer) announce(say("draft_kept", { cell: draft.path ?? "" }));
  }
});
