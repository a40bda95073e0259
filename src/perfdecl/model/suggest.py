"""What was probably meant by a value that is no amount: the number to write instead, in 万元."""

from decimal import Context, Decimal
from re import IGNORECASE
from re import compile as compile_pattern
from unicodedata import normalize

#: No amount is longer; nobody looks for a meaning in more.
LONGEST = 40
#: Where there is no such money.
NOTHING = frozenset(
    {"无", "没有", "未安排", "零", "〇", "/", "\\", "-", "--", "—", "——", "–", "－", "nil", "none", "n/a", "na", "0"}
)
#: What people write around an amount that changes nothing in it.
BEFORE = compile_pattern(r"^(?:约为?|大约|近|共计?|合计|总计|计|[≈~～=:：])+")
BEHIND = compile_pattern(r"(?:左右|整|正|人民币)+$")
#: Signs of money. Whoever writes them thinks in 元, unless the unit says otherwise.
MONEY = compile_pattern(r"^(?:人民币|RMB|CNY|[￥¥])", IGNORECASE)
#: A unit in brackets, as the form prints it in its headings.
BRACKETED = compile_pattern(r"[(（\[](?P<unit>单位[:：])?(?P<name>亿元|万元|千元|元)[)）\]]$")
#: A remark behind the number that is none itself, and does not turn it round.
REMARK = compile_pattern(r"(?<=[0-9元万亿])[(（\[](?!单位|亿元|万元|千元|元)[^0-9()（）\[\]负减亏欠]{1,12}[)）\]]$")
UNIT = compile_pattern(r"(?P<number>.*?)(?P<unit>亿元|亿|万元|万|千元|元|块)?$")
#: Half-width groups of three, then two decimals at most; or plain digits.
GROUPED = compile_pattern(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")
#: Points between the groups and a comma for the point, as on the continent of Europe.
POINTED = compile_pattern(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]{1,2}")
PLAIN = compile_pattern(r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
LEADING = compile_pattern(r"^0+(?=[0-9])")
IN_WAN = {"": 0, "万元": 0, "万": 0, "亿元": 4, "亿": 4, "千元": -1, "元": -4, "块": -4}
DIGITS = {**dict(zip("零一二三四五六七八九", range(10), strict=True)), "〇": 0, "两": 2}
DIGITS |= dict(zip("壹贰叁肆伍陆柒捌玖", range(1, 10), strict=True))
STEPS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
EXACT = Context(prec=60)


def suggest_amount(value: str) -> str | None:
    """The number to write, in 万元 and without a unit; None where it is not certain what was meant."""
    if len(value) > LONGEST:
        return None
    tidy = "".join(normalize("NFKC", value).split()).strip("“”\"'`‘’。;；,，、")
    if tidy.casefold() in NOTHING:
        return "0"
    tidy = REMARK.sub("", tidy)
    bracketed = BRACKETED.search(tidy)
    if bracketed:
        tidy = tidy[: bracketed.start()]
        if not tidy.endswith(("元", "万", "亿")):
            tidy += bracketed["name"]
    tidy = BEHIND.sub("", BEFORE.sub("", tidy))
    found = UNIT.match(MONEY.sub("", tidy))
    if found is None or (MONEY.match(tidy) and not found["unit"]):
        return None
    number, unit = found["number"], found["unit"] or ""
    if unit == "千元" and not number[-1:].isascii():
        number, unit = f"{number}千", "元"  # 一万二千 元, not 一万二 千元
    amount = _number(number)
    if amount is None:
        return None
    by = IN_WAN[unit]
    written = f"{amount.scaleb(by, EXACT).normalize(EXACT) if by else amount:f}"
    return written if len(written) <= LONGEST else None


def _number(written: str) -> Decimal | None:
    """The number that the characters stand for; None where they could stand for another one as well."""
    points = written.replace("。", ".").replace("．", ".").replace("，", ",").replace("、", ",").replace("·", ".")
    # 1、234 may be a number in a list, 168、432.66 is none.
    if GROUPED.fullmatch(points) and ("、" not in written or "." in points):
        return Decimal(points.replace(",", ""))
    if POINTED.fullmatch(points):
        return Decimal(points.replace(".", "").replace(",", "."))
    plain = LEADING.sub("", points)
    if PLAIN.fullmatch(plain):
        return Decimal(plain)
    with_comma = _with_comma(points)
    return _chinese(written) if with_comma is None else with_comma


def _with_comma(points: str) -> Decimal | None:
    """A number with a comma where its point belongs: what follows it is no group of three."""
    whole, comma, decimals = points.partition(",")
    if comma and len(decimals) in (1, 2) and PLAIN.fullmatch(f"{whole}.{decimals}"):
        return Decimal(f"{whole}.{decimals}")
    return None


def _chinese(written: str) -> Decimal | None:
    """A number below ten thousand in Chinese numerals, or one of more with 万 in the middle: 九百二十, 一万二千."""
    high, wan, low = written.rpartition("万")
    below = _below(low) if low else 0
    above = _below(high) if wan else 0
    if below is None or above is None or not written or (wan and not high):
        return None
    if wan and low and low[0] not in "零〇" and not any(char in "千仟" for char in low):
        return None  # 一万二 is 12000 to some, 10002 to others
    return Decimal(above * 10_000 + below)


def _below(written: str) -> int | None:
    if not written:
        return None
    total, digit = 0, None
    last = 10_000
    for char in written:
        if char in DIGITS:
            if digit not in (None, 0):
                return None
            digit = DIGITS[char]
        elif char in STEPS and STEPS[char] < last:
            last = STEPS[char]
            if digit is None and last != 10:
                return None
            total += (1 if digit is None else digit) * last
            digit = None
        else:
            return None
    if digit:
        # 二百五 is 250: nobody knows whether that was meant.
        if last > 10 and last != 10_000 and written[-2] not in "零〇":
            return None
        total += digit
    return total
