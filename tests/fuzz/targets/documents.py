"""Documents of each kind: a document, or a refusal with a code; and what a form in it says can be written as YAML."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import perfdecl
from fuzz.target import Target
from perfdecl.checking.pipeline import check_text
from perfdecl.documents.forms_in import forms_in
from perfdecl.documents.imported import import_form
from perfdecl.errors import DocumentError
from perfdecl.readers.here import read_here
from support.paths import EXAMPLES, ROOT

EXAMPLE = perfdecl.check((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes())
SMALL = perfdecl.check((EXAMPLES / "liwan-memory-hall-2024.yaml").read_bytes())
WORDS = (
    "一级指标", "二级指标", "三级指标", "年度指标值", "部门名称", "基本支出", "财政拨款", "单位：万元", "单位：元", "1,340.73", "≥95%", "（盖章）", "合计",
)  # fmt: skip
WORD = (
    "<w:p/>",
    "<w:p><w:r><w:t>x</w:t></w:r></w:p>",
    "<w:tr><w:tc><w:p/></w:tc></w:tr>",
    "<w:tc><w:p/></w:tc>",
    "<w:vMerge/>",
    '<w:gridSpan w:val="3"/>',
    "<w:vanish/>",
    "<w:br/>",
    "<w:tab/>",
    '<w:sym w:char="F0B3"/>',
    "<w:tbl/>",
    "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    "<w:del/>",
    "<w:sdt/>",
    "&#8805;",
)
SHEET = (
    '<row r="3"/>',
    '<row hidden="1"><c r="B7"><v>1</v></c></row>',
    '<c r="B7" t="inlineStr"><is><t>x</t></is></c>',
    '<c r="ZZ9"/>',
    "<v>1</v>",
    "<f>SUM(A1)</f>",
    '<mergeCell ref="A1:C9"/>',
    '<c t="s"><v>0</v></c>',
    '<c t="b"><v>1</v></c>',
    '<c s="3"><v>0.95</v></c>',
    '<col min="1" max="9" hidden="1"/>',
)
PAGE = (
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<td rowspan=3>",
    "colspan=9",
    "<table>",
    "<br>",
    "<!--",
    "-->",
    "<style>",
    "display:none",
    "&nbsp;",
    "&#x2265;",
)
PDF = (
    "BT",
    "ET",
    "Tj",
    "re",
    "S",
    "cm",
    "q",
    "Q",
    "0 0 100 100 re",
    "endstream",
    "endobj",
    "/Form",
    "/XObject",
    "<<",
    ">>",
    "1 0 R",
)


def read(name: str, data: bytes) -> bool:
    """Whether a document is read; a form in it becomes a declaration file that can be checked."""
    refused: DocumentError | None = None
    try:
        document = read_here(name, data)
        for form in forms_in(name, document)[:3]:
            written = import_form(name, form, 2024, "zh").text("zh", "zh")
            assert check_text(written).declaration is not None, written
    except DocumentError as error:
        refused = error
    if refused is not None:
        assert refused.sentence("zh").startswith("PD7")
        assert refused.sentence("en").startswith("PD7")
    return refused is None or refused.entry == "PD705.no_form"


def part_of(archive: bytes, part: str) -> bytes:
    """One part of an office file."""
    with ZipFile(BytesIO(archive)) as opened:
        return opened.read(part)


def with_part(archive: bytes, part: str, name: str, data: bytes) -> bool:
    """Read the office file with another content of that part: its zip is right, so that the part is reached."""
    buffer = BytesIO()
    with ZipFile(BytesIO(archive)) as opened, ZipFile(buffer, "w", ZIP_DEFLATED, compresslevel=1) as changed:
        for one in opened.namelist():
            changed.writestr(one, data if one == part else opened.read(one))
    return read(name, buffer.getvalue())


def office(kind: perfdecl.Format, part: str, words: tuple[str, ...]) -> Target:
    """A target for one part of the office files that we print."""
    printed = [perfdecl.render(one, kind) for one in (EXAMPLE, SMALL)]
    run: Callable[[bytes], bool] = partial(with_part, printed[0], part, f"x.{kind}")
    return Target([part_of(one, part) for one in printed], (*WORDS, *words), run)


def plain(kind: perfdecl.Format, words: tuple[str, ...]) -> Target:
    """A target for a format that is one piece."""
    printed = [perfdecl.render(one, kind) for one in (EXAMPLE, SMALL)]
    return Target(printed, (*WORDS, *words), partial(read, f"x.{kind}"))


TARGETS = {
    "docx": lambda: office("docx", "word/document.xml", WORD),
    "xlsx": lambda: office("xlsx", "xl/worksheets/sheet1.xml", SHEET),
    "html": lambda: plain("html", PAGE),
    "md": lambda: plain("md", ("|", "---", "#", "<br>")),
    "text": lambda: Target(
        [(ROOT / "tests" / "data" / "table14-liwan-2024.txt").read_bytes()],
        (*WORDS, "\n", "  "),
        partial(read, "x.txt"),
    ),
    "pdf": lambda: plain("pdf", PDF),
}
