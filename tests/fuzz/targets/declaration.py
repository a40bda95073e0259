"""Bytes to findings: every place is within the text, and every report can be written."""

import json

from fuzz.target import Target
from perfdecl.checking.pipeline import AnyChecked, check_bytes
from perfdecl.diagnostics.diagnostic import Summary
from perfdecl.diagnostics.format import Found, Options
from perfdecl.diagnostics.formats import FORMATS
from perfdecl.printers import md
from support.paths import EXAMPLES

SEEDS = [path.read_bytes() for path in sorted(EXAMPLES.glob("*.yaml"))]
WORDS = (
    "≥95%", "≤", "＞", "100%", "1,340.73", "13407300元", "万元", "0.168亿元", "6月底前", "2024年12月31日", "每季度1次", "80%~90%",
    "八成", "不少于5个", "XX", "待定", "无", "/", "—", "-", "年度指标值: ", "annual: ", "名称: ", "funds: ", "tasks: []", "null", "~",
    "|\n    ", "'", '"', "# perfdecl: ignore[PD501] 理由", "2023", "2025年", "满意度", "成本", "完成率", "投诉率", "公众号", "次", "人",
)  # fmt: skip


def run(data: bytes) -> bool:
    checked = check_bytes("x.yaml", data)
    lines = len(checked.source.text.splitlines()) + 1
    for one in checked.diagnostics:
        for span in (one.span, *(related.span for related in one.related)):
            assert (1, 1) <= span.start <= span.end, one
            assert span.end.line <= lines, one
    told(checked)
    if not checked.has_errors:
        form, declaration = checked.understood
        md.draw(form.lay_out(declaration))
    return checked.declaration is not None


def told(checked: AnyChecked) -> None:
    """Every format writes what it should: nothing that a terminal acts on, and no line that a CI obeys but its own."""
    for name, make in FORMATS.items():
        report = make(Options("zh"))
        summary = Summary(files=1)
        for one in checked.diagnostics:
            summary.count(one)
        text = report.file(Found("x.yaml", checked.diagnostics, checked.source)) + report.end(summary)
        if name in ("json", "sarif", "gitlab", "rdjson"):
            json.loads(text)
        assert name == "github" or not any(line.startswith("::") for line in text.splitlines()), name
        assert all(char.isprintable() or char == "\n" for char in text), name


TARGET = Target(SEEDS, WORDS, run)
