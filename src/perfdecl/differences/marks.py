"""Which characters of a text changed."""

from collections.abc import Iterator

from perfdecl.differences.change import Mark

#: Where more characters than that differ, they are marked as a whole: each further one would take memory with all others.
LONGEST = 5_000
#: Fewer characters that stayed between two changes are chance, and marking them apart would only be confusing.
CHANCE = 2


def marks_of(old: str, new: str) -> tuple[Mark, ...]:
    """The pieces of two texts in their order; joined they give the texts again."""
    from rapidfuzz.distance import Postfix, Prefix

    begin = Prefix.similarity(old, new)
    end = Postfix.similarity(old[begin:], new[begin:])
    middle = Mark(old[begin : len(old) - end], new[begin : len(new) - end])
    pieces = [Mark(old[:begin], new[:begin]), *_pieces(middle), Mark(old[len(old) - end :], new[len(new) - end :])]
    return tuple(one for one in _joined(pieces) if one.old or one.new)


def _pieces(whole: Mark) -> Iterator[Mark]:
    if not whole.old or not whole.new or max(len(whole.old), len(whole.new)) > LONGEST:
        yield whole
        return
    from rapidfuzz.distance import Indel

    for part in Indel.opcodes(whole.old, whole.new):
        yield Mark(whole.old[part.src_start : part.src_end], whole.new[part.dest_start : part.dest_end])


def _joined(pieces: list[Mark]) -> Iterator[Mark]:
    """The pieces with what is between two changes by chance as part of the change."""
    waiting: Mark | None = None
    for at, one in enumerate(pieces):
        is_between = 0 < at < len(pieces) - 1
        if one.is_same and not (waiting is not None and is_between and len(one.old) < CHANCE):
            if waiting is not None:
                yield waiting
                waiting = None
            yield one
        else:
            waiting = one if waiting is None else Mark(waiting.old + one.old, waiting.new + one.new)
    if waiting is not None:
        yield waiting
