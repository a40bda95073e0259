"use strict";
for (const table of document.querySelectorAll("table.sorts")) {
  const body = table.tBodies[0];
  const first = Array.from(body.rows);
  const collator = new Intl.Collator("zh-CN", { numeric: true });
  const value = (row, at) => row.cells[at].dataset.value ?? row.cells[at].textContent.trim();
  Array.from(table.tHead.rows[0].cells).forEach((head, at) => {
    if (head.classList.contains("answer")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const isNumber = first.every((row) => value(row, at) === "" || !Number.isNaN(Number(value(row, at))));
      const was = head.getAttribute("aria-sort");
      const down = was ? was === "ascending" : isNumber;
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const compare = isNumber ? (a, b) => Number(value(a, at)) - Number(value(b, at)) : (a, b) => collator.compare(value(a, at), value(b, at));
      const rows = first.slice().sort((a, b) => (down ? -compare(a, b) : compare(a, b)));
      body.append(...rows);
    });
  });
  if (first.length < 6) continue;
  const label = document.createElement("label");
  const input = document.createElement("input");
  const said = document.createElement("span");
  label.className = "filter";
  input.type = "search";
  said.setAttribute("role", "status");
  label.append(document.body.dataset.filter, input);
  label.append(" ", said);
  table.parentElement.before(label);
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of first) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    said.textContent = words.length ? document.body.dataset.shown.replace("{shown}", shown).replace("{all}", first.length) : "";
  });
}
