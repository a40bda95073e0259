"""各项目申报的资金超过部门的项目支出

一个部门一年里各个项目申报的年度资金总额加起来，多于这个部门同一年申报的项目支出与事业发展性支出之和：有的项目没有列入部门预算，或者金额不是最后批复的。
项目按主管部门归到部门；同一个项目申报了两次的只算一次。

---
A department's projects ask for more than its project and development spending

The yearly totals of a department's project declarations add up to more than the department declares as 项目支出 and
事业发展性支出 for that year: a project is not in the budget, or an amount is not the one that was approved. A project belongs to
the department that it names as 主管部门; one that is declared twice counts once.

---
Source: arithmetic
Form: table14
"""

from collections.abc import Iterator

from perfdecl.rules.repositories.repository import FoundAcross, Member, Place, Repository
from perfdecl.severity import Severity
from perfdecl.text.comparable import comparable

SEVERITY: Severity = "error"


def compare(repository: Repository) -> Iterator[FoundAcross]:
    """At the first amount of the department's that projects are paid from."""
    projects: dict[tuple[str, int], list[Member]] = {}
    for one in repository.firsts:
        if not one.is_of_department and one.department and one.knows(*one.declaration.whole_budget.places):
            projects.setdefault((comparable(one.department), one.year), []).append(one)
    for department in repository.of_departments():
        room = department.declaration.projects_money
        asking = projects.get((comparable(department.subject), department.year))
        if not asking or room is None or not department.knows(*room.places):
            continue
        total = sum(one.declaration.whole_budget.total for one in asking)
        if total > room.total:
            args = {"count": len(asking), "total": total, "room": room.total, "more": total - room.total}
            related = tuple(Place(one.name, one.declaration.whole_budget.places[0]) for one in asking)
            yield FoundAcross(Place(department.name, room.places[0]), "PD803", args, related)
