"""PDF 的字体里没有的字

打印 PDF 所带的字体有《通用规范汉字表》和 GB2312 的全部汉字。别的字要靠电脑上另装的字体，没有就打印不出来；
也可能是错字，或者从 PDF 粘贴来的异体字。

---
A character that the PDF font lacks

The font that comes with perfdecl has all characters of the general standard table and of GB2312. Others need a font of the
machine that prints; without one they cannot be printed. It may also be a wrong character, or a variant pasted from a PDF.

---
Source: practice
Fails:
    objective: 服务𠮷野社区居民。
Passes:
    objective: 服务䶮家社区居民，满意度≥90%——做到“零投诉”。
"""

from collections.abc import Iterator
from unicodedata import category

from perfdecl.model.leaves import texts_of
from perfdecl.model.part import Part
from perfdecl.rules.finding import Finding

SEVERITY = "warning"


def check(declaration: Part) -> Iterator[Finding]:
    """At the first such character of each text. What can be printed nowhere is PD505's, what looks like another PD502's."""
    for path, text in texts_of(declaration):
        try:
            text.encode("gb2312")
            continue
        except UnicodeEncodeError:
            from perfdecl.resources import printable

        for at, char in enumerate(text):
            if char not in printable() and not char.isspace() and category(char)[0] != "C" and not _is_lookalike(char):
                yield Finding(path, "PD602", {"char": char, "code": f"U+{ord(char):04X}"}, within=(at, at + 1))
                break


def _is_lookalike(char: str) -> bool:
    from perfdecl.rules.text.lookalikes import may_have

    return may_have(char)
