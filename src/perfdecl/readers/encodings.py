"""The encodings of pages and texts: what a file says or begins with, else those of Chinese ones."""

from codecs import lookup
from re import search

#: Encodings of pages. Of the others that Python has, some are none of texts, and some take for ever.
ENCODINGS = frozenset({"utf-8", "ascii", "gb2312", "gbk", "gb18030", "big5", "hz", "iso8859-1", "cp1252"})
#: The marks at the beginning of UTF-16, which Windows calls Unicode.
MARKS = (b"\xff\xfe", b"\xfe\xff")
#: So many bytes tell whether every second one is nothing, as it is in Latin letters of UTF-16.
SAMPLE = 400


def wide_encoding(data: bytes) -> str:
    """The kind of UTF-16 that a file is in; empty where it is in none."""
    if data.startswith(MARKS):
        return "utf-16"
    sample = data[:SAMPLE]
    if len(sample) < 4 or 0 not in sample:
        return ""
    for encoding, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        zeros = sample[first::2].count(0)
        if zeros * 4 > len(sample[first::2]) and sample[1 - first :: 2].count(0) * 10 < zeros:
            return encoding
    return ""


def first_bytes(data: bytes, size: int) -> bytes:
    """The first bytes in small letters, those of UTF-16 as others would have them."""
    encoding = wide_encoding(data)
    if encoding:
        return data[: 2 * size].decode(encoding, "ignore").lower().encode("utf-8", "ignore")
    return data[:size].lower()


def decoded_page(data: bytes) -> str:
    """The text of a web page."""
    wide = wide_encoding(data)
    if wide:
        return data.decode(wide, "replace").removeprefix("\ufeff")
    declared = search(rb"charset=[\"']?([\w-]+)", data[:4096])
    for encoding in ("utf-8-sig", _known(declared[1]) if declared else "gb18030", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")


def _known(declared: bytes) -> str:
    """The encoding that a page says it has, if it is one of texts; else that of Chinese ones."""
    try:
        encoding = lookup(declared.decode("ascii")).name
    except (LookupError, UnicodeError):
        return "gb18030"
    return encoding if encoding in ENCODINGS else "gb18030"
