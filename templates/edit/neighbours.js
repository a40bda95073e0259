// @ts-check
/** Which cell is above, below, before and behind another one, as they are seen. */

/** @returns {HTMLElement[]} */
export function boxes() {
  return Array.from(document.querySelectorAll("#loose .box, #paper .box"));
}

/**
 * @param {HTMLElement} box
 * @param {number} step 1 for the next one, -1 for the one before
 */
export function beside(box, step) {
  const all = boxes();
  return all[all.indexOf(box) + step] ?? null;
}

/**
 * @param {HTMLElement} box
 * @param {number} step 1 for below, -1 for above
 * @returns {HTMLElement | null} the nearest cell there that stands over or under the middle of this one
 */
export function across(box, step) {
  const all = boxes();
  const from = (box.closest("td") ?? box).getBoundingClientRect();
  const middle = (from.left + from.right) / 2;
  /** @type {HTMLElement | null} */
  let best = null;
  let distance = Infinity;
  let edge = NaN;
  for (let at = all.indexOf(box) + step; at >= 0 && at < all.length; at += step) {
    const cell = all[at].closest("td") ?? all[at];
    const other = cell.getBoundingClientRect();
    const away = step > 0 ? other.top - from.bottom : from.top - other.bottom;
    if (away < -4) continue;
    // All of the nearest row, and nothing further away.
    const here = step > 0 ? other.top : other.bottom;
    if (Number.isNaN(edge)) edge = here;
    if (Math.abs(here - edge) > 4) break;
    const aside = Math.max(other.left - middle, middle - other.right, 0);
    if (aside < distance || (aside === distance && step < 0)) {
      best = all[at];
      distance = aside;
    }
  }
  return best;
}
