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
