"""A plugin of pytest for mutmut: nothing is remembered from before a change, and tests are not collected anew each time.

mutmut runs all tests once, then each mutant in a fork of that process. To read settings, look for plugins and collect the
tests takes ten times as long as the test that kills: so the tests as they were collected are run once more in the fork,
the nearest first, and pytest itself is asked for those alone that this cannot be done with.
"""

import os
import sys
from collections.abc import Sequence
from pickle import dumps, loads
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation import trampoline

from mutation import killers
from mutation.related import of_mutant

#: Whose functions may remember what they answered.
PACKAGES = ("perfdecl.rules", "perfdecl.indicators", "perfdecl.model", "perfdecl.forms", "perfdecl.text")
#: mutmut's exit code for what says nothing of the mutant.
SUSPICIOUS = 35

_main = pytest.main
#: The tests of the last run by name, and which of them pass when they are run once more.
collected: dict[str, pytest.Item] = {}
_again: set[str] = set()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """What a function answered before the fork would be answered again, by a mutant that says something else."""
    for name, module in list(sys.modules.items()):
        if name.startswith(PACKAGES):
            for one in list(vars(module).values()):
                if callable(clear := getattr(one, "cache_clear", None)):
                    clear()


def pytest_make_parametrize_id(val: object) -> str | None:
    """Bytes by their sign: pytest joins names of tests that it does not escape as texts."""
    return ascii(val) if isinstance(val, bytes) else None


@pytest.hookimpl(trylast=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    if not os.environ.get("MUTANT_UNDER_TEST"):
        collected.update((item.nodeid, item) for item in session.items)


def _of_mutant(args: Any = None, plugins: Any = None) -> int:
    """In the place of pytest's own: the tests of the mutant, until one fails."""
    mutant = os.environ.get("MUTANT_UNDER_TEST", "")
    if "__mutmut_" not in mutant:
        try:
            return int(_main(args, plugins))
        finally:
            if mutant == "fail":  # the last that mutmut does before the first mutant
                _find_out()
    tests = [one for one in args if "::" in one]
    module = mutant.rpartition(".")[0]
    asked = killers.first(module, tests)
    groups = of_mutant(mutant, tests)
    for turn in (asked, *([one for one in group if one not in asked] for group in groups)):
        killer = next((one for one in turn if one in _again and fails(one)), "")
        if killer:
            killers.note(module, killer)
        if killer or _others_fail(args, [one for one in turn if one not in _again]):
            return int(pytest.ExitCode.TESTS_FAILED)
    return int(pytest.ExitCode.OK)


def _find_out() -> None:
    """Once the tests have passed as they are: which of them pass a second time, tried in a fork."""
    reading, writing = os.pipe()
    if not os.fork():
        silence()
        trampoline.set_mutant_under_test("")
        passed = {name for name in collected if not fails(name)}
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(dumps(passed))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        _again.update(loads(pipe.read()))
    os.wait()


def fails(name: str) -> bool:
    """Whether a test that was collected fails now."""
    capture = collected[name].config.pluginmanager.getplugin("capturemanager")
    if capture._global_capturing is None:  # it ended with the run
        capture.start_global_capturing()
    return any(report.failed for report in runtestprotocol(collected[name], log=False, nextitem=None))


def _others_fail(args: Sequence[str], tests: list[str]) -> bool:
    if not tests:
        return False
    code = int(_main([*(one for one in args if "::" not in one), *tests]))
    if code == pytest.ExitCode.USAGE_ERROR:
        os._exit(SUSPICIOUS)  # a test was not found: mutmut would take that for a kill
    return code != pytest.ExitCode.OK


def silence() -> None:
    """Nothing more is written."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)


pytest.main = _of_mutant
