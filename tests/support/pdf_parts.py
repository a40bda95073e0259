"""Printed PDFs whose objects somebody has changed. They are written plainly, one behind the other, with a table of places."""

from collections.abc import Callable
from re import DOTALL, findall, search, sub
from re import compile as compile_pattern
from zlib import decompress

from pypdfium2 import PdfDocument

from support.altered import printed

OBJECT = compile_pattern(rb"(?:^|\n)([0-9]+) 0 obj\r?\n(.*?)\r?\nendobj", DOTALL)
Objects = dict[int, bytes]


def rewritten_pdf(change: Callable[[Objects], None]) -> bytes:
    """The example with its objects changed."""
    data = printed("pdf")
    objects = {int(number): body for number, body in OBJECT.findall(data)}
    change(objects)
    trailer = search(rb"trailer\s*(<<.*?>>)\s*startxref", data, DOTALL)
    assert trailer is not None
    return _written(objects, trailer[1])


def place_of(said: str, page: int) -> tuple[float, float, float, float]:
    """Where a text stands on a page of the example, from 0: left, low, right, high."""
    text = PdfDocument(printed("pdf"))[page].get_textpage()
    found = text.search(said).get_next()
    assert found is not None
    left, low, _, high = text.get_charbox(found[0])
    return left, low, text.get_charbox(found[0] + found[1] - 1)[2], high


def pages(objects: Objects) -> list[int]:
    """The numbers of the pages' objects, in order."""
    tree = next(body for body in objects.values() if b"/Type/Pages" in body)
    kids = search(rb"/Kids\[([^\]]*)\]", tree)
    assert kids is not None
    return [int(one) for one in findall(rb"([0-9]+) 0 R", kids[1])]


def with_content(objects: Objects, page: int, change: Callable[[bytes], bytes]) -> None:
    """Change what is drawn on a page. Every change must change something."""
    found = search(rb"/Contents ([0-9]+) 0 R", objects[page])
    assert found is not None
    head, _, body = objects[int(found[1])].partition(b"stream\n")
    length = search(rb"/Length ([0-9]+)", head)
    assert length is not None
    before = decompress(body[: int(length[1])])
    after = change(before)
    assert after != before
    objects[int(found[1])] = stream(after)


def with_resource(objects: Objects, page: int, kind: bytes, entry: bytes) -> None:
    """Put an entry into the resources of a page."""
    found = search(rb"/Resources ([0-9]+) 0 R", objects[page])
    assert found is not None
    here = objects[int(found[1])]
    start = b"/" + kind + b"<<"
    new = here.replace(start, start + entry, 1) if start in here else here[:-2] + start + entry + b">>>>"
    objects[int(found[1])] = new


def with_key(objects: Objects, number: int, entry: bytes) -> None:
    """Put an entry into the dictionary of an object."""
    objects[number] = objects[number][:-2] + entry + b">>"


def catalogue(objects: Objects) -> int:
    """The number of the object that all others hang on."""
    return next(number for number, body in objects.items() if b"/Type/Catalog" in body)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """An object of something that is drawn."""
    return b"<<" + entries + b"/Length %d>>\nstream\n" % len(content) + content + b"\nendstream"


def around_text(content: bytes, place: tuple[float, float], change: Callable[[bytes], bytes]) -> bytes:
    """What is drawn, with the one piece of text changed whose beginning is nearest to a place."""
    found = list(compile_pattern(rb"q 1 0 0 -1 (\S+) (\S+) cm[^Q]*?BT.*?\nQ", DOTALL).finditer(content))
    near = min(found, key=lambda one: abs(float(one[1]) - place[0]) + abs(float(one[2]) - place[1]))
    return content[: near.start()] + change(near[0]) + content[near.end() :]


def _written(objects: Objects, trailer: bytes) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places: dict[int, int] = {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start, count = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % count
    for number in range(1, count):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    trailer = sub(rb"/Size [0-9]+", b"/Size %d" % count, trailer)
    return bytes(out + b"trailer\n" + trailer + b"\nstartxref\n%d\n%%%%EOF\n" % start)
