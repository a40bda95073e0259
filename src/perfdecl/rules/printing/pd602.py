"""PDF 的字体里没有的字

打印 PDF 所带的字体有《通用规范汉字表》和 GB2312 的全部汉字。别的字要靠电脑上另装的字体，没有就打印不出来；
也可能是错字，或者从 PDF 粘贴来的异体字。

---
A character that the PDF font lacks

The font that comes with perfdecl has all characters of the general standard table and of GB2312. Others need a font of the
machine that prints; without one they cannot be printed. It may also be a wrong character, or a variant pasted from a PDF.

---
Source: practice
Form: table14
Fails:
    objective: 服务𠮷野社区居民。
Passes:
    objective: 服务䶮家社区居民，满意度≥90%——做到“零投诉”。
"""

from collections.abc import Iterator
from unicodedata import category

from perfdecl.model.leaves import HasLeaves, texts_of
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"
REPLACEMENT = "\ufffd"


def check(declaration: HasLeaves) -> Iterator[Finding]:
    """At the first such character of each text."""
    for path, text in texts_of(declaration):
        try:
            text.encode("gb2312")
        except UnicodeEncodeError:
            at = next((at for at, char in enumerate(text) if _is_lacking(char)), None)
            if at is not None:
                args = {"char": text[at], "code": f"U+{ord(text[at]):04X}"}
                yield Finding(path, "PD602", args, within=(at, at + 1))


def _is_lacking(char: str) -> bool:
    """Not in the font, and neither PD505's, which can be printed nowhere, nor PD502's, which only looks like another."""
    from perfdecl.resources import printable
    from perfdecl.text.lookalikes import may_have

    if char in printable() or char.isspace() or char == REPLACEMENT or category(char)[0] == "C":
        return False
    return not may_have(char)
