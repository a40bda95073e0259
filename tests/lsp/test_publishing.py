"""A text that is quick to check is checked at each change, a slow one when nobody types any more."""

import asyncio

import pytest

from perfdecl.lsp import publishing
from perfdecl.lsp.client import Client
from perfdecl.lsp.document import Document
from perfdecl.lsp.publishing import Publishing


class Clock:
    """Time that goes on only when a text is checked."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(publishing, "perf_counter", clock)
    return clock


def document(version: int, uri: str = "file:///decl.yaml") -> Document:
    return Document(uri, "/decl.yaml", "", version, Client())


def test_quick_texts_at_once(clock: Clock) -> None:
    told: list[int | None] = []
    made = Publishing(lambda one: told.append(one.version))
    for version in range(3):
        made.changed(document(version))
    assert told == [0, 1, 2]


def test_slow_texts_when_nobody_types(clock: Clock) -> None:
    told: list[int | None] = []

    def publish(one: Document) -> None:
        told.append(one.version)
        clock.now += publishing.QUICK * 1.2

    async def typing() -> None:
        made = Publishing(publish)
        for version in range(5):
            made.changed(document(version))
        assert told == [0, 1]  # one slow check alone says nothing
        made.changed(document(1, "file:///other.yaml"))
        assert told == [0, 1, 1]
        await asyncio.sleep(publishing.QUICK * 3)
        assert told == [0, 1, 1, 4]
        made.changed(document(5))
        made.closed(document(5).uri)
        await asyncio.sleep(publishing.QUICK * 3)
        assert told == [0, 1, 1, 4]
        made.changed(document(6))
        assert told == [0, 1, 1, 4, 6]

    asyncio.run(typing())
