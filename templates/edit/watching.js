// @ts-check
/** What others change in the file is shown soon after. */

import { address, isBusy, page, status } from "./wire.js";
import { say } from "./words.js";

const POLL = 1500;

/** Look again and again whether others have changed the file. @param {() => void} changed */
export function watch(changed) {
  let failed = false;
  const look = async () => {
    if (!isBusy() && document.visibilityState === "visible") {
      try {
        const asked = page.version;
        const response = await fetch(address("/api/state", { version: asked, ...(page.withText ? { text: "1" } : {}) }));
        if (response.status === 200 && !isBusy() && asked === page.version) {
          const answer = await response.json();
          if (!isBusy() && asked === page.version) {
            page.show(answer);
            changed();
          }
        } else if (response.status === 403) {
          status("restarted", true);
          failed = true;
          return;
        } else if (response.status !== 204 && response.status !== 200) {
          const told = await response.json().catch(() => ({}));
          status(say("gone", { reason: told.error || response.status }), true);
          failed = true;
          return;
        }
        if (failed) status("saved");
        failed = false;
      } catch {
        status("offline", true);
        failed = true;
      }
    }
  };
  const again = () => setTimeout(() => look().finally(again), POLL);
  again();
}
