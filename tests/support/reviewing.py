"""Forms as clerks have them: printed, then changed part by part."""

from collections.abc import Mapping
from io import BytesIO
from re import sub
from zipfile import ZipFile

from perfdecl.config.select import choose
from perfdecl.config.settings import Settings
from perfdecl.reviewing.review import Reviewed, review
from support.altered import Change, both, replaced, rewritten

WORD = "word/document.xml"
SHEET = "xl/worksheets/sheet1.xml"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def wrong(format: str, changes: Mapping[str, Change] | None = None, more: dict[str, str] | None = None) -> bytes:
    """The example with a sum that is wrong by one: 基本支出 is 1,341.73."""
    part, old, new = (WORD, "1,340.73", "1,341.73") if format == "docx" else (SHEET, "<v>1340.73", "<v>1341.73")
    own = replaced(old, new)
    if format == "xlsx":  # a spreadsheet works out anew whether the sums are equal
        own = both(own, lambda text: sub(r"(基本支出＋[^<]*)　相符", r"\1　不符，相差 1.00", text, count=1))
    further = dict(changes or {})
    then: Change | None = further.pop(part, None)

    def changed(text: str) -> str:
        return then(own(text)) if then else own(text)

    return rewritten(format, {part: changed, **further}, more)


def reviewed(data: bytes, name: str = "form", year: int = 0) -> Reviewed:
    """What a review makes of a document."""
    return review(name, data, "zh", year, lambda found: choose(found, Settings()))


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of an office file in their order."""
    with ZipFile(BytesIO(data)) as archive:
        assert len(set(archive.namelist())) == len(archive.namelist())
        return {name: archive.read(name) for name in archive.namelist()}
