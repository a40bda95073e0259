"""Whether a YAML file is a declaration: by its keys, line by line, in whatever state the file is.

A file that is damaged so that nobody can parse it must not be passed over in silence; only what is plainly something else
may be. So nothing is parsed here, and every encoding that an editor may have saved it in is tried.
"""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

from perfdecl.model.vocabulary import Shape
from perfdecl.text.invisible import without_invisible
from perfdecl.text.patterns import compile_pattern

#: So many bytes of a file are looked at; a declaration is far smaller.
SNIFFED = 1_000_000
BREAK = compile_pattern("[\r\n\x0b\x0c\x85\u2028\u2029]+")
#: What may stand before a key: blanks, dashes and numbers of a list, quotation marks, brackets of flow style.
BEFORE = compile_pattern(r"""(?:[-—–·•*●◆>?{\[\s"'“”‘’「」`|]|[0-9]{1,3}[.、)])*""")
KEY = compile_pattern(r"""[^:,{}\[\]"'“”‘’「」`#]{1,40}""")
#: Keys of so many letters belong to nothing but a form, wherever they stand.
LONG = 4
#: So many of a form's English keys at the top level show that it is one.
ENOUGH = 2


class Marks(NamedTuple):
    """What declarations are known by, in small letters and without blanks.

    ``own`` are keys that nothing but a form has, ``top`` the English keys of its top level, ``names`` what forms are called,
    ``forms`` the keys under which they are named.
    """

    own: frozenset[str]
    top: frozenset[str]
    names: frozenset[str]
    forms: frozenset[str]


@cache
def marks() -> Marks:
    """The marks of all forms."""
    from perfdecl.forms.form import FORM_KEYS
    from perfdecl.forms.known import all_forms

    forms = list(all_forms())
    return marks_of([form.shape for form in forms], (name for form in forms for name in form.names.values()), FORM_KEYS)


def marks_of(shapes: Iterable[Shape], names: Iterable[str], form_keys: Iterable[str]) -> Marks:
    """The marks of forms with these shapes and names."""
    own: set[str] = set()
    top: set[str] = set()
    for shape in shapes:
        own |= {named.label for named in shape.names.values()}
        top |= set(shape.names)
        below = [(name, named.label) for one in shape.walk() for name, named in one.names.items()]
        own |= {label for _, label in below if len(label) >= LONG}
        own |= {name for name, _ in below if "_" in name}
    return Marks(_all(own), _all(top), _all(names), _all(form_keys))


def declares(data: bytes, known: Marks) -> bool:
    """Whether the bytes are those of a declaration, as far as can be seen."""
    return any(_declares(text, known) for text in _texts(data))


def _texts(data: bytes) -> Iterator[str]:
    """The text in every encoding that it may be in."""
    yield data.decode("utf-8", "replace")
    for mark, encoding in (
        (BOM_UTF32_LE, "utf-32-le"),
        (BOM_UTF32_BE, "utf-32-be"),
        (BOM_UTF16_LE, "utf-16-le"),
        (BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark) or b"\0" in data:
            yield data.decode(encoding, "replace")
    if not data.isascii():
        yield data.decode("gb18030", "replace")


def _declares(text: str, known: Marks) -> bool:
    columns: dict[int, set[str]] = {}
    listed: set[int] = set()
    # Line by line: of a declaration, the first lines tell.
    for line in (normalize("NFKC", line) for line in BREAK.split(without_invisible(text))):
        if line.lstrip().startswith("#"):
            continue
        for found in _keys(line):
            if found.key in known.own and (found.has_colon or len(found.key) >= LONG):
                return True
            if found.value in known.names and len(found.key) <= LONG * 2:
                return True
            if found.has_colon:
                columns.setdefault(found.column, set()).add(found.key)
                listed |= {found.column} if found.dash else set()
    if not columns:
        return False
    leftmost = columns[min(columns)]
    names_a_form = not leftmost.isdisjoint(known.forms)
    if min(columns) in listed and not names_a_form:
        return False  # a list of something else that has a name, a year …
    if len(leftmost & known.top) >= ENOUGH or (names_a_form and leftmost <= known.top):
        return True
    return any(len(keys & known.top) >= ENOUGH * 2 for keys in columns.values())


class _Key(NamedTuple):
    """A key on a line, or a word where a key would stand, and what follows it."""

    column: int
    dash: bool
    key: str
    has_colon: bool
    value: str


def _keys(line: str) -> Iterator[_Key]:
    for piece in line.split(",") if "{" in line else (line,):
        before = BEFORE.match(piece)
        start = before.end() if before else 0
        found = KEY.match(piece, start)
        if not found:
            continue
        rest = piece[found.end() :].lstrip("\"'“”‘’「」` ")
        dash = "-" in piece[:start]
        if rest.startswith(":"):
            yield _Key(start, dash, _plain(found.group()), True, _plain(rest[1:]))
        else:
            word, _, value = found.group().strip().partition(" ")
            yield _Key(start, dash, _plain(word), False, _plain(value))


def _plain(text: str) -> str:
    return "".join(text.split()).strip("\"'“”‘’").casefold()


def _all(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(_plain(normalize("NFKC", text)) for text in texts)
