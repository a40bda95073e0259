"""含有控制字符、私用区字符或乱码

控制字符、私用区字符、替换字符（U+FFFD，“�”）和未分配的字符打印不出来，多半是从 PDF 或别的系统粘贴时带进来的。

---
Control, private-use, replacement or unassigned characters

Control characters, private-use characters, the replacement character (U+FFFD) and unassigned code points cannot be
printed. They mostly come with texts pasted from PDFs or other systems.

---
Source: published
Form: table14
Fails:
    objective: "完成全年\\x07任务"
Passes:
    objective: 完成全年任务
"""

from collections.abc import Iterator
from unicodedata import category

from perfdecl.model.leaves import HasLeaves, texts_of
from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity
from perfdecl.text.characters import Character

SEVERITY: Severity = "error"

#: What Python does not call printable though it can be printed.
BLANKS = dict.fromkeys(map(ord, "\n\t\u3000\u00a0"))
REPLACEMENT = "\ufffd"


def check(declaration: HasLeaves) -> Iterator[Finding]:
    """The first such character of each text."""
    for path, text in texts_of(declaration):
        if text.translate(BLANKS).isprintable() and REPLACEMENT not in text:
            continue
        for char in text:
            if (ord(char) not in BLANKS and category(char) in ("Cc", "Co", "Cn")) or char == REPLACEMENT:
                yield Finding(path, "PD505", {"character": Character(char)})
                break
