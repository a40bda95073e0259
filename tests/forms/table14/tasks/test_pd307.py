"""PD307: an amount in a task's prose that is not its funds."""

import pytest

from support.rows import assert_found, assert_quiet, judged
from support.tasks import task, tasks

FIRES = [
    tasks(task(content="计划投入«25万元»，组织宣传活动")),
    tasks(task(), task(name="二", content="安排专项资金«25万元»", goal="x")),
    tasks(task(content="市级资金«20万元»，区级5万元")),
    tasks(task(goal="投入经费«0.5亿元»")),
]
MISSES = [
    tasks(task(content="投入30万元，其中印刷20万元")),
    tasks(task(content="投入300000元")),
    tasks(task(content="补助标准为500元/人，资金按每人500元发放")),
    tasks(task(content="引进投资50亿元")),
    tasks(task(content="固定资产投资120亿元，总投资10亿元的项目开工")),
    tasks(task(content="市级资金20万元、区级资金10万元")),
    tasks(task(content="每场安排经费2万元，共15场")),
    tasks(task(content="资金由上年50万元压减至40万元")),
    tasks(task(content="人均经费2000元，支出标准不超过500元")),
    tasks(task(content="安排资金30万元", goal="营业收入增加100万元")),
    tasks(task(content="筹集社会资金20万元，资金缺口5万元")),
]


@pytest.mark.parametrize("fragment", FIRES)
def test_found(fragment: str) -> None:
    assert_found("PD307", fragment)


@pytest.mark.parametrize("fragment", MISSES)
def test_near_miss(fragment: str) -> None:
    assert_quiet("PD307", fragment)


def test_the_funds_are_shown() -> None:
    (found,) = judged("PD307", tasks(task(), task(content="计划投入25万元")))
    assert (found.path, found.related) == (("tasks", 1, "content"), (("tasks", 1, "funds"),))
