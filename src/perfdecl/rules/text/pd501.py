"""还有没填的占位符

“XX”“***”“待填”“□”之类的占位符没有换成实际内容。值里的“-”和“.”不算占位符。

---
A placeholder was left over

XX, ***, 待填, □ and the like must be replaced. A hyphen or a full stop within a value is no placeholder.

---
Source: published
Form: table14
Fails:
    objective: 完成XX项重点工作。
Passes:
    objective: 完成6-8项重点工作。
"""

from collections.abc import Iterator
from re import search

from perfdecl.model.leaves import HasLeaves, texts_of
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "error"

#: Asked first, since nearly no text has any of these.
HINTS = ("XX", "xx", "××", "**", "待", "TODO", "TBD", "□", "__", "＿", "…", "...")
PLACEHOLDER = r"(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|×{2,}|\*{2,}|待填写?|待补充|待完善|(?<!等)待定(?![价点向])|\bTODO\b|\bTBD\b|□|_{2,}|＿+"
ALONE = ("…", "……", "...", "......")


def check(declaration: HasLeaves) -> Iterator[Finding]:
    """At the first placeholder of each text."""
    for path, text in texts_of(declaration):
        if not any(hint in text for hint in HINTS):
            continue
        if text.strip() in ALONE:
            yield Finding(path, "PD501", {"placeholder": text.strip()})
        elif found := search(PLACEHOLDER, text):
            yield Finding(path, "PD501", {"placeholder": found.group()}, within=found.span())
