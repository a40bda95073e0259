"""A printed web page that somebody has changed: what a browser shows decides."""

import pytest

from perfdecl.documents.verify import verify_record
from support.altered import messages, printed, verdict

CELL = 'class="amount"><span>392.00<'
HEAD = "</head>"


def page(*changes: tuple[str, str]) -> bytes:
    text = printed("html").decode()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text.encode()


UNSEEN = {
    "display": (CELL, CELL.replace("392.00", '<i style="display:none">392.00</i>')),
    "an attribute": (CELL, CELL.replace("392.00", "<span hidden>392.00</span>")),
    "visibility": (CELL, CELL.replace('class="amount"', 'class="amount" style="visibility: hidden"')),
    "opacity": (CELL, CELL.replace('class="amount"', 'class="amount" style="opacity:0"')),
    "size": (CELL, CELL.replace('class="amount"', 'class="amount" style="font-size:1px"')),
    "white": (CELL, CELL.replace('class="amount"', 'class="amount" style="color:#fff"')),
    "nearly white": (CELL, CELL.replace('class="amount"', 'class="amount" style="color: rgb(250, 251, 252)"')),
    "clear": (CELL, CELL.replace('class="amount"', 'class="amount" style="color:transparent"')),
    "a fill": (CELL, CELL.replace('class="amount"', 'class="amount" style="color:red;background:#f00"')),
    "far away": (CELL, CELL.replace("392.00", '<i style="position:absolute;left:-9999px">392.00</i>')),
    "an indent": (CELL, CELL.replace('class="amount"', 'class="amount" style="text-indent:-9999px"')),
    "no height": (CELL, CELL.replace("392.00", '<p style="height:0;overflow:hidden">392.00</p>')),
    "old colours": (CELL, CELL.replace("392.00", "<font color=white>392.00</font>")),
    "a closed element": (CELL, CELL.replace("392.00", "<details>392.00</details>")),
    "a rule": (HEAD, f"<style>td.amount {{ display: none }}</style>{HEAD}"),
    "a rule of its place": (HEAD, f"<style>tbody tr:nth-child(1) > td {{ color: white !important }}</style>{HEAD}"),
    "a rule of its path": (HEAD, f'<style>td[data-path$="funds"] {{ visibility: hidden }}</style>{HEAD}'),
}


@pytest.mark.parametrize("name", UNSEEN)
def test_an_amount_that_nobody_sees(name: str) -> None:
    said = messages(page(UNSEEN[name]))
    assert "“392.00”" in said
    assert "看不见" in said or "文件里没有这一项" in said


SAID = {
    "a row": (
        ('<tr>\n<td id="tasks.0.name"', '<tr style="display:none">\n<td id="tasks.0.name"'),
        "网络信息和舆情工作",
    ),
    "text behind": ((HEAD, f"<style>td.amount::after {{ content: '9' }}</style>{HEAD}"), "“392.009”"),
    "text before": ((HEAD, f'<style>td.prose::before {{ content: "非" }}</style>{HEAD}'), "“非"),
    "a script": (("</body>", '<script>document.querySelector("td").textContent="9"</script></body>'), "脚本"),
    "a script of data that runs": (('type="application/json"', 'type="text/javascript"'), "脚本"),
    "an event": (("<main>", '<main onclick="x()">'), "脚本"),
    "a frame": (("<main>", '<main><iframe src="x"></iframe>'), "嵌入的内容"),
    "a sheet of styles elsewhere": ((HEAD, f'<link rel="stylesheet" href="x.css">{HEAD}'), "样式"),
    "a style that hides nothing yet": (
        (HEAD, f"<style>@media print {{ td {{ display: none }} }}</style>{HEAD}"),
        "样式",
    ),
    "a field": ((CELL, CELL.replace("392.00", '<input value="392.00">')), "填写栏"),
    "a picture": (("<main>", '<main><img src="x.png">'), "图片"),
    "struck": ((CELL, CELL.replace("392.00", "<s>392.00</s>")), "“392.00”被划掉"),
    "struck by style": (
        (CELL, CELL.replace('"amount"', '"amount" style="text-decoration: line-through"')),
        "“392.00”被划掉",
    ),
    "turned": ((CELL, CELL.replace("392.00", "<bdo dir=rtl>392.00</bdo>")), "申报是“392.00”"),
    "a unit": (("（万元）", "（元）"), "（元）”"),
    "a title": (("</h1>", "（草稿）</h1>"), "（草稿）"),
    "a note": (("</main>", "<p>注：单位为元</p></main>"), "注：单位为元"),
    "a digit": ((CELL, CELL.replace("392", "393")), "“393.00”"),
}


@pytest.mark.parametrize("name", SAID)
def test_what_a_reader_sees(name: str) -> None:
    change, said = SAID[name]
    assert said in messages(page(change))


SAME = {
    "a hidden digit": (CELL, CELL.replace("392.00", "392.00<span hidden>9</span>")),
    "a hidden digit by style": (CELL, CELL.replace("392.00", "392.00<b style='display:none'>9</b>")),
    "places to break": (CELL, CELL.replace("392.00", "39<wbr>2.&#8203;00")),
    "the page's lines": ("做好舆情监看、分析", "做好舆情\n      监看、分析"),
    "parted elements": (">表14<", "><font>表</font><font>14</font><"),
    "a width": (CELL, CELL.replace('"amount"', '"amount" style="width: 3cm"')),
    "a remark of the source": ("<main>", "<main><!-- saved from url -->"),
    "other lines' ends": ("\n<main>\n", "\r\n<main>\r\n"),
}


@pytest.mark.parametrize("name", SAME)
def test_what_changes_nothing_for_a_reader(name: str) -> None:
    assert messages(page(SAME[name])) == ""


#: Styles that an editor may write to a cell, by which everything is seen as before.
TAME = (
    "color: red", "color:#333", "color:rgb(20, 20, 20)", "color:inherit", "background:yellow", "background-color:#ff0",
    "font-size:14px", "font-size:9pt", "font-size:large", "font-family:KaiTi, serif", "font-weight:bold;font-style:italic",
    "text-decoration:underline", "line-height:1.5", "line-height:18pt", "letter-spacing:1px", "margin:0 auto;padding:4px",
    "text-indent:2em", "word-break:break-all", "white-space:pre-wrap", "border:1px solid #000", "mso-width-source:userset",
    "visibility:visible", "display:inline",
)  # fmt: skip


@pytest.mark.parametrize("style", TAME)
def test_styles_that_hide_nothing(style: str) -> None:
    assert messages(page((CELL, CELL.replace('"amount"', f'"amount" style="{style}"')))) == ""


#: Styles by which something may be seen otherwise, which is not worked out here.
WILD = (
    "color:var(--paper)", "background:url(x.png)", "background:linear-gradient(#000,#000)", "font-size:calc(1px)",
    "line-height:0", "letter-spacing:-1em", "letter-spacing:99px", "margin-left:-9999px", "padding-left:9999px",
    "border:500px solid", "transform:scaleX(-1)", "filter:blur(9px)", "position:absolute", "mso-hide:all", "display:flex",
    "white-space:nowrap", "clip-path:circle(0)", "content:'9'", "-webkit-text-security:disc", "float:left",
)  # fmt: skip


@pytest.mark.parametrize("style", WILD)
def test_styles_that_may_hide(style: str) -> None:
    assert "样式" in messages(page((CELL, CELL.replace('"amount"', f'"amount" style="{style}"'))))


def test_texts_between_cells() -> None:
    """Browsers show above a table what is in it and in none of its cells."""
    assert "“调整后作废”" in messages(page(("<tbody>\n<tr>", "<tbody>调整后作废\n<tr>")))
    assert "“调整后作废”" in messages(page(("<tbody>\n<tr>", "<tbody>\n<tr><b>调整后作废</b>")))
    assert messages(page(("<tbody>\n<tr>", "<tbody>\n  <!-- x -->\n<tr>"))) == ""


def test_a_class_of_ours_that_takes_a_number_out_of_its_cell() -> None:
    assert "看不见" in messages(page((CELL, CELL.replace('"amount"', '"amount draft"'))))
    assert "看不见" in messages(page((CELL, CELL.replace("<span>", '<span class="draft">'))))


def test_quotations() -> None:
    assert "“392.00”" in messages(page((CELL, CELL.replace("392.00", "<q>392.00</q>"))))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_other_encodings(encoding: str) -> None:
    data = printed("html").decode().replace('<meta charset="utf-8">', "").encode(encoding)
    found = verify_record("x", data, "zh")
    assert (found.diagnostics, found.is_identical) == ([], False)


def test_a_fresh_print_is_identical() -> None:
    assert verdict(printed("html")).is_identical
