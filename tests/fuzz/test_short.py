"""Each target with its seeds and the same few changed inputs every time; ``long.py`` goes on from here for hours."""

from random import Random

import pytest

from fuzz.mutate import mutate
from fuzz.table import TARGETS

#: Inputs of a target in the gate.
ROUNDS = 60
MOST = 300_000


@pytest.mark.parametrize("name", TARGETS)
def test_a_few_inputs(name: str) -> None:
    target = TARGETS[name]()
    assert target.seeds
    for seed in target.seeds:
        assert target.run(seed), seed[:200]
    random = Random(name)
    read = 0
    pool = list(target.seeds)
    for _ in range(ROUNDS):
        data = mutate(random.choice(pool), target.words, random, MOST)
        try:
            is_read = target.run(data)
        except Exception as error:
            error.add_note(repr(data)[:3_000])
            raise
        read += is_read
        if is_read and len(pool) < 40:
            pool.append(data)
    print(name, read)
    assert read >= target.readable * ROUNDS, f"{read} of {ROUNDS}"
