"""Templates of users: a form, or a problem with its code; nothing else comes out of the sandbox."""

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from fuzz.target import Target
from fuzz.targets.documents import EXAMPLE, part_of
from perfdecl.forms.table14.form import FORM
from perfdecl.printers import docx
from perfdecl.printers.templates import source
from perfdecl.user_templates.pages import fill_html
from perfdecl.user_templates.problem import TemplateProblem
from perfdecl.user_templates.word import fill

WORDS = (
    "{{ department }}", "{{ budget.funding.total }}", "{{", "}}", "{%", "%}", "{% for task in tasks %}", "{% endfor %}", "{% if department %}", "{% endif %}",
    "| merged", "| upper", "__class__", ".mro()", "['x']", "{{ self }}", "{{ cycler }}", "{%tr for one in tasks %}", "{%tr endfor %}", "{# #}", "| tojson", "~", "**", "{% set x = 1 %}",
)  # fmt: skip
FORM_, DECLARATION = EXAMPLE.understood
SHEET = FORM_.lay_out(DECLARATION)
CONTEXT = FORM_.context(DECLARATION)
STARTING = docx.draw(FORM.starting_sheet("en"))
PART = "word/document.xml"


def guarded(draw: Callable[[], object]) -> bool:
    """Whether a template was filled in."""
    code = ""
    try:
        draw()
    except TemplateProblem as problem:
        code = problem.code
    assert code in ("", "PD703", "PD704")
    return code != "PD704"  # a tag that is wrong has been read


def run_page(data: bytes) -> bool:
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False  # refused before
    return guarded(lambda: fill_html(data, SHEET))


def run_word(data: bytes) -> bool:
    buffer = BytesIO()
    with ZipFile(BytesIO(STARTING)) as opened, ZipFile(buffer, "w", ZIP_DEFLATED, compresslevel=1) as changed:
        for one in opened.namelist():
            changed.writestr(one, data if one == PART else opened.read(one))
    return guarded(lambda: fill(buffer.getvalue(), CONTEXT, SHEET.record))


TARGETS = {
    "template-html": lambda: Target([source("html/page.html").encode()], WORDS, run_page),
    "template-docx": lambda: Target([part_of(STARTING, PART)], WORDS, run_word),
}
