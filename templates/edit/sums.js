// @ts-check
/** The sums and by how much they differ, always in sight. */

import { goTo } from "./cells.js";
import { button, make, must } from "./dom.js";
import { say } from "./words.js";

/** @param {import("./wire.js").SumShown[]} sums */
export function show(sums) {
  must("sums").replaceChildren(...sums.map(one));
}

/** @param {import("./wire.js").SumShown} sum */
function one(sum) {
  const isEqual = /^-?0\.0+$/.test(sum.difference);
  const less = !sum.difference.startsWith("-");
  const amount = sum.difference.replace("-", "");
  const words = { left: sum.left, right: sum.right, amount };
  const verdict = sum.is_open
    ? make("span", { class: "open" }, say("open_sum"))
    : isEqual
    ? make("span", { class: "ok" }, `✓ ${say("equal")}`)
    : make("span", { class: sum.is_due ? "off" : "rest" }, say("rest", { amount }));
  if (!isEqual && !sum.is_open) verdict.title = say(less ? "lacks" : "exceeds", words);
  const to = button(`${sum.left} ${sum.left_total}`, () => goTo(sum.paths[0] ?? ""), { title: sum.left });
  return make("span", { class: "sum" }, to, ` ${sum.is_open ? "·" : isEqual ? "=" : "≠"} ${sum.right} ${sum.right_total} `, verdict);
}
