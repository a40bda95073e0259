"""PD303: a task without a goal."""

import pytest

from support.rows import assert_found, messages
from support.tasks import task, tasks

FIRES = [
    "tasks:\n" + task(goal="").replace("name", "«name»"),
    tasks(task(goal="").rstrip("\n") + "\n    «goal»:\n"),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD303", fragment)


def test_the_task_is_named() -> None:
    (said,) = messages("PD303", tasks(task(goal="")))
    assert said.startswith("任务“宣传工作”没有写期望达到的目标")
