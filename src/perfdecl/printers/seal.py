"""A last line by which a text file is known to be ours and untouched: anybody can edit a web page or Markdown.

The line is a comment in HTML and in Markdown alike.
"""

from hashlib import sha256
from re import compile as compile_pattern

LINE = "<!-- perfdecl sha256:{digest} -->\n"
LAST_LINE = compile_pattern(rb"<!-- perfdecl sha256:([0-9a-f]{64}) -->\n?\Z")


def seal(text: str) -> bytes:
    """The text, which ends with a line break, and its seal, in UTF-8."""
    data = text.encode()
    return data + LINE.format(digest=sha256(data).hexdigest()).encode()


def is_sealed(data: bytes) -> bool:
    """Whether nothing was changed since the text was sealed, but for line endings: version control changes those."""
    data = data.replace(b"\r\n", b"\n")
    found = LAST_LINE.search(data)
    return found is not None and sha256(data[: found.start()]).hexdigest().encode() == found[1]
