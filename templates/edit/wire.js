// @ts-check
/** Talking with the server: one change after the other, none lost when it does not answer. */

import { forget, keep } from "./drafts.js";
import { must } from "./dom.js";
import { say } from "./words.js";

/**
 * @typedef {{code: string, severity: string, word: string, path: string, cell: string, line: number, message: string,
 *   help: string, fix: "safe" | "unsafe" | null, related: string[]}} Finding
 * @typedef {{left: string, left_total: string, right: string, right_total: string, difference: string, paths: string[],
 *   is_due: boolean, is_open: boolean, cures: Record<string, string>}} SumShown
 * @typedef {{table: number, part: "head" | "body", start: number, removed: number, rows: string[]}} RowChange
 * @typedef {{version: string, understood: boolean, undo: number, redo: number, findings: {start: number, removed: number, added: Finding[]}, sums: SumShown[],
 *   loose: {path: string, label: string, text: string}[], changes?: RowChange[], reload?: boolean, text?: string,
 *   conflict?: {mine: string, theirs: string}, error?: string}} Answer
 * @typedef {{kind: string, path?: string, value?: string, before?: string, position?: number, version?: string,
 *   values?: Record<string, string>, choice?: string}} Change
 */

const body = document.body;
export const lang = body.dataset.lang || "zh";
export const file = body.dataset.file || "";
const RETRY = 2000;

export const page = {
  version: "",
  /** Whether the text of the file is wanted with every answer. */
  withText: false,
  /** @type {(answer: Answer) => void} */
  show: () => {},
  /** @type {(change: Change, answer: Answer) => Promise<boolean>} what asks when a change does not fit; whether it is settled */
  ask: async () => true,
};
let waiting = 0;
/** @type {Promise<unknown>} */
let last = Promise.resolve();
count(0);

/**
 * @param {string} path
 * @param {Record<string, string>} [more]
 */
export function address(path, more = {}) {
  return `${path}?${new URLSearchParams({ lang, ...(file ? { file } : {}), ...more })}`;
}

/**
 * Have one change made after those before it. Resolves with what the page shows then; null where it was not made.
 * @param {Change} change
 * @returns {Promise<Answer | null>}
 */
export function send(change) {
  count(1);
  status("saving");
  const sent = last.then(() => deliver(change)).finally(() => count(-1));
  last = sent.catch(() => null);
  return sent;
}

/** @param {number} more */
function count(more) {
  waiting += more;
  body.dataset.waiting = String(waiting);
}

/** Whether something is on its way. */
export function isBusy() {
  return waiting > 0;
}

/** Everything is saved when this resolves. */
export function settled() {
  return last;
}

/** @param {Change} change @returns {Promise<Answer | null>} */
async function deliver(change) {
  const draft = change.kind === "set" ? keep(change) : "";
  for (;;) {
    /** @type {Response} */
    let response;
    try {
      response = await fetch(address("/api/change"), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ version: page.version, shown: page.version, text: page.withText, ...change }),
        keepalive: JSON.stringify(change).length < 60000,
      });
    } catch {
      status("offline", true);
      await new Promise((resolve) => setTimeout(resolve, RETRY));
      continue;
    }
    /** @type {Answer} */
    const answer = await response.json().catch(() => ({ error: say("failed", { status: response.status }) }));
    if (response.status === 409) {
      page.show(answer);
      forget(draft);
      status("saved");
      await page.ask(change, answer);
      return null;
    }
    if (response.status === 403) {
      // Another start has another token. What was written is entered when the page is opened anew.
      status("restarted", true);
      return null;
    }
    forget(draft);
    if (!response.ok) {
      status(answer.error ? say("refused", { reason: answer.error }) : say("failed", { status: response.status }), true);
      return null;
    }
    page.show(answer);
    if (waiting <= 1) status("saved");
    return answer;
  }
}

/**
 * @param {string} word an entry of the catalogue, or a sentence
 * @param {boolean} [isBad]
 */
export function status(word, isBad = false) {
  const saved = must("saved");
  saved.textContent = say(word);
  saved.classList.toggle("bad", isBad);
  if (isBad) must("live").textContent = say(word);
}
