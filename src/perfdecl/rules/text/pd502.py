"""有形近的异体字符

PDF 和输入法会留下看起来一样、其实不同的字符：康熙部首、兼容汉字、全角数字和％、≧、═，以及汉字之间的半角标点。

---
Look-alike characters

PDFs and input methods leave characters that look right and are others: Kangxi radicals, compatibility ideographs,
full-width digits and ％, ≧, ═, and half-width punctuation between Chinese characters.

---
Source: published
Form: table14
Fails:
    objective: 完成全年⼯作任务。
Fails:
    objective: 完成宣传任务,建设文明城市。
Passes:
    objective: 完成全年工作任务。
Passes:
    objective: 共1,000人（其中党员600人），完成宣传任务。
"""

from collections.abc import Iterator

from perfdecl.model.leaves import HasLeaves, texts_of
from perfdecl.rules.finding import Finding, Replacement
from perfdecl.severity import Severity
from perfdecl.text.lookalikes import lookalikes, may_have

SEVERITY: Severity = "warning"


def check(declaration: HasLeaves) -> Iterator[Finding]:
    """At the first such character of each text; the fix replaces all of them."""
    for path, text in texts_of(declaration):
        if not may_have(text):
            continue
        edits = tuple(lookalikes(text))
        if edits:
            start, end, better = edits[0]
            args = {"written": text[start:end], "code": f"U+{ord(text[start]):04X}", "better": better}
            fix = Replacement(path, edits)
            yield Finding(path, "PD502", args, within=(start, end), fix=fix)
