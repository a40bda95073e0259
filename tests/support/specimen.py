"""The form that was really published, and comparing pages with what they should hold.

The specimen is the text of the PDF that Liwan district published, as an extractor left it.
"""

from collections import Counter
from pathlib import Path

from perfdecl.layout.measure import paragraphs
from perfdecl.layout.sheet import Sheet

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "liwan-publicity-2024.yaml"
SPECIMEN = ROOT / "tests" / "data" / "table14-liwan-2024.txt"
DEPARTMENT = "部门名称 中国共产党广州市荔湾区委员会宣传部"


def specimen_pages() -> list[str]:
    """Each page begins with the department's row, the first one with the form's number."""
    first, *rest = SPECIMEN.read_text("utf-8").split(DEPARTMENT)
    return [first + DEPARTMENT + rest[0], *(DEPARTMENT + page for page in rest[1:])]


def lines_of(text: str) -> list[str]:
    """The lines of a page that are not blank, without the blanks around them."""
    return [line for line in map(str.strip, text.splitlines()) if line]


def characters(text: str) -> Counter[str]:
    """How often each character is there, blanks apart."""
    return Counter("".join(text.split()))


def compare(sheet: Sheet, texts: list[str]) -> tuple[Counter[str], Counter[str]]:
    """The characters of the sheet's cells that a document lacks, and those that it has without reason.

    The reasons are the number, the title, the repeated rows and merged labels, which may come any number of times.
    """
    wanted: Counter[str] = Counter()
    allowed = set(sheet.number + sheet.title)
    for section in sheet.sections:
        for row in section.rows:
            for cell in row.cells:
                text = "".join(paragraphs(cell.text))
                wanted.update(characters(text))
                if row.repeated or (cell.rows > 1 and cell.path is None):
                    allowed.update(text)
    found = characters("".join(texts))
    added = found - wanted
    return wanted - found, Counter({char: count for char, count in added.items() if char not in allowed})


def pieces(text: str) -> Counter[str]:
    """The lines of the cells of a page: an extractor puts those that stand side by side on one line or on several.

    One label is left out: the specimen squeezes its brackets, so it holds one character more on its first line.
    """
    squeezed = ("其他需完成的任务（可选", "填）", "其他需完成的任务（可", "选填）")
    return Counter(piece for piece in text.split() if piece not in squeezed)
