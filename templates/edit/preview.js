// @ts-check
/** The printed pages, as PDF where the browser and the server can, else as a web page. */

import { must } from "./dom.js";
import { add, isOpen } from "./panes.js";
import { address, page } from "./wire.js";

const PAUSE = 900;
let shown = "";
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

function frame() {
  return /** @type {HTMLIFrameElement} */ (must("pages"));
}

function load() {
  if (shown === page.version) return;
  shown = page.version;
  const where = address("/preview", { version: page.version, ...(navigator.pdfViewerEnabled ? {} : { kind: "html" }) });
  frame().src = where;
  must("in-tab").setAttribute("href", where);
}

/** Another version is there. */
export function refresh() {
  clearTimeout(timer);
  if (isOpen("preview")) timer = setTimeout(load, PAUSE);
}

/** Begin to listen. */
export function listen() {
  add("preview", { open: load });
  must("print").addEventListener("click", () => {
    try {
      frame().contentWindow?.print();
    } catch {
      must("in-tab").click(); // what shows PDF here does not let itself be asked
    }
  });
}
