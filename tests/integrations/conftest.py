"""What is installed once for all tests of hooks."""

from pathlib import Path

import pytest

from support.integrations import clone


@pytest.fixture(scope="session")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A clone of this repository, and its revision."""
    return clone(tmp_path_factory.mktemp("hooks"))


@pytest.fixture(scope="session")
def hook_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps its environments."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a machine that runs the action again and again: what is installed there stays."""
    return tmp_path_factory.mktemp("runner")
