"""The real declaration with an amount changed, in both vocabularies: what is found, and where it stands."""

import perfdecl
from perfdecl.checking.pipeline import AnyChecked
from perfdecl.messages import Language
from support.paths import EXAMPLES

#: Path in the declaration, key in English, key in Chinese, and which of the two sums the amount is part of.
AMOUNTS = [
    ("basic", "基本支出", "1340.73", {"PD201"}),
    ("project", "项目支出", "1496.00", {"PD201"}),
    ("earmarked", "财政专项资金", "555.00", {"PD201"}),
    ("other", "其他事业发展性支出", "60.00", {"PD201"}),
    ("fiscal_appropriation", "财政拨款", "3451.73", {"PD201", "PD202"}),
    ("other", "其他资金", "0.00", {"PD201", "PD202"}),
    ("district", "区本级使用资金", "3451.73", {"PD202"}),
    ("transfer_to_lower", "拟用于对下转移支付资金", "0.00", {"PD202"}),
]
#: Where PD201 and PD202 stand: line and column of the key in both files, and the key.
PLACES = {
    "PD201": (7, 3, {"yaml": "expenditure", "zh.yaml": "部门预算支出"}),
    "PD202": (16, 3, {"yaml": "level", "zh.yaml": "按预算级次划分"}),
}
LINES = [8, 9, 11, 12, 14, 15, 17, 18]
FILES = ["yaml", "zh.yaml"]


def read(ending: str) -> str:
    return (EXAMPLES / f"liwan-publicity-2024.{ending}").read_text("utf-8")


def check(text: str, language: Language = "zh") -> AnyChecked:
    """What the rules on amounts find; the real declaration has warnings on its indicators."""
    checked = perfdecl.check(text, language=language)
    return checked._replace(diagnostics=[one for one in checked.diagnostics if one.code < "PD3"])


def changed(ending: str, at: int, amount: str) -> AnyChecked:
    """The real declaration with the amount of one line replaced."""
    lines = read(ending).splitlines(keepends=True)
    key, _, _ = lines[LINES[at] - 1].partition(":")
    lines[LINES[at] - 1] = f"{key}: {amount}\n"
    return check("".join(lines))


def expected(codes: set[str], ending: str) -> set[tuple[str, int, int, int]]:
    places = {code: PLACES[code] for code in codes}
    return {(code, line, column, column + len(keys[ending])) for code, (line, column, keys) in places.items()}


def found(checked: AnyChecked, *codes: str) -> set[tuple[str, int, int, int]]:
    return {
        (one.code, one.span.start.line, one.span.start.column, one.span.end.column)
        for one in checked.diagnostics
        if one.code in codes
    }
