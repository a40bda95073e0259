"""How programs and people write the same text into a Word document or a page: 6场 or more, hidden digits, units."""

from support.altered import with_part
from support.foreign import BUDGET, INDICATORS, OBJECTIVE, TASKS, page, word

ALL = [BUDGET, OBJECTIVE, TASKS, INDICATORS]
MAIN = "word/document.xml"
FIRST = "<w:r><w:t>≥6场</w:t></w:r>"
CODE = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
BEGIN, THEN, END = (CODE.format(one) for one in ("begin", "separate", "end"))
COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def instruction(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


#: Runs that all show ≥6场.
SIGNS = {
    "a field without a result": f"{BEGIN}{instruction(' SYMBOL 179 ')}{instruction('_f Symbol _s 10 '.replace('_', chr(92)))}{END}"
    + run("6场"),
    "an old equation": f"{BEGIN}{instruction(f' EQ {chr(92)}o(≥) ')}{END}{run('6场')}",
    "a list of an old form": '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>'
    f'<w:listEntry w:val="甲"/><w:listEntry w:val="≥6场"/></w:ddList></w:ffData></w:fldChar></w:r>{END}',
    "a field with a result": f"{BEGIN}{run('IF')}{BEGIN}{instruction(' MERGEFIELD a ')}{THEN}{run('9')}{END}{THEN}"
    f"{run('≥6场')}{END}",
    "alternatives that nobody knows": f'<mc:AlternateContent xmlns:mc="{COMPATIBLE}"><mc:Choice Requires="zz9"/>'
    f"<mc:Fallback>{run('≥6场')}</mc:Fallback></mc:AlternateContent>",
    "a guide to its sound": f"{run('≥6')}<w:r><w:ruby><w:rt>{run('chǎng')}</w:rt><w:rubyBase>{run('场')}</w:rubyBase>"
    "</w:ruby></w:r>",
    "a hyphen that is not seen": f"{run('≥')}<w:r><w:softHyphen/></w:r>{run('6场')}",
}


def with_run(runs: str) -> bytes:
    """The form in Word with one value written in other runs."""
    return with_part(word(ALL, landscape=True), MAIN, lambda text: text.replace(FIRST, runs))


#: Styles, and what stands behind a value, of which nobody sees anything.
HIDDEN = {
    "a layer": ("@layer a{.x{display:none}}", "<i class=x>9</i>"),
    "a wide window": ("@media screen and (min-width: 600px){.x{display:none}}", "<i class=x>9</i>"),
    "what browsers can": ("@supports (display:grid){.x{display:none}}", "<i class=x>9</i>"),
    "one of several": ("td :is(.y, i.x){display:none}", "<i class=x>9</i>"),
    "none of several": ("td i:not(.y, .z){display:none}", "<i class=x>9</i>"),
    "an escaped class": (r".x\:y{display:none}", '<i class="x:y">9</i>'),
    "its place of its kind": ("td i:nth-of-type(2n+1){display:none}", "<i>9</i>"),
    "its place from the end": ("td>i:nth-last-child(1){visibility:hidden}", "<i>9</i>"),
    "a narrow window": ("@media (max-width: 600px){td{display:none}}", ""),
    "paper": ("@media print{td{display:none}}", ""),
    "what browsers cannot": ("@supports not (display:grid){td{display:none}}", ""),
    "the pointer": ("td:hover{display:none}", ""),
}


def styled(css: str, behind: str) -> bytes:
    """The form as a page with a style, and something behind each value that begins with a sign."""
    text = page(ALL).decode("gb18030").replace("<html>", f"<html><meta charset=gb18030><style>{css}</style>")
    return text.replace("场</td>", f"场{behind}</td>").encode("gb18030")
