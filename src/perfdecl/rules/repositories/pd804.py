"""部门不在名单里，或名单里的部门没有申报

配置了部门名单（`departments = "departments.txt"`，一行一个名称）时：申报里的部门不在名单里是错误，多半是写错了字；名单里的部门在最近的年度
没有申报是警告，只在检查整个文件夹时提出。项目申报看主管部门。名称按去掉空格和标点后的文字比较。

---
A department that is not in the list, or one in it without a declaration

With a list of departments in the configuration (`departments = "departments.txt"`, a name a line), a declaration of a
department that is not in it is an error: most likely the name is mistyped. A listed department without a declaration for the
latest year is a warning, told only where a whole folder is checked. Of a project's declaration it is the 主管部门 that counts.
Names are compared without blanks and punctuation.

---
Source: practice
Form: table14
"""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from perfdecl.rules.repositories.repository import FoundAcross, Place, Repository
from perfdecl.severity import Severity
from perfdecl.text.comparable import comparable

SEVERITY: Severity = "error"
#: What some of its messages weigh.
SEVERITIES: Mapping[str, Severity] = {"PD804.absent": "warning", "PD804.unread": "warning"}


def compare(repository: Repository) -> Iterator[FoundAcross]:
    """At the department's name, and at the lines of the list."""
    listed = repository.departments
    if listed is None:
        return
    names = listed.by_name
    meant: set[str] = set()
    for one in repository.members:
        name = comparable(one.department)
        if not name or name in names:
            continue
        place = Place(one.name, one.department_path)
        near = get_close_matches(name, names)
        if near:
            entry = names[near[0]]
            meant.add(near[0])
            args = {"name": one.department, "file": listed.file, "meant": entry.name}
            yield FoundAcross(place, "PD804.meant", args, (Place(listed.file, line=entry.line),))
        else:
            yield FoundAcross(place, "PD804", {"name": one.department, "file": listed.file})
    if repository.is_whole:
        # A year that could not be understood may be this one.
        there = {
            comparable(one.subject)
            for one in repository.members
            if one.is_of_department and one.subject and one.year in (repository.year, 0)
        }
        for name, entry in names.items():
            if name not in there and name not in meant:
                absent = {"name": entry.name, "year": repository.year, "count": repository.unread}
                message = "PD804.unread" if repository.unread else "PD804.absent"
                yield FoundAcross(Place(listed.file, line=entry.line), message, absent)
