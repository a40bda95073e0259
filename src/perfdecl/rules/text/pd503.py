"""汉字之间有空格，或首尾有空格

汉字之间的空格多半是从 PDF 粘贴或为了对齐而留下的，打印出来不整齐，也查找不到。

---
Blanks between Chinese characters, or around a text

They mostly come with texts pasted from PDFs, or were typed to align; they look untidy in print and defeat every search.

---
Source: published
Form: table14
Fails:
    objective: 完成全年 工作任务。
Passes:
    objective: 完成全年工作任务。
Passes:
    objective: 完成 2024 年 OA 系统建设。
"""

from collections.abc import Iterator
from re import finditer

from perfdecl.model.leaves import HasLeaves, texts_of
from perfdecl.rules.finding import Finding, Replacement
from perfdecl.severity import Severity
from perfdecl.text.lookalikes import replaced

SEVERITY: Severity = "warning"

HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff，。、；：！？（）《》“”"
BLANKS = " \t\u3000\u00a0"
EXTRA = f"(?<=[{HAN}])[{BLANKS}]+(?=[{HAN}])|(?m:^[{BLANKS}]+|[{BLANKS}]+$)"


def check(declaration: HasLeaves) -> Iterator[Finding]:
    """At the first such blank of each text; the fix takes all of them out."""
    for path, text in texts_of(declaration):
        if text.isspace() or not any(blank in text for blank in BLANKS):
            continue
        # PD502 replaces one character by one: what it will make Chinese counts as Chinese here already.
        edits = tuple((found.start(), found.end(), "") for found in finditer(EXTRA, replaced(text)))
        if edits:
            fix = Replacement(path, edits)
            yield Finding(path, "PD503", {"count": len(edits)}, within=edits[0][:2], fix=fix)
