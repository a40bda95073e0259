"""What rows of indicators in bare text say against the way in which they were divided."""

from collections.abc import Collection, Sequence
from re import compile as compile_pattern

from perfdecl.recognising.division import BRACKETS, is_paired, width_of
from perfdecl.text.lookalikes import HAN

#: How targets that have a number begin.
_LIKE_VALUE = compile_pattern(r"[≥≤＞＜<>=≧≦＝±]|[0-9０-９]")
#: What may be the unit of a number that stands before it.
_UNIT = compile_pattern(rf"[%％{HAN}]{{1,4}}(?:/[{HAN}]{{1,3}})?")
_BEGINS = tuple("，。、；：！？）》”’%,;:!?)]及和与")
#: Letters for which programs take digits of pictures.
_MISREAD = compile_pattern("[0-9][OoIl]|[OIl][0-9]")
#: Values that are shorter are not broken over lines.
LONG = 5.0


def are_doubtful(rows: Sequence[Sequence[str]], labelled: Collection[int], are_columns: bool) -> frozenset[int]:
    """The rows, each a name and its values, that may be parts of others, or have a blank where no cell ends.

    ``labelled`` are those before which a label stands: they begin. Where the cells stand in columns, no blank is one.
    """
    found = {at for at, row in enumerate(rows) if _is_cut(row) or not (are_columns or _is_pair(row[1:]))}
    longest = max((width_of(value) for _, *values in rows for value in values), default=0.0)
    for at, (_, *values) in enumerate(rows[1:], 1):
        before = rows[at - 1][1:]
        may_go_on = any(width_of(value) >= max(LONG, longest - 1.5) for value in before)
        if may_go_on and at not in labelled and not all(_LIKE_VALUE.match(value) for value in values):
            found |= {at - 1, at}
    return frozenset(found)


def _is_pair(values: Sequence[str]) -> bool:
    """Whether values are what stands in the columns of one indicator: the same, or each one with a number."""
    if len(values) < 2:
        return True
    first, *_, last = values
    is_torn = first[-1:].isdecimal() and _UNIT.fullmatch(last) is not None
    return not is_torn and (first == last or all(_LIKE_VALUE.match(value) for value in values))


def _is_cut(row: Sequence[str]) -> bool:
    name = row[0]
    return (
        not name
        or not row[-1]
        or name.startswith((*_BEGINS, *(opening for opening, _ in BRACKETS)))
        or _LIKE_VALUE.match(name) is not None
        or any(_MISREAD.search(value) for value in row[1:])
        or not all(map(is_paired, row))
    )
