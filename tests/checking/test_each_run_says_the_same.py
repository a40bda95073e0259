"""What is found does not depend on the run: Python orders sets of texts anew in each process."""

import os
import subprocess
import sys

import pytest

from support.paths import ROOT

FOUND = """
from random import Random
from fuzz.mutate import mutate
from fuzz.targets.declaration import SEEDS, WORDS
from perfdecl.checking.pipeline import check_bytes
from support.faults import FAULTS

TORN = '''
  expenditure:
  output:
    quantity:
        annual:
  - name:           # 服务对象满意度
        period:         # ≥90%
        annual:
'''
print(check_bytes("decl.yaml", TORN.encode()).diagnostics)
random = Random(1)
for seed in SEEDS:
    for name, plant in sorted(FAULTS.items()):
        data = mutate(plant(seed.decode(), 50), WORDS, random, 50_000)
        print(check_bytes("decl.yaml", data).diagnostics)
"""


@pytest.fixture(scope="module")
def first() -> str:
    return _found("1")


def _found(order: str) -> str:
    paths = os.pathsep.join(str(ROOT / folder) for folder in ("src", "tests"))
    environment = {
        **os.environ,
        "PYTHONHASHSEED": order,
        "PYTHONPATH": paths,
        "PYTHONIOENCODING": "utf-8:backslashreplace",
    }
    return subprocess.run(
        [sys.executable, "-c", FOUND], capture_output=True, encoding="utf-8", env=environment, check=True
    ).stdout


@pytest.mark.parametrize("order", ["0", "5"])
def test_another_order_of_sets_finds_the_same(first: str, order: str) -> None:
    assert first.count("Diagnostic(") > 1000
    assert _found(order) == first
