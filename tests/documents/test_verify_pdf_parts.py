"""A printed PDF whose objects somebody has changed: layers, clips, outlines, pages and what is drawn in which way."""

from collections.abc import Callable

import pytest

from support.altered import AMOUNT, messages, verdict
from support.pdf_parts import (
    Objects,
    around_text,
    catalogue,
    pages,
    place_of,
    rewritten_pdf,
    stream,
    with_content,
    with_key,
    with_resource,
)

Change = Callable[[bytes], bytes]
SECOND = 1
LAYER, FORM = 900, 901


def amount() -> tuple[float, float, float, float]:
    return place_of(AMOUNT, SECOND)


def altered(change: Change, *others: Callable[[Objects], None]) -> str:
    """What is said where the amount is drawn in another way."""

    def objects(found: Objects) -> None:
        left, low, _, _ = amount()
        page = pages(found)[SECOND]
        with_content(found, page, lambda content: around_text(content, (left, low), change))
        for one in others:
            one(found)

    return messages(rewritten_pdf(objects))


def instead(old: bytes, new: bytes) -> Change:
    def change(drawn: bytes) -> bytes:
        assert old in drawn
        return drawn.replace(old, new, 1)

    return change


def layer(setting: bytes) -> Callable[[Objects], None]:
    def change(objects: Objects) -> None:
        objects[LAYER] = b"<</Type/OCG/Name(x)>>"
        with_key(objects, catalogue(objects), b"/OCProperties<</OCGs[900 0 R]/D<<" + setting + b">>>>")
        with_resource(objects, pages(objects)[SECOND], b"Properties", b"/OX 900 0 R")

    return change


def test_a_layer_that_is_off() -> None:
    def marked(drawn: bytes) -> bytes:
        return b"/OC/OX BDC " + drawn + b" EMC"

    assert "“392.00”，文件里有，但看不见" in altered(marked, layer(b"/OFF[900 0 R]"))
    assert altered(marked, layer(b"/ON[900 0 R]")) == ""


SHARE = b"/GX<</ca %s/CA %s>>"


def lets_through(share: bytes) -> str:
    def state(objects: Objects) -> None:
        with_resource(objects, pages(objects)[SECOND], b"ExtGState", SHARE % (share, share))

    return altered(instead(b"0 Tr", b"/GX gs 0 Tr"), state)


def test_what_lets_everything_through() -> None:
    assert "看不见" in lets_through(b"0")
    assert "看不见" in lets_through(b"0.02")
    assert lets_through(b"0.6") == ""


UNSEEN: dict[str, Change] = {
    "white": instead(b"/c0 cs 0 scn", b" 1 g"),
    "outlines in white": instead(b"0 Tr", b"1 G 1 Tr"),
    "squeezed": instead(b"10.5 Tf", b"10.5 Tf 1 Tz"),
    "one point": instead(b"10.5 Tf", b"1 Tf"),
    "not drawn": instead(b"0 Tr", b"3 Tr"),
}


@pytest.mark.parametrize("name", UNSEEN)
def test_an_amount_that_nobody_sees(name: str) -> None:
    assert "申报是“392.00”，文件里有，但看不见" in altered(UNSEEN[name])


SEEN: dict[str, Change] = {
    "outlines": instead(b"0 Tr", b"1 Tr"),
    "a little narrower": instead(b"10.5 Tf", b"10.5 Tf 80 Tz"),
    "red": instead(b"/c0 cs 0 scn", b" 1 0 0 rg"),
    "a wide clip": lambda drawn: b"q 0 0 800 590 re W n " + drawn + b" Q",
}


@pytest.mark.parametrize("name", SEEN)
def test_what_changes_nothing_for_a_reader(name: str) -> None:
    assert altered(SEEN[name]) == ""


def test_a_clip_at_the_side() -> None:
    left, low, right, high = amount()

    def clipped(end: float) -> str:
        clip = b"q %f %f %f %f re W n " % (left - 1, low - 5, end - left + 1, high - low + 10)
        return altered(lambda drawn: clip + drawn + b" Q")

    assert "申报是“392.00”" in clipped(left + 6)
    assert clipped(right + 1) == ""


def test_a_surface_of_many_sides() -> None:
    left, low, right, high = amount()
    low, high = low - 3, high + 3
    steps = [left + (right - left) * at / 20 for at in range(21)]
    path = b"1 g %f %f m " % (left, low) + b" ".join(b"%f %f l" % (x, low) for x in steps)
    path += b" %f %f l %f %f l h f" % (right, high, left, high)

    def change(objects: Objects) -> None:
        with_content(objects, pages(objects)[SECOND], lambda content: b"q\n" + content + b"\nQ\n" + path)

    assert "线条或图形" in messages(rewritten_pdf(change))


def test_a_form_over_the_amount() -> None:
    left, low, right, high = amount()

    def change(objects: Objects) -> None:
        objects[FORM] = stream(b"1 g 0 0 1 1 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 1 1]")
        page = pages(objects)[SECOND]
        with_resource(objects, page, b"XObject", b"/XX 901 0 R ")
        place = b"\nq %f 0 0 %f %f %f cm /XX Do Q" % (right - left + 2, high - low + 4, left - 1, low - 2)
        with_content(objects, page, lambda content: b"q\n" + content + b"\nQ" + place)

    assert "看不见" in messages(rewritten_pdf(change))


def test_pages_of_another_shape() -> None:
    def page(entry: bytes) -> str:
        return messages(rewritten_pdf(lambda objects: with_key(objects, pages(objects)[SECOND], entry)))

    for cut in (b"/CropBox[0 0 600 595.3]", b"/CropBox[0 200 841.9 595.3]", b"/CropBox[200 0 841.9 595.3]"):
        assert page(cut)
    for whole in (b"/CropBox[40 40 800 560]", b"/Rotate 90", b"/Rotate 180", b"/UserUnit 2", b"/TrimBox[9 9 99 99]"):
        assert page(whole) == ""


def test_objects_that_are_written_anew() -> None:
    found = verdict(rewritten_pdf(lambda objects: None))
    assert (found.diagnostics, found.is_identical) == ([], False)
