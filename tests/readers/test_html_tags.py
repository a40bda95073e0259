"""Pages taken apart in one pass, as the parser of the standard library does it where they are well-formed."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.readers.html.tags import Attributes, HTMLTags, unescaped

Event = tuple[str, object, object]


class Ours(HTMLTags):
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def handle_starttag(self, tag: str, attributes: Attributes) -> None:
        self.events.append(("start", tag, attributes))

    def handle_endtag(self, tag: str) -> None:
        self.events.append(("end", tag, None))

    def handle_data(self, data: str) -> None:
        self.events.append(("data", data, None))


class Theirs(HTMLParser):
    """The same from the standard library."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.events: list[Event] = []

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        self.events.append(("start", tag, attrs))

    def handle_endtag(self, tag: str) -> None:
        self.events.append(("end", tag, None))

    def handle_data(self, data: str) -> None:
        self.events.append(("data", data, None))


def ours(text: str) -> list[Event]:
    """What we make of a page, texts that follow each other as one."""
    parser = Ours()
    parser.feed(text)
    return joined(parser.events)


def theirs(text: str) -> list[Event]:
    """What the standard library makes of it."""
    parser = Theirs()
    parser.feed(text)
    parser.close()
    return joined(parser.events)


def joined(events: list[Event]) -> list[Event]:
    found: list[Event] = []
    for event in events:
        if event[0] == "data" and found and found[-1][0] == "data":
            found[-1] = "data", f"{found[-1][1]}{event[1]}", None
        elif event[1] != "":
            found.append(event)
    return found


PIECES = st.sampled_from(
    [
        *("<table>", "</table>", "<TR >", "<td rowspan=2 colspan='3'>", '<td width="5%" class=a nowrap>', "</td >", "<br/>"),
        *("<br />", "<img src=a.png alt='>'>", "<p\n id=x>", "甲乙", " 1 < 2 ", "a & b", "&lt;td&gt;", "&#65;", "&nbsp;", "<!-- <td> -->"),
        *("<script>if (a < b) x('<td>')</script>", "<style>td > p {}</style>", "<a href='?a=1&amp;b=2'>", "<o:p></o:p>", "<!DOCTYPE html>", "\n"),
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_like_the_standard_library_on_whole_tags(text: str) -> None:
    assert ours(text) == theirs(text)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="<>/!-?[]&#;='\" \naT1", max_size=60))
def test_any_text_is_taken_apart_and_no_letter_is_lost_before_a_tag(text: str) -> None:
    events = ours(text)
    before = text.partition("<")[0].partition("&")[0]
    assert not before or (events[0][0] == "data" and str(events[0][1]).startswith(before))


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("a<!-- b", [("data", "a", None)]),  # as browsers do
        ("a<!-->b", [("data", "ab", None)]),
        ("a<!-- b --!>c", [("data", "ac", None)]),
        ("a<![if x]>b<![endif]>", [("data", "ab", None)]),
        ("a<?xml x?>b", [("data", "ab", None)]),
        ("a</>b</ x>c", [("data", "abc", None)]),
        ("a<td b", [("data", "a<td b", None)]),
        ("a < b", [("data", "a < b", None)]),
        ("<td a = 'b' = c>", [("start", "td", [("a", "b"), ("c", None)])]),
        ("<td a='b'c>", [("start", "td", [("a", "b"), ("c", None)])]),
        ("<td =a>", [("start", "td", [("a", None)])]),
        (
            "<script>a</script b>c",
            [("start", "script", []), ("data", "a", None), ("end", "script", None), ("data", "c", None)],
        ),
        ("<script>a</scripty>", [("start", "script", []), ("data", "a</scripty>", None)]),
        ("<SCRIPT>a</Script>", [("start", "script", []), ("data", "a", None), ("end", "script", None)]),
    ],
)
def test_what_is_not_whole(text: str, events: list[Event]) -> None:
    assert ours(text) == events


def test_no_more_attributes_than_any_element_has() -> None:
    (event,) = ours(f"<td {'a ' * 5_000}>")
    assert len(event[2]) == 1_000  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("&#9999999999;", "\ufffd"),
        ("&#xffffffff;", "\ufffd"),
        ("&#00000000065;", "A"),
        ("&#x000000041;", "A"),
        (f"&#{'9' * 5_000};", "\ufffd"),
        ("&#xD800;", "\ufffd"),
        ("&amp;lt;", "&lt;"),
        ("&#;&#x;", "&#;&#x;"),
    ],
)
def test_references(text: str, shown: str) -> None:
    assert unescaped(text) == shown
