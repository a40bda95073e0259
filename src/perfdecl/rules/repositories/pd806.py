"""金额与去年相差太大

和去年的申报比：金额大约是去年的一万倍或万分之一，多半把元和万元弄混了；或者金额的增减超过 `change-limit`（默认 50%），指标值和文字却一字未改
（年度不算），多半是照抄了去年的文字。去年的申报来自配置的 `last-year` 文件夹，或者就在一起检查的文件里；任务按名称对应。

---
An amount that differs too much from last year's

Compared with last year's declaration: an amount is about ten thousand times what it was, or the ten thousandth part, so that
most likely 元 and 万元 were mixed up; or it changed by more than `change-limit` (50% by default) while all targets and texts are
unchanged but for the year, so that most likely last year's were copied. Last year's declarations are those of the folder
`last-year` in the configuration, or among the files that are checked; tasks belong together by their names.

---
Source: practice
Form: table14
"""

from collections.abc import Iterator
from decimal import Decimal

from perfdecl.model.leaves import amounts_of, texts_of
from perfdecl.model.path import Path
from perfdecl.rules.repositories.repository import FoundAcross, Member, Place, Repository
from perfdecl.severity import Severity
from perfdecl.text.comparable import comparable

SEVERITY: Severity = "warning"
#: Between which multiples of last year's an amount is about ten thousand times as much.
ABOUT_10_000 = Decimal(5_000), Decimal(20_000)
HUNDRED = Decimal(100)
NAME = "name"


def compare(repository: Repository) -> Iterator[FoundAcross]:
    """At each such amount, with last year's as the related place."""
    before: dict[tuple[object, ...], Member] = {}
    for one in (*repository.members, *repository.last_year):
        if one.subject and one.department:
            before.setdefault((*one.key, one.year), one)
    for one in repository.members:
        old = before.get((*one.key, one.year - 1))
        if old is not None:
            yield from _changes(one, old, repository.change_limit)


def _changes(one: Member, old: Member, limit: Decimal) -> Iterator[FoundAcross]:
    is_copied = _texts(one) == _texts(old)
    was = {place: (path, amount) for place, path, amount in _amounts(old)}
    for place, path, amount in _amounts(one):
        before, past = was.get(place, ((), Decimal(0)))
        if not amount or not past:
            continue
        related = (Place(old.name, before),)
        ratio, inverse = amount / past, past / amount
        low, high = ABOUT_10_000
        entry = "PD806.more" if low <= ratio <= high else "PD806.less" if low <= inverse <= high else ""
        if entry:
            yield FoundAcross(Place(one.name, path), entry, {"amount": amount, "before": past}, related)
            continue
        change = (amount - past) / past * HUNDRED
        if is_copied and abs(change) > limit:
            args = {"amount": amount, "before": past, "change": f"{change:+.0f}%", "limit": f"{limit:f}%"}
            yield FoundAcross(Place(one.name, path), "PD806", args, related)


def _texts(one: Member) -> list[str]:
    """All texts and targets in their order, without the year that they are of."""
    return [comparable(text).replace(str(one.year), "") for _, text in texts_of(one.declaration)]


def _amounts(one: Member) -> Iterator[tuple[Path, Path, Decimal]]:
    """Each amount with what it is called in every year, and where it stands; in a list, by the name of its item."""
    texts = dict(texts_of(one.declaration))
    for path, amount in amounts_of(one.declaration):
        if not one.knows(path):
            continue
        steps = [comparable(texts.get((*path[: at + 1], NAME), "")) or step for at, step in enumerate(path)]
        yield tuple(steps), path, amount
