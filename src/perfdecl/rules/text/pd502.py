"""有形近的异体字符

PDF 和输入法会留下看起来一样、其实不同的字符：康熙部首、兼容汉字、全角的数字、字母和％、≧、═，以及汉字之间的半角标点、用两个字符写成的 >=。

---
Look-alike characters

PDFs and input methods leave characters that look right and are others: Kangxi radicals, compatibility ideographs,
full-width digits, letters and ％, ≧, ═, and half-width punctuation between Chinese characters; >= stands for ≥.

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
from perfdecl.text.lookalikes import CERTAIN, Kind, lookalikes, may_have

SEVERITY: Severity = "warning"

ENTRIES = {Kind.CHARACTER: "PD502", Kind.WIDTH: "PD502.width", Kind.PAIR: "PD502.pair", Kind.DOT: "PD502.dot"}


def check(declaration: HasLeaves) -> Iterator[Finding]:
    """At the first such character of each text; the fix replaces all of them but full stops, which may mean several."""
    for path, text in texts_of(declaration):
        if not may_have(text):
            continue
        found = list(lookalikes(text))
        if found:
            first = found[0]
            args = {
                "written": text[first.start : first.end],
                "code": f"U+{ord(text[first.start]):04X}",
                "better": first.better,
            }
            edits = tuple(one[:3] for one in found if one.kind in CERTAIN)
            fix = Replacement(path, edits, safe=True) if edits else None
            yield Finding(path, ENTRIES[first.kind], args, within=(first.start, first.end), fix=fix)
