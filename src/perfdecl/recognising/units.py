"""The unit of amounts in a document, and amounts in it as exact ones in 万元."""

from decimal import Context, Decimal
from re import compile as compile_pattern
from typing import NamedTuple
from unicodedata import normalize

from perfdecl.text.blanks import MARKS, squeezed

#: The power of ten by which an amount is multiplied to be one in 万元; the longer names first.
POWERS = {"千万元": 3, "百万元": 2, "十万元": 1, "亿元": 4, "万元": 0, "千元": -1, "百元": -2, "元": -4}
USUAL = "万元"
_UNIT = f"({'|'.join(POWERS)})"
_IN_LABEL = compile_pattern(
    rf"(?:[(\[【〔](?:[^()\[\]【】〔〕]*[:,;])?(?:金额)?(?:单位)?[:为]?(?:人民币)?{_UNIT}[)\]】〕]|{_UNIT})\*?:?$"
)
#: The unit behind a label without brackets: 预算金额/元, 预算金额，万元, 预算金额 单位：元.
_BEHIND = compile_pattern(rf"[/,;:、]?(?:单位[:为]?)?(?:人民币)?{_UNIT}$")
_NOTES = (
    compile_pattern(rf"单位(?:均|都|一律|[:,=]|为|是|以|\[|\(|人民币)*{_UNIT}"),
    compile_pattern(rf"[以按](?:人民币)?{_UNIT}(?:为单位|计)"),
)
#: A note on the unit and nothing else.
_ONLY_NOTE = compile_pattern(
    rf"[(\[]?(?:注:)?(?:本表)?(?:金额|货币|计量|计价)*单位[均都:为是]*(?:人民币)?{_UNIT}[)\]。]?"
)
#: Units as they may stand behind an amount itself.
_OWN = {**POWERS, "万": 0, "亿": 4}
_AMOUNT = compile_pattern(r"(-?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]+)?" + f"[(]?({'|'.join(_OWN)})?[)]?")
#: Blanks in an amount that people or programs leave: between any two characters, behind a comma, between thousands.
_SPACED = (
    compile_pattern(r"-?[0-9,.](?: +[0-9,.])+"),
    compile_pattern(r"-?[0-9]{1,3}(?: ?, ?[0-9]{3})+(?: ?\. ?[0-9]+)?"),
    compile_pattern(r"-?[0-9]{1,3}(?: [0-9]{3})+(?:\.[0-9]+)?"),
    compile_pattern(r"-?[0-9,]+ ?\. ?[0-9]+"),
)
#: What stands for nothing in accounts.
NOTHING = frozenset("-—–－―‐−─")
_EXACT = Context(prec=60)


class Read(NamedTuple):
    """An amount as it was read: in ``unit``, and whether it was written in another way."""

    text: str
    unit: str
    is_tidied: bool


def unit_in(label: str) -> str:
    """The unit that a label says behind its name, as in 预算金额（元）; empty where it says none."""
    found = _IN_LABEL.search(squeezed(label)[-40:])
    return (found[1] or found[2]) if found else ""


def without_unit(label: str) -> str:
    """A label that is bare already, without the unit that stands behind it in no brackets."""
    return _BEHIND.sub("", label)


def unit_noted(text: str) -> str:
    """The unit that a note says, as 单位：元 does; empty where it says none."""
    plain = squeezed(text[:400]) if "元" in text else ""
    found = next((found for one in _NOTES if plain and (found := one.search(plain))), None)
    return found[1] if found else ""


def is_only_note(text: str) -> bool:
    """Whether a text is a note on the unit and nothing besides."""
    return _ONLY_NOTE.fullmatch(squeezed(text[:100])) is not None


def read_amount(text: str, unit: str) -> Read:
    """An amount that stands under ``unit`` in 万元, exactly; what is none stays as it is.

    A unit of its own counts more. Full-width characters, blanks and dashes for nothing are put right.
    """
    if "\n" in text.strip() or MARKS.search(text):
        return Read(text, unit, is_tidied=False)
    plain = normalize("NFKC", text).strip().replace("￥", "").replace("¥", "").strip()
    if plain and set(plain) <= NOTHING and len(plain) <= 4:
        return Read("0", unit, is_tidied=True)
    found = _AMOUNT.fullmatch(_unspaced(plain))
    if not found:
        return Read(text, unit, is_tidied=False)
    sign, whole, fraction, own = found.groups()
    power = _OWN[own or unit]
    digits = f"{sign}{whole}{fraction or ''}"
    is_tidied = own in ("万", "亿") or f"{digits}{own or ''}" != text.strip()
    if power == 0:
        return Read(digits if is_tidied else text, USUAL, is_tidied)
    amount = Decimal(digits.replace(",", "")).scaleb(power, _EXACT)
    return Read(_written(amount), {"亿": "亿元"}.get(own, own) or unit, is_tidied)


def _unspaced(text: str) -> str:
    amount, unit = text, ""
    for name in _OWN:
        if text.endswith(name):
            amount, unit = text.removesuffix(name).rstrip(), name
            break
    if any(one.fullmatch(amount) for one in _SPACED):
        amount = amount.replace(" ", "")
    return amount + unit


def _written(amount: Decimal) -> str:
    """Without noughts at the end, but for two decimals."""
    text = f"{amount:f}"
    if "." in text:
        whole, _, fraction = text.partition(".")
        text = f"{whole}.{fraction.rstrip('0').ljust(2, '0')}"
    return text
