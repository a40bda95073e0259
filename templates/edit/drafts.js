// @ts-check
/** What is written but not saved yet, kept in the browser: a closed tab or a stopped server loses nothing. */

/** @typedef {import("./wire.js").Change} Change */

const FILE = `perfdecl:${document.body.dataset.key || ""}:`;
const TAB = crypto.randomUUID();
const OWN = `${FILE}${TAB}:`;

// Held as long as this tab lives, so that others do not take what is being written here for left behind.
void navigator.locks?.request(OWN, () => new Promise(() => {}));

/** @param {Change} change @returns {string} what to forget it by */
export function keep(change) {
  const name = OWN + (change.path || "");
  try {
    localStorage.setItem(name, JSON.stringify(change));
  } catch {
    return ""; // no room, or not allowed: the change is sent all the same
  }
  return name;
}

/** @param {string} name */
export function forget(name) {
  if (name) localStorage.removeItem(name);
}

/** @param {string} path */
export function forgetAt(path) {
  forget(OWN + path);
}

/** What tabs that are gone have left; it is forgotten here. @returns {Promise<Change[]>} */
export async function left() {
  const living = new Set(((await navigator.locks?.query())?.held ?? []).map((lock) => lock.name ?? ""));
  const names = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) || "");
  /** @type {Change[]} */
  const found = [];
  for (const name of names.filter((one) => one.startsWith(FILE))) {
    if (living.has(name.slice(0, OWN.length))) continue;
    try {
      found.push(JSON.parse(localStorage.getItem(name) || ""));
    } catch {
      // half written: nothing that could be used
    }
    localStorage.removeItem(name);
  }
  return found;
}
