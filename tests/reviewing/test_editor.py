"""Changing XML at the places of its elements."""

from hypothesis import given
from hypothesis import strategies as st

from perfdecl.reviewing.editor import Editor
from perfdecl.reviewing.offsets import Part

SAMPLE = b"""<?xml version='1.0'?><!-- <a> --><x:a xmlns:x='u' k="1>0" l='"'><x:b/>t<x:b k='/>' ></x:b ><![CDATA[<x:b/>]]></x:a>"""


def edited(data: bytes = SAMPLE) -> tuple[Editor, list]:  # type: ignore[type-arg]
    part = Part("x", data)
    return Editor(part), list(part.root)


def test_nothing_is_changed_by_nothing() -> None:
    assert edited()[0].data() == SAMPLE


def test_places() -> None:
    editor, (first, second) = edited()
    editor.first(first, "1")
    editor.last(first, "2")
    editor.first(second, "3")
    editor.last(second, "4")
    editor.before(second, "<!--5-->")
    editor.after(second, "<!--6-->")
    assert b"<x:b>12</x:b>t<!--5--><x:b k='/>' >34</x:b ><!--6--><![CDATA[" in editor.data()


def test_what_is_taken_out_takes_along_what_was_put_into_it() -> None:
    editor, (first, second) = edited()
    editor.remove(second)
    editor.last(second, "gone")
    editor.after(second, "<kept/>")
    editor.remove(first)
    assert b"l='\"'>t<kept/><![CDATA[" in editor.data()


def test_an_attribute() -> None:
    editor, _ = edited()
    editor.set(editor.part.root, "k", "2")
    assert b'k="2" l=\'"\'>' in editor.data()


@given(
    st.recursive(
        st.just("<a/>"),
        lambda inner: st.lists(inner | st.sampled_from(["文", "<!--<a>-->", "&lt;"])).map(
            lambda some: f"<a k='<>'>{''.join(some)}</a>".replace("<>", "&lt;>")
        ),
    )
)
def test_every_element_knows_its_bytes(text: str) -> None:
    part = Part("x", text.encode())
    for element, place in part.places.items():
        own = part.data[place.start : place.end]
        assert own.startswith(b"<a")
        assert own.endswith(b"/>" if place.is_single else b"</a>")
        again = Part("x", own).root
        assert [one.tag for one in again.iter()] == [one.tag for one in element.iter()]
