"""The nearest of some paths: the one that has most of its beginning in common."""

from hypothesis import given
from hypothesis import strategies as st

from perfdecl.model.path import Nearest, Path

PATHS = st.lists(st.sampled_from(["tasks", "budget", 0, 1, "name"]), max_size=4).map(tuple)


def common(path: Path, other: Path) -> int:
    steps = 0
    while steps < min(len(path), len(other)) and path[steps] == other[steps]:
        steps += 1
    return steps


@given(st.lists(PATHS, max_size=8), PATHS)
def test_it_is_the_first_with_most_in_common(paths: list[Path], path: Path) -> None:
    best = max(paths, key=lambda one: common(path, one), default=())
    assert Nearest(paths).to(path) == (best if common(path, best) else ())
