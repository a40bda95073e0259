"""What mutmut does not reach, by cosmic-ray: words of lists, patterns, what stands outside of functions or in decorated ones.

cosmic-ray makes the changes and keeps the account; here they are tried, each in a fork of a process that has run the tests
once, and without writing into any file.
"""

import os
import sys
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from re import search
from signal import SIGKILL
from typing import Any, NamedTuple

import pytest
from cosmic_ray import plugins
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.commands import init
from cosmic_ray.mutating import mutate_code
from cosmic_ray.work_db import use_db
from cosmic_ray.work_item import TestOutcome, WorkerOutcome, WorkResult

from mutation import killers, plugin
from mutation.afresh import execute, prepare
from mutation.operators import Provider
from mutation.related import TESTS, of_module
from mutation.where import is_reached, says_nothing

#: Of cosmic-ray's operators those that put one other in the place of what stands there: + for *, and for or, < for <=. Those
#: that try every other one make a dozen mutants of which one is enough, or let no file be read: | in the place of +.
_TAKEN = (
    *("Add_Sub", "Sub_Add", "Mul_Div", "Div_Mul", "FloorDiv_Div", "Mod_Div", "BitOr_BitAnd", "BitAnd_BitOr"),
    *("Lt_LtE", "LtE_Lt", "Gt_GtE", "GtE_Gt", "Eq_NotEq", "NotEq_Eq", "Is_IsNot", "IsNot_Is", "In_NotIn", "NotIn_In"),
    *("AddNot", "TrueWithFalse", "FalseWithTrue", "AndWithOr", "OrWithAnd", "BreakWithContinue", "ContinueWithBreak"),
    *(
        "UnaryOperator_Delete_Not",
        "UnaryOperator_USub_UAdd",
        "NumberReplacer",
        "RemoveDecorator",
        "ZeroIterationForLoop",
    ),
)
#: A memory changes no answer.
_MEMORY = r"@(?:lru_)?cache\b"
#: Seconds after which a mutant counts as killed: it does not end. All tests of a file take a tenth of it.
_LONGEST = 120
_OPTIONS = (
    *("-qqq", "--assert=plain", "-p", "no:cacheprovider", "-p", "mutation.plugin"),
    *("-p", "no:threadexception", "-p", "no:unraisableexception"),
    *("-o", "disable_test_id_escaping_and_forfeit_all_rights_to_community_support=true"),
)
#: A word must be found by what it does, not by being written down twice.
_WRITTEN_DOWN = "test_words.py::test_the_lists_are_as_written_down"


class _Run(NamedTuple):
    """A change: cosmic-ray's number of it, the module, its whole source, what stood there before, and the lines that differ."""

    job: str
    module: str
    source: str
    before: str
    diff: str


def make(paths: list[Path], database: Path) -> None:
    """Enters every change into the account; those that mutmut makes, and those of types, are skipped in it."""
    plugins.OPERATOR_PROVIDERS["perfdecl"] = Provider()
    with use_db(str(database)) as account:
        init([path for path in paths if path.name != "__init__.py"], account, {})
        skipped = []
        spans = {path: _left_out(path) for path in paths}
        for item in account.work_items:
            (change,) = item.mutations
            name = change.operator_name.partition("/")[2]
            if not change.operator_name.startswith("perfdecl/") and (
                not name.endswith(_TAKEN)
                or any(start <= change.start_pos < end for start, end in spans[change.module_path])
                or (name == "RemoveDecorator" and search(_MEMORY, _line(change.module_path, change.start_pos[0])))
            ):
                skipped.append(item.job_id)
        account.set_multiple_results(skipped, WorkResult(worker_outcome=WorkerOutcome.SKIPPED))


def run(database: Path, children: int) -> None:
    """Tries every change that has no result yet."""
    plugins.OPERATOR_PROVIDERS["perfdecl"] = Provider()
    assert pytest.main([*_OPTIONS, "--collect-only", *TESTS]) == 0
    tried = _Tries(children)
    with use_db(str(database)) as account:
        pending = sorted(account.pending_work_items, key=_in_order)
        for count, item in enumerate(pending):
            (change,) = item.mutations
            source = change.module_path.read_text("utf-8")
            changed = mutate_code(source, plugins.get_operator(change.operator_name)(), change.occurrence)
            assert changed is not None
            module, before = module_of(change.module_path), _gone(source, changed)
            for done in tried.start(_Run(item.job_id, module, changed, before, _difference(source, changed))):
                _enter(account, *done)
            if count % 100 == 0:
                print(f"{count} of {len(pending)}", flush=True)
        for done in tried.rest():
            _enter(account, *done)


def _in_order(item: Any) -> tuple[bool, bool, str, tuple[int, int]]:
    """Words first: there are most of them, and each is soon done."""
    (change,) = item.mutations
    path = change.module_path.as_posix()
    return not change.operator_name.endswith("/Word"), "/words/" not in path, path, change.start_pos


def _enter(account: Any, one: _Run, code: int, killer: str) -> None:
    account.set_result(
        one.job,
        WorkResult(
            worker_outcome=WorkerOutcome.NORMAL,
            test_outcome=TestOutcome.KILLED if code else TestOutcome.SURVIVED,
            output="timeout" if code < 0 else killer,
            diff=one.diff,
        ),
    )


class _Tries:
    """Processes that try changes, so many at a time."""

    def __init__(self, children: int) -> None:
        self._children = children
        self._running: dict[int, tuple[_Run, int, float]] = {}
        self._waiting: list[tuple[_Run, int, str]] = []
        self._distrusted: set[tuple[str, str]] = set()

    def start(self, one: _Run) -> Iterator[tuple[_Run, int, str]]:
        """Starts this one as soon as there is room; what is known meanwhile of those before."""
        if self._waiting and self._waiting[0][0].module != one.module:
            yield from self.rest()
        while len(self._running) >= self._children:
            self._ended()
        self._fork(one)

    def rest(self) -> Iterator[tuple[_Run, int, str]]:
        """Waits for those that still run."""
        while self._running or self._waiting:
            while self._running:
                self._ended()
            yield from self._trusted()

    def _fork(self, one: _Run) -> None:
        prepare(one.module)
        reading, writing = os.pipe()
        pid = os.fork()
        if not pid:
            _try(one, writing, {test for module, test in self._distrusted if module == one.module})
        os.close(writing)
        self._running[pid] = (one, reading, time.monotonic() + _LONGEST)

    def _ended(self) -> None:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if not pid:
            for late, (_, _, until) in self._running.items():
                if time.monotonic() > until:
                    os.kill(late, SIGKILL)
            time.sleep(0.005)
            return
        one, reading, _ = self._running.pop(pid)
        with os.fdopen(reading) as pipe:
            killer = pipe.read()
        self._waiting.append((one, os.waitstatus_to_exitcode(status), killer))

    def _trusted(self) -> Iterator[tuple[_Run, int, str]]:
        """What was found of a module; what a test killed that fails after any execution of it is tried again without that."""
        waiting, self._waiting = self._waiting, []
        module = waiting[0][0].module
        bad = _failing_anyway(module, {killer for _, _, killer in waiting} & plugin.collected.keys())
        self._distrusted |= {(module, test) for test in bad}
        for one, code, killer in waiting:
            if killer in bad:
                self._fork(one)
            else:
                yield one, code, killer


def _failing_anyway(module: str, tests: set[str]) -> set[str]:
    """The tests that fail when the module is executed again as it is."""
    if not tests:
        return set()
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        plugin.silence()
        execute(module, Path(sys.modules[module].__file__ or "").read_text("utf-8"))
        with os.fdopen(writing, "w", encoding="utf-8") as pipe:
            pipe.write("\0".join(test for test in sorted(tests) if plugin.fails(test)))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        found = pipe.read()
    os.waitpid(pid, 0)
    return set(filter(None, found.split("\0")))


def _try(one: _Run, writing: int, distrusted: set[str]) -> None:
    """Runs the tests with a changed module, the nearest first; says which one failed."""
    plugin.silence()
    failed = ""
    try:
        execute(one.module, one.source)
    except BaseException as error:
        failed = f"not executed: {error!r}"
    tests = [name for name in plugin.collected if name not in distrusted and not name.endswith(_WRITTEN_DOWN)]
    if not failed:
        # Most often the test that names the word knows what it does.
        nearest = sorted(of_module(one.module, tests), key=lambda name: one.before not in name)
        turns = chain((name for name in nearest if one.before in name), killers.first(one.module, tests), nearest)
        failed = next((name for name in dict.fromkeys(turns) if plugin.fails(name)), "")
        if failed:
            killers.note(one.module, failed)
    os.write(writing, failed.encode("utf-8", "replace"))
    os._exit(bool(failed))


def module_of(path: Path) -> str:
    """perfdecl.rules.text.pd501 of src/perfdecl/rules/text/pd501.py."""
    return ".".join(path.with_suffix("").parts[path.parts.index("perfdecl") :])


def _left_out(path: Path) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The spans of a file that mutmut changes, and of its types."""
    nodes = ast_nodes(get_ast(path.read_text("utf-8")))
    return [
        (node.start_pos, node.end_pos)
        for node in nodes
        if not hasattr(node, "children") and (is_reached(node) or says_nothing(node))
    ]


def _line(path: Path, number: int) -> str:
    return path.read_text("utf-8").splitlines()[number - 1]


def _gone(before: str, after: str) -> str:
    """The piece of a source that is another one afterwards."""
    start = _alike(before, after)
    return before[start : len(before) - _alike(before[start:][::-1], after[start:][::-1])]


def _alike(one: str, other: str) -> int:
    """So many characters at the beginning of both are the same."""
    at = (number for number, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1])
    return next(at, min(len(one), len(other)))


def _difference(before: str, after: str) -> str:
    """The lines that differ, as they are afterwards, with their numbers."""
    return "\n".join(_different(before.splitlines(), after.splitlines()))


def _different(before: list[str], after: list[str]) -> Iterator[str]:
    for number, (one, other) in enumerate(zip(before, after, strict=False), 1):
        if one != other:
            yield f"{number}: {other.strip()}"
