"""PD602: characters that the font lacks."""

import pytest

from support.rows import assert_found, assert_quiet
from support.tasks import task, tasks

FIRES = [
    "objective: 服务«𠮷»野社区\n",
    tasks(task(name="宣传«☃»工作")),
]
MISSES = [
    "objective: 二〇二四年、30μg/m³、5km²、½、⑫、䶮、㎡、①、≥、℃、—、…、·、★；⼯\n",
    # Told by PD505 and PD503, or no character at all.
    'objective: "完成\ufffd任务\u1680和\u2028工作\u200b。"\n',
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD602", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD602", fragment)
