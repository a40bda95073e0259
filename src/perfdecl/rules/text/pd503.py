"""汉字之间有空格，或首尾有空格

汉字之间的空格多半是从 PDF 粘贴或为了对齐而留下的，打印出来不整齐，也查找不到。联合发文的机关之间的一个空格不算。

---
Blanks between Chinese characters, or around a text

They mostly come with texts pasted from PDFs, or were typed to align; they look untidy in print and defeat every search.
The one blank between bodies that issue a paper together is right.

---
Source: published
Form: table14
Fails:
    objective: 完成全年 工作任务。
Passes:
    objective: 完成全年工作任务。
Passes:
    objective: 落实中共中央 国务院决策部署，贯彻《财政部 教育部关于加强管理的通知》。
Passes:
    objective: 完成 2024 年 OA 系统建设。
"""

from collections.abc import Iterator
from re import finditer

from perfdecl.model.leaves import HasLeaves, texts_of
from perfdecl.rules.finding import Finding, Replacement
from perfdecl.severity import Severity
from perfdecl.text.blanks import BLANKS
from perfdecl.text.lookalikes import Kind, replaced
from perfdecl.text.organs import are_organs
from perfdecl.text.patterns import compile_pattern

SEVERITY: Severity = "warning"

ONE_BY_ONE = frozenset({Kind.CHARACTER, Kind.WIDTH})

HAN = "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff，。、；：！？（）《》“”"
BLANK = compile_pattern(f"[{BLANKS}]")
EXTRA = f"(?<=[{HAN}])[{BLANKS}]+(?=[{HAN}])|(?m:^[{BLANKS}]+|[{BLANKS}]+$)"
#: The indent of a Chinese paragraph: two full-width blanks, or four or eight others.
INDENT = ("\u3000\u3000", " " * 4, " " * 8, "\u00a0" * 4, "\t")
#: With nothing but blanks in them they are a placeholder (PD501).
EMPTY = ("（）", "《》")
#: A shorter text on one line is no paragraph.
PARAGRAPH = 30


def check(declaration: HasLeaves) -> Iterator[Finding]:
    """At the first such blank of each text; the fix takes all of them out."""
    for path, text in texts_of(declaration):
        if text.isspace() or not BLANK.search(text):
            continue
        # What PD502 will make Chinese counts as Chinese here already, character by character.
        usual = replaced(text, ONE_BY_ONE)
        has_paragraphs = "\n" in text or len(text) >= PARAGRAPH
        edits = tuple(
            (found.start(), found.end(), "")
            for found in finditer(EXTRA, usual)
            if not (has_paragraphs and _is_indent(text, found.start(), found.end()))
            and usual[found.start() - 1 : found.start()] + usual[found.end() : found.end() + 1] not in EMPTY
            and not are_organs(text, *found.span())
        )
        if edits:
            fix = Replacement(path, edits, safe=True)
            yield Finding(path, "PD503", {"count": len(edits)}, within=edits[0][:2], fix=fix)


def _is_indent(text: str, start: int, end: int) -> bool:
    """Whether the blanks begin a paragraph as it is usual; nothing but blanks is no paragraph."""
    begins = start == 0 or text[start - 1] == "\n"
    return begins and text[start:end] in INDENT and text[end : end + 1] not in ("", "\n")
