"""打印好的表格不是现在的申报打印出来的

仓库里保存着打印好的表格，而申报后来改过：公开的和申报的不一样。重新打印：`perfdecl render`。只看已有的文件：配置的每种格式，以及
由 perfdecl 打印、放在同一个地方的其他格式。

---
A committed output is not what its declaration renders to

A printed form is kept in the repository, and its declaration was changed since: what is published says something else. Print
it again with `perfdecl render`. Files that exist are looked at: those of the configured formats, and what perfdecl printed
in others at the same place.

---
Source: practice
Form: table14
"""

from collections.abc import Iterator

from perfdecl.rules.repositories.repository import FoundAcross, Place, Repository
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def compare(repository: Repository) -> Iterator[FoundAcross]:
    """At the top of the declaration whose output is another."""
    for one in repository.stale:
        yield FoundAcross(Place(one.member.name, ("form",)), "PD802", {"output": one.path})
