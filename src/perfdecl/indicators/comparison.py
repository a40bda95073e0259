"""Comparisons, as signs and as words, before and behind what is compared."""

from collections.abc import Sequence
from re import match
from typing import Literal

from perfdecl.indicators.value import Operator

#: ``within`` is said by 控制在 and its like: at most, unless another word says more.
Meaning = Operator | Literal["within"] | None

SIGNS = "≥≤<>="
_SAID: dict[Meaning, str] = {
    "≥": (
        "≥ >= ≥= => >或= ≮ 下限 不短于 不低于 不少于 不小于 不得低于 不得少于 不得小于 不能低于 不能少于 不应低于 不应少于 至少 最少 最低 最少不低于 起码 "
        "大于等于 大于或等于 大于或者等于 高于等于 高于或等于 多于或等于 达到或超过 等于或大于 不低於 不少於"
    ),
    ">": "> 大于 超过 高于 多于 优于 超出 逾 超 突破",
    "≤": (
        "≤ <= ≤= =< ≯ 上限 封顶 不超过 不高于 不大于 不多于 不得超过 不得高于 不得大于 不得多于 不能超过 不能高于 不应超过 不应高于 不超出 不超 至多 最多 最高 未超过 "
        "小于等于 小于或等于 小于或者等于 低于等于 低于或等于 少于或等于 等于或小于 不突破 不晚于 不迟于 不得晚于 不得迟于 最迟 最晚 不长于"
    ),
    "<": "< 不满 小于 低于 少于 不足 不到 早于",
    "=": "= == 等于",
    "within": "控制在 控制到 限制在",
    None: (
        "达到 达 完成 实现 约 大约 近 将近 接近 共 共计 总计 合计 累计 总共 一共 为 是 截至 截止 截止到 截至到 于 在 到 至 介于 "
        "增长 增长率 增幅 提高 提升 增加 上升 增长到 增长至 提高到 提高至 提升到 提升至 增加到 增加至 上升到 上升至 下降 降低 减少 降幅 压减 压降 "
        "同比 环比 同比增长 年均增长 较上年 比上年 较去年 比去年 较上年度 比上年度 较上年同期 比上年同期 较去年同期 比去年同期 较往年 比往年 "
        "较上一年 比上一年 较同期 较基期 全年 全年共 年度 本年 当年 今年 年内 本年度 平均 计划 预计 预期 目标 "
        "保持 保持在 维持 维持在 稳定 稳定在 稳定保持在 确保 保证 力争 争取 力求 努力 原则上 应 应当 须 必须 需 需要 要 要求 基本 总体 整体 持续 始终 基本达到 "
        "人民币 均 均为 均达到 降低到 降低至 下降到 下降至 降到 降至 压缩到 压缩至 压降至 压减至"
    ),
}  # fmt: skip
#: What stands before, with longer words first, so that 大于等于 is not read as 大于. None says nothing of the comparison.
BEFORE: list[tuple[str, Meaning]] = sorted(
    ((word, meaning) for meaning, words in _SAID.items() for word in words.split()), key=lambda pair: -len(pair[0])
)
_BY_FIRST: dict[str, list[tuple[str, Meaning]]] = {}
for _pair in BEFORE:
    _BY_FIRST.setdefault(_pair[0][0], []).append(_pair)
_SAID_BEHIND: dict[Meaning, str] = {
    "≥": "以上 及以上 或以上 之上 及其以上 含以上 或更多 起步",
    "≤": "以下 及以下 或以下 以内 及以内 之内 内 之下 含以下",
    None: "左右 上下 之间",
}
#: Behind a number, these say that it is not exact.
ABOUT = ("左右", "上下")
#: What stands behind.
BEHIND: list[tuple[str, Meaning]] = sorted(
    ((word, meaning) for meaning, words in _SAID_BEHIND.items() for word in words.split()),
    key=lambda pair: -len(pair[0]),
)
_EARLIER = r"[较比](?:19|20)[0-9]{2}年(?:度|同期|底|末)?"
_STRICT: dict[Operator, Operator] = {"≥": ">", "≤": "<"}


def word_before(text: str) -> tuple[str, Meaning] | None:
    """The comparison that ``text`` begins with, and what it means."""
    earlier = match(_EARLIER, text) if text[:1] in "较比" else None
    if earlier:
        return earlier.group(), None
    return next((pair for pair in _BY_FIRST.get(text[:1], ()) if text.startswith(pair[0])), None)


def strip_before(text: str) -> tuple[list[Meaning], str]:
    """The comparisons that ``text`` begins with, and the rest."""
    found: list[Meaning] = []
    while pair := word_before(text):
        found.append(pair[1])
        text = text[len(pair[0]) :]
    return found, text


def strip_behind(text: str) -> tuple[list[Meaning], str]:
    """The comparison that ``text`` ends with, and what is before it."""
    pair = next((pair for pair in BEHIND if text.endswith(pair[0])), None)
    return ([pair[1]], text[: -len(pair[0])]) if pair else ([], text)


def combined(meanings: Sequence[Meaning], *, exclusive: bool = False) -> Operator | Literal[False] | None:
    """The one comparison that is meant; False where two contradict each other.

    ``exclusive``: the number itself is said not to count (不含), which only ≥ and ≤ can take.
    """
    said: set[Operator] = {meaning for meaning in meanings if meaning is not None and meaning != "within"}
    if not said and "within" in meanings:
        said = {"≤"}
    if len(said) > 1:
        return False
    operator = said.pop() if said else None
    if exclusive:
        return _STRICT.get(operator, False) if operator else False
    return operator
