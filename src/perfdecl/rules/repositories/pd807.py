"""申报的预算与收支总表不一致

配置了收支总表（`totals = "totals.csv"`，每行是部门和金额，单位万元，可以再加一列年度）时，部门申报的全部预算应当与表里的金额相等（到分）。
没有年度一列的表，看最近的年度。

---
The declared budget is another than the district's totals say

With the district's 收支总表 in the configuration (`totals = "totals.csv"`: department and amount in 万元 on each line, and a third
column with the year where there is more than one), the whole budget that a department declares must be the amount there, to
the cent of 万元. A table without years is that of the latest one.

---
Source: arithmetic
Form: table14
"""

from collections.abc import Iterator

from perfdecl.model.amount import rounded
from perfdecl.rules.repositories.repository import Entry, FoundAcross, Place, Repository
from perfdecl.severity import Severity
from perfdecl.text.comparable import comparable

SEVERITY: Severity = "error"


def compare(repository: Repository) -> Iterator[FoundAcross]:
    """At the first amount of the whole budget, with the first line of the table that has another."""
    totals = repository.totals
    if totals is None:
        return
    by_name: dict[tuple[str, int], list[Entry]] = {}
    for entry in totals.entries:
        by_name.setdefault((comparable(entry.name), entry.year or repository.year), []).append(entry)
    for one in repository.members:
        whole = one.declaration.whole_budget
        if not one.is_of_department or not one.subject or not one.knows(*whole.places):
            continue
        listed = by_name.get((comparable(one.subject), one.year), [])
        other = next((entry for entry in listed if rounded(entry.amount) != rounded(whole.total)), None)
        if other is None:
            continue
        args = {"total": whole.total, "amount": other.amount, "file": totals.file, "line": other.line}
        related = (Place(totals.file, line=other.line),)
        yield FoundAcross(Place(one.name, whole.places[0]), "PD807", args, related)
