"""Numbers as lists count: 一、二、…, I, II, …, A, B, …"""

DIGITS = "零一二三四五六七八九"
#: The largest number that is written out.
LARGEST = 999
ROMAN = tuple(
    zip(
        (900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    )
)


def chinese_number(number: int) -> str:
    """A number from 1 to 999 in Chinese; another one in digits."""
    if not 0 < number <= LARGEST:
        return str(number)
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    text = f"{DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else DIGITS[tens]) + "十"
    elif hundreds and ones:
        text += DIGITS[0]
    return text + (DIGITS[ones] if ones else "")


def numeral(number: str, kind: str) -> str:
    """Digits with or without decimals as a spreadsheet writes them in Chinese: kind 1 is 一千三百四十, 2 is 壹仟叁佰肆拾."""
    digits, tens = ("〇一二三四五六七八九", "十百千") if kind == "1" else ("零壹贰叁肆伍陆柒捌玖", "拾佰仟")
    whole, _, decimals = number.replace(",", "").partition(".")
    whole = whole.lstrip("0")
    text = ""
    for at, char in enumerate(whole):
        left = len(whole) - at - 1
        if char != "0":
            is_after_zero = text and whole[at - 1] == "0" and left % 4 != 3
            text += ("零" if is_after_zero else "") + digits[int(char)] + (tens[left % 4 - 1] if left % 4 else "")
        if left and left % 4 == 0 and whole[max(at - 3, 0) : at + 1].strip("0"):
            text += ("万", "亿", "兆")[(left // 4 - 1) % 3]
    text = text or digits[0]
    return text + (".点"[kind == "2"] + "".join(digits[int(char)] for char in decimals) if decimals else "")


def roman_number(number: int) -> str:
    """A number from 1 to 999 in Roman capitals; another one in digits."""
    if not 0 < number <= LARGEST:
        return str(number)
    text = ""
    for value, letters in ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def letters_of(number: int) -> str:
    """A number from 1 to 999 in capital letters as lists of Word count, AA after Z; another one in digits."""
    if not 0 < number <= LARGEST:
        return str(number)
    return chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)
