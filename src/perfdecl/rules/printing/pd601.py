"""有一行比一页还高

这一行的文字太多，一页放不下，打印时会拆到两页上。

---
A row taller than a page

The text of this row does not fit one page; in print the row is split.

---
Source: practice
Form: table14
Fails:
    tasks:
      - name: 宣传工作
        content: 组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，组织开展各类主题宣传活动，
        funds: 30
        goal: 居民了解各项政策
Passes:
    tasks:
      - name: 宣传工作
        content: 组织开展各类主题宣传活动
        funds: 30
        goal: 居民了解各项政策
"""

from collections.abc import Iterator

from perfdecl.model.leaves import texts_of
from perfdecl.rules.finding import Finding, Key
from perfdecl.rules.needs import HasSheet
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"

#: No text that is shorter, and has no more lines, can fill a page: the narrowest column takes 250 characters, the whole
#: width of the objective 1 500.
LEAST, LEAST_OBJECTIVE, LEAST_LINES = 200, 1000, 15


def check(declaration: HasSheet) -> Iterator[Finding]:
    """At the longest text of the row, reckoned from the widths of the printed columns."""
    if not any(
        len(text) >= (LEAST_OBJECTIVE if path == ("objective",) else LEAST) or text.count("\n") >= LEAST_LINES
        for path, text in texts_of(declaration)
    ):
        return
    from perfdecl.layout.measure import fitting, line_count, row_heights

    sheet = declaration.laid_out()
    kind = sheet.typography
    for section in sheet.sections:
        grid = list(section.grid())
        for fits, (_, slots) in zip(fitting(grid, row_heights(grid, kind), kind), grid, strict=True):
            if fits:
                continue
            tallest = max(slots, key=lambda slot: line_count(slot.cell.text, slot.width, kind))
            path = tallest.cell.path
            if path is not None:
                lines = line_count(tallest.cell.text, tallest.width, kind)
                yield Finding(path, "PD601", {"key": Key(path), "lines": lines})
