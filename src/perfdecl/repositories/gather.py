"""The declarations of a repository as the rules across files ask them."""

from collections.abc import Iterable, Iterator

from perfdecl.checking.damaged import is_damaged
from perfdecl.checking.pipeline import AnyChecked
from perfdecl.rules.repositories.repository import FoundAcross, Member, Repository
from perfdecl.rules.table import repository_rules


def member_of(checked: AnyChecked) -> Member | None:
    """A checked file as a member; None where nothing was understood."""
    if checked.form is None or checked.declaration is None:
        return None
    return Member(checked.source.name, checked.form.name, checked.declaration, checked.holes, is_damaged(checked))


def compare(repository: Repository) -> Iterator[FoundAcross]:
    """What all rules across files find."""
    for rule in repository_rules().values():
        yield from rule.compare(repository)


def by_file(found: Iterable[FoundAcross]) -> dict[str, list[FoundAcross]]:
    """The findings of each file, each once."""
    files: dict[str, list[FoundAcross]] = {}
    for one in found:
        own = files.setdefault(one.place.file, [])
        if one not in own:
            own.append(one)
    return files
