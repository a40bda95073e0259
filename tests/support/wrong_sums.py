"""Each example of both forms in both vocabularies, with one amount that does not add up."""

from typing import NamedTuple

from support.paths import EXAMPLES


class Example(NamedTuple):
    """A declaration with a wrong sum: the amount as it is written wrong, its key, the rule that tells it, and where."""

    name: str
    text: str
    wrong: str
    key: str
    code: str
    at: str
    addends: tuple[str, ...]


def _example(name: str, right: str, wrong: str, code: str, at: str, addends: tuple[str, ...]) -> Example:
    text = (EXAMPLES / name).read_text("utf-8")
    assert right in text
    return Example(
        name, text.replace(right, wrong, 1), wrong.partition(": ")[2], wrong.partition(":")[0], code, at, addends
    )


MONEY = ("1496.00", "555.00", "60.00")
ENGLISH = _example("liwan-publicity-2024.yaml", "basic: 1340.73", "basic: 1341.73", "PD201", "expenditure", MONEY)
CHINESE = _example(
    "liwan-publicity-2024.zh.yaml", "基本支出: 1340.73", "基本支出: 1341.73", "PD201", "部门预算支出", MONEY
)
PROJECT = _example(
    "liwan-memory-hall-2024.yaml", "appropriation: 300.00", "appropriation: 299.00", "PD207", "300.00", ("0.00",)
)
PROJECT_CHINESE = _example(
    "liwan-memory-hall-2024.zh.yaml", "财政拨款: 300.00", "财政拨款: 299.00", "PD207", "300.00", ("0.00",)
)
ALL = [ENGLISH, CHINESE, PROJECT, PROJECT_CHINESE]
IDS = ["table14-en", "table14-zh", "project-en", "project-zh"]
