// @ts-check
/** What was found: a mark on the cell, a note at the cell that somebody is in, and a list. */

import { commit, go, goTo } from "./cells.js";
import { announce, boxAt, button, make, must } from "./dom.js";
import { say } from "./words.js";
import { send } from "./wire.js";
import { openAt } from "./yaml.js";

/** @typedef {import("./wire.js").Finding} Finding */

const SEVERITIES = ["error", "warning", "info"];
/** So many are listed at once: who has more begins with these. */
const LISTED = 300;
/** @type {Finding[]} */
let findings = [];
/** @type {Map<HTMLElement, Finding[]>} */
let marked = new Map();
let counted = "";
/** @type {import("./wire.js").SumShown[]} */
let sums = [];

/**
 * @param {import("./wire.js").Answer["findings"]} found what is different from those that are shown
 * @param {import("./wire.js").SumShown[]} all
 * @param {boolean} isListed whether the list is open
 */
export function show(found, all, isListed) {
  findings = [...findings.slice(0, found.start), ...found.added, ...findings.slice(found.start + found.removed)];
  sums = all;
  mark();
  const counts = count();
  const told = say("found", counts);
  if (counted && told !== counted) announce(told);
  counted = told;
  must("counts").replaceChildren(
    ...SEVERITIES.filter((one) => counts[one]).flatMap((one) => [make("b", { class: one, title: say("counts", counts) }, String(counts[one])), " "]),
  );
  must("fix-all").hidden = !findings.some((one) => one.fix === "safe");
  if (isListed) list();
}

/** Fill the list. */
export function list() {
  const items = findings.slice(0, LISTED).map((one) => make("li", {}, entry(one, true)));
  if (findings.length > LISTED) items.push(make("li", {}, say("more", { count: findings.length - LISTED })));
  must("list").replaceChildren(...(items.length ? items : [make("li", {}, say("clean"))]));
}

/** @returns {Record<string, number>} */
function count() {
  return Object.fromEntries(SEVERITIES.map((one) => [one, findings.filter((other) => other.severity === one).length]));
}

function mark() {
  for (const box of marked.keys()) {
    box.parentElement?.classList.remove("found", ...SEVERITIES.map((one) => `found-${one}`));
    box.removeAttribute("aria-invalid");
    box.removeAttribute("aria-description");
  }
  marked = new Map();
  for (const one of findings) {
    const box = place(one.path);
    if (box) marked.set(box, [...(marked.get(box) ?? []), one]);
  }
  for (const [box, some] of marked) {
    const worst = SEVERITIES.find((one) => some.some((other) => other.severity === one)) ?? "info";
    box.parentElement?.classList.add("found", `found-${worst}`);
    if (worst === "error") box.setAttribute("aria-invalid", "true");
    box.setAttribute("aria-description", some.map((one) => `${one.word}：${one.message}`).join(" "));
  }
  note();
}

/** @param {string} path @returns {HTMLElement | null} the cell that shows it, else the nearest one of the same part */
function place(path) {
  if (!path) return null;
  const own = boxAt(path);
  if (own) return own;
  const steps = path.split(".");
  for (let length = steps.length; length > 0; length -= 1) {
    const beginning = CSS.escape(`${steps.slice(0, length).join(".")}.`);
    const found = document.querySelector(`.box[data-path^="${beginning}"]`);
    if (found) return /** @type {HTMLElement} */ (found);
  }
  return null;
}

/**
 * Show what was found at the cell that somebody is in; that nothing is in it, only when that is asked for.
 * @param {boolean} [isAsked]
 */
export function note(isAsked = false) {
  const active = document.activeElement;
  const box = active instanceof HTMLElement && active.classList.contains("box") ? active : null;
  const old = document.getElementById("note");
  if (!box && old?.contains(active)) return;
  old?.remove();
  const some = (box && marked.get(box)) ?? [];
  const cures = box ? curesOf(box) : [];
  if (!box || !(some.length + cures.length)) return;
  if (!isAsked && !cures.length && box.textContent === "" && !some.some((one) => one.fix)) return;
  const made = make("div", { id: "note", role: "group", "aria-label": say("found", count()) }, ...some.map((one) => entry(one, false)), ...cures);
  made.append(button("✕", () => { made.remove(); }, { class: "shut", "aria-label": say("close") }));
  made.addEventListener("keydown", (event) => {
    if (event.key === "Escape") go(box);
  });
  made.addEventListener("focusout", (event) => {
    if (!(event.relatedTarget instanceof Node && made.contains(event.relatedTarget))) setTimeout(() => note());
  });
  box.parentElement?.append(made);
  const { left, right } = made.getBoundingClientRect();
  made.style.top = "100%";
  made.style.left = right > innerWidth - 8 ? `${Math.min(innerWidth - 8 - right, 0)}px` : left < 8 ? `${8 - left}px` : "0";
}

/** What would make the sums equal that the amount of a cell is in. @param {HTMLElement} box @returns {HTMLElement[]} */
function curesOf(box) {
  const path = box.dataset.path ?? "";
  const off = sums.filter((sum) => path in sum.cures);
  // One amount may be in two sums that the same change makes equal.
  return [...new Set(off.map((sum) => sum.cures[path]))].map((value) => {
    const told = off.filter((sum) => sum.cures[path] === value).map((sum) => {
      const less = !sum.difference.startsWith("-");
      const words = { left: sum.left, right: sum.right, amount: sum.difference.replace("-", "") };
      return make("p", {}, say(less ? "lacks" : "exceeds", words));
    });
    const cure = () => void send({ kind: "set", path, value }).then(() => goTo(path));
    const made = button(say("cure", { amount: value }), cure, { class: "fix", title: say("cure_title") });
    return make("div", { class: "finding" }, ...told, make("p", {}, made));
  });
}

/** Go into the note of the cell, or to its first fix. */
export function intoNote() {
  note(true);
  /** @type {HTMLElement | null} */
  const first = document.querySelector("#note .fix");
  first?.focus();
}

/** Go to the next cell with a finding. @param {number} step */
export function next(step) {
  const all = Array.from(document.querySelectorAll(".found > .box"));
  if (!all.length) return;
  const here = document.activeElement;
  const at = here instanceof HTMLElement ? all.findIndex((one) => one === here) : -1;
  if (at >= 0) {
    go(/** @type {HTMLElement} */ (all[(at + step + all.length) % all.length]));
    return;
  }
  const later = all.findIndex((one) => here && here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  go(/** @type {HTMLElement} */ (all[step > 0 ? Math.max(later, 0) : (later < 0 ? all.length : later) - 1] ?? all[0]));
}

/** @param {Finding} one @param {boolean} withPlace */
export function entry(one, withPlace) {
  const made = make("div", { class: `finding ${one.severity}` });
  const line = say("line", { line: one.line });
  const toLine = withPlace ? button(line, () => openAt(one.line), { class: "go", title: say("go_line", { line: one.line }) }) : line;
  const head = make("p", {}, make("span", { class: "word" }, one.word), " ", make("span", { class: "code" }, `${one.code} · `, toLine));
  made.append(head);
  if (withPlace) {
    const to = place(one.path);
    const name = one.cell || one.path || say("file");
    made.append(make("p", {}, to ? button(name, () => go(to), { class: "go", title: say("go", { cell: name }) }) : name));
  }
  made.append(make("p", {}, one.message), ...(one.help ? [make("p", { class: "help" }, one.help)] : []));
  if (one.fix) {
    const fix = () => {
      commit();
      const path = one.path;
      void send({ kind: "fix", position: findings.indexOf(one) }).then(() => goTo(path));
    };
    made.append(make("p", {}, button(say(`fix_${one.fix}`), fix, { class: "fix", title: say(`fix_${one.fix}_title`) })));
  }
  return made;
}
