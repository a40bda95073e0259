"""两个部门写了同样的文字

同一年度里，两个部门的目标或内容一字不差（标点和空格不算，20 个字以上）：可能是抄来的。确实相同的（如统一部署的工作）不用改。

---
The same text in two departments

A goal or a content of 20 characters or more is the same in the declarations of two departments for one year, punctuation and
blanks apart: it may have been copied. What is rightly the same needs no change.

---
Source: practice
Form: table14
"""

from collections.abc import Iterator

from perfdecl.model.path import Path
from perfdecl.rules.repositories.repository import FoundAcross, Member, Place, Repository
from perfdecl.severity import Severity
from perfdecl.text.comparable import comparable

SEVERITY: Severity = "info"
#: Shorter texts are the same by chance.
SHORTEST = 20
#: So many characters of a text are shown.
SHOWN = 20


def compare(repository: Repository) -> Iterator[FoundAcross]:
    """At each text that an earlier declaration of another department has, too."""
    found: dict[tuple[int, str], tuple[Member, Path]] = {}
    for one in repository.members:
        if not (one.year and one.department):
            continue
        for path, text in one.declaration.plans:
            plain = comparable(text)
            if len(plain) < SHORTEST or not one.knows(path):
                continue
            first, at = found.setdefault((one.year, plain), (one, path))
            if comparable(first.department) != comparable(one.department):
                begin = text.strip()[:SHOWN].replace("\n", " ")
                args = {"text": begin, "department": first.department, "file": first.name}
                yield FoundAcross(Place(one.name, path), "PD805", args, (Place(first.name, at),))
