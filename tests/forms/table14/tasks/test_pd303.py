"""PD303: a task without a goal."""

import pytest

from support.rows import assert_found
from support.tasks import task, tasks

FIRES = [
    "tasks:\n" + task(goal="").replace("name", "«name»"),
    tasks(task(goal="").rstrip("\n") + "\n    «goal»:\n"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD303", fragment)
