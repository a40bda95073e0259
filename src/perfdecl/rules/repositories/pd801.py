"""同一部门同一年度申报了两次

两个文件写的是同一种表、同一个部门（或同一个部门的同一个项目）、同一个年度：一份是旧稿，或者复制以后没有改名称。留下一份，另一份删去或改正。
名称按去掉空格和标点后的文字比较。

---
The same subject and year declared twice

Two files are the same form of the same department, or of the same project of a department, for the same year: one is an old
draft, or a copy whose name was not changed. Names are compared without blanks and punctuation.

---
Source: practice
Form: table14
"""

from collections.abc import Iterator

from perfdecl.rules.repositories.repository import FoundAcross, Member, Place, Repository
from perfdecl.severity import Severity

SEVERITY: Severity = "error"


def compare(repository: Repository) -> Iterator[FoundAcross]:
    """At the subject of each further declaration, with the first one as the related place."""
    found: dict[tuple[object, ...], Member] = {}
    for one in repository.members:
        if not (one.subject and one.department and one.year):
            continue
        path = one.declaration.subject_path
        first = found.setdefault((*one.key, one.year), one)
        if first is not one:
            args = {"subject": one.subject, "year": one.year, "file": first.name}
            yield FoundAcross(Place(one.name, path), "PD801", args, (Place(first.name, path),))
