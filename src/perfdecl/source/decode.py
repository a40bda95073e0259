"""Bytes to text: only UTF-8, but what the file is instead is recognised and said."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

from perfdecl.source.problem import Problem
from perfdecl.source.text import Source
from perfdecl.text.patterns import compile_pattern

#: A declaration of sixty tasks is about 60 kB; a whole megabyte is no declaration.
MAX_BYTES = 1_000_000
#: So many lines hold more than a declaration may, remarks included.
MAX_LINES = 50_000
#: How Word, Excel, WPS, PDF and web documents begin, in small letters.
DOCUMENTS = (b"pk\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%pdf-", b"<!doctype html", b"<html")


#: Bytes that are no text stand so in the text of a file that is UTF-8 for the rest.
LOST = "\ufffd"
NO_TEXT = compile_pattern("[\udc80-\udcff]+")
#: So many characters that are whole make one that is not the exception.
EXCEPTION = 4
#: On so many lines they are told.
MANY = 100


def decode(name: str, data: bytes) -> tuple[Source, list[Problem]]:
    """Turn a file's bytes into a source. A problem means that the text must not be read as a declaration, unless the source
    has but losses.
    """
    if data[:50].removeprefix(BOM_UTF8).lstrip().lower().startswith(DOCUMENTS):
        return Source(name, ""), [Problem("PD003", "PD003.document", 0, 0, {"path": name})]
    if len(data) > MAX_BYTES:
        return Source(name, ""), [Problem("PD004", "PD004.bytes", 0, 0, {"limit": MAX_BYTES})]
    if data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n") > MAX_LINES:
        return Source(name, ""), [Problem("PD004", "PD004.lines", 0, 0, {"limit": MAX_LINES})]
    bom = data.startswith(BOM_UTF8)
    try:
        text = data.removeprefix(BOM_UTF8).decode()
        if "\0" in text and _wide(data):
            return _explain(name, data, 0)
        return Source(name, text, bom), []
    except UnicodeDecodeError as error:
        return _explain(name, data, error.start)


def _explain(name: str, data: bytes, bad: int) -> tuple[Source, list[Problem]]:
    """Say what a file that is not UTF-8 probably is, at its first byte that cannot be read."""
    encoding = _wide(data)
    if encoding:
        return Source(name, ""), [Problem("PD003", "PD003.wide", 0, 0, {"encoding": encoding})]
    if few := _few(name, data):
        return few
    if b"\0" in data:
        return Source(name, ""), [Problem("PD003", "PD003.binary", 0, 0)]
    try:
        source = Source(name, data.decode("gb18030"))
    except UnicodeDecodeError:
        source = Source(name, data.decode("utf-8", "replace"))
        offset = len(data[:bad].decode("utf-8", "replace"))
        return source, [Problem("PD003", "PD003.unknown", offset, offset + 1, {"byte": f"0x{data[bad]:02X}"})]
    # Up to the bad byte the file may happen to be valid UTF-8, but it was written as GB18030: count in that.
    offset = len(data[:bad].decode("gb18030", "ignore"))
    return source, [Problem("PD003", "PD003.gb18030", offset, offset + 1)]


def _few(name: str, data: bytes) -> tuple[Source, list[Problem]] | None:
    """A file in UTF-8 with some bytes that are no text, told once a line; None where they are not the exception."""
    bom = data.startswith(BOM_UTF8)
    written = data.removeprefix(BOM_UTF8).decode("utf-8", "surrogateescape")
    lost = [found.span() for found in NO_TEXT.finditer(written)]
    whole = len(written) - len(written.encode("ascii", "ignore")) - sum(end - start for start, end in lost)
    if whole < len(lost) * EXCEPTION and (b"\0" in data or len(written) < len(lost) * EXCEPTION or _is_gb18030(data)):
        return None
    source = Source(name, NO_TEXT.sub(LOST, written), bom, has_losses=True)
    lines: dict[int, Problem] = {}
    counts: dict[int, int] = {}
    shorter = 0
    for start, end in lost:
        at = start - shorter
        shorter += end - start - 1
        line = source.position(at).line
        if line in lines:
            counts[line] += end - start
        elif len(lines) < MANY:
            counts[line] = end - start
            lines[line] = Problem("PD003", "PD003.bytes", at, at + 1, {"byte": f"0x{ord(written[start]) - 0xDC00:02X}"})
    return source, [one._replace(args={**one.args, "count": counts[line]}) for line, one in lines.items()]


def _is_gb18030(data: bytes) -> bool:
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return True


def _wide(data: bytes) -> str:
    """UTF-16 or UTF-32, by its mark or by where the zeros of its line breaks and colons are; empty where it is neither."""
    if data.startswith((BOM_UTF32_LE, BOM_UTF32_BE)):
        return "UTF-32"
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "UTF-16"
    for name, encodings in (("UTF-32", ("utf-32-le", "utf-32-be")), ("UTF-16", ("utf-16-le", "utf-16-be"))):
        for encoding in encodings:
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\0" not in text and ":" in text and ("\n" in text or "\r" in text):
                return name
    return ""
