"""An editor with a server in each language, started once for all tests that need no other."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from support.editing import PLAIN, Editor, editing


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def editor(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Editor]:
    """Its person reads Chinese."""
    async with editing(tmp_path_factory.mktemp("editor")) as started:
        yield started


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def english(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Editor]:
    """Its person reads English."""
    async with editing(tmp_path_factory.mktemp("english"), locale="en") as started:
        yield started


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def plain(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Editor]:
    """It says nothing of what it can do."""
    async with editing(tmp_path_factory.mktemp("plain"), like=PLAIN) as started:
        yield started
