"""What mutmut does not reach, by cosmic-ray: words of lists, patterns, what stands outside of functions or in decorated ones.

cosmic-ray makes the changes and keeps the account; here they are tried, each in a fork of a process that has read
everything but perfdecl, and without writing into any file.
"""

import os
import sys
import time
from collections.abc import Iterator
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from re import search
from types import CodeType
from typing import Any, NamedTuple

import pytest
from cosmic_ray import plugins
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.commands import init
from cosmic_ray.mutating import mutate_code
from cosmic_ray.work_db import use_db
from cosmic_ray.work_item import TestOutcome, WorkerOutcome, WorkResult

from mutation.operators import Provider
from mutation.related import of_module
from mutation.where import is_reached, says_nothing

#: Of cosmic-ray's operators those that put one other in the place of what stands there: + for *, and for or, < for <=. Those
#: that try every other one make a dozen mutants of which one is enough, or let no file be read: | in the place of +.
_TAKEN = (
    *("Add_Sub", "Sub_Add", "Mul_Div", "Div_Mul", "FloorDiv_Div", "Mod_Div", "BitOr_BitAnd", "BitAnd_BitOr"),
    *("Lt_LtE", "LtE_Lt", "Gt_GtE", "GtE_Gt", "Eq_NotEq", "NotEq_Eq", "Is_IsNot", "IsNot_Is", "In_NotIn", "NotIn_In"),
    *("AddNot", "TrueWithFalse", "FalseWithTrue", "AndWithOr", "OrWithAnd", "BreakWithContinue", "ContinueWithBreak"),
    *("UnaryOperator_Delete_Not", "UnaryOperator_USub_UAdd", "NumberReplacer", "RemoveDecorator", "ZeroIterationForLoop"),
)
#: A memory changes no answer.
_MEMORY = r"@(?:lru_)?cache\b"
#: Seconds after which a mutant counts as killed: it does not end. All tests of a file take a tenth of it.
_LONGEST = 120
_OPTIONS = (
    *("-q", "-x", "--assert=plain", "-p", "no:cacheprovider", "-p", "mutation.plugin"),
    *("-o", "disable_test_id_escaping_and_forfeit_all_rights_to_community_support=true"),
    # A word must be found by what it does, not by being written down twice.
    *("--deselect", "tests/indicators/test_words.py::test_the_lists_are_as_written_down"),
)


class _Changed(SourceFileLoader):
    """Gives a module a code of its own, whatever is in the file."""

    def __init__(self, name: str, path: str, source: str) -> None:
        super().__init__(name, path)
        self._source = source

    def get_code(self, fullname: str) -> CodeType | None:
        return compile(self._source, self.path, "exec", dont_inherit=True)


class _Finder:
    def __init__(self, name: str, path: Path, source: str) -> None:
        self._name, self._path, self._source = name, str(path), source

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        if name != self._name:
            return None
        return spec_from_file_location(name, self._path, loader=_Changed(name, self._path, self._source))


class _Run(NamedTuple):
    job: str
    until: float
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
                not name.endswith(_TAKEN) or any(start <= change.start_pos < end for start, end in spans[change.module_path])
                or (name == "RemoveDecorator" and search(_MEMORY, _line(change.module_path, change.start_pos[0])))
            ):
                skipped.append(item.job_id)
        account.set_multiple_results(skipped, WorkResult(worker_outcome=WorkerOutcome.SKIPPED))


def run(database: Path, children: int) -> None:
    """Tries every change that has no result yet."""
    plugins.OPERATOR_PROVIDERS["perfdecl"] = Provider()
    pytest.main(["--collect-only", "-qqq", "-p", "no:cacheprovider", "tests/rules", "tests/indicators", "tests/forms"])
    running: dict[int, _Run] = {}
    with use_db(str(database)) as account:
        pending = sorted(account.pending_work_items, key=lambda one: (str(one.mutations[0].module_path), one.mutations[0].start_pos))
        for count, item in enumerate(pending):
            (change,) = item.mutations
            while len(running) >= children:
                _reap(running, account)
            source = change.module_path.read_text("utf-8")
            operator = plugins.get_operator(change.operator_name)()
            changed = mutate_code(source, operator, change.occurrence)
            assert changed is not None
            pid = os.fork()
            if not pid:
                _try(change.module_path, changed)
            running[pid] = _Run(item.job_id, time.monotonic() + _LONGEST, _difference(source, changed))
            if count % 100 == 0:
                print(f"{count} of {len(pending)}", flush=True)
        while running:
            _reap(running, account)


def _reap(running: dict[int, _Run], account: Any) -> None:
    pid, status = os.waitpid(-1, os.WNOHANG)
    if not pid:
        for late, one in running.items():
            if time.monotonic() > one.until:
                os.kill(late, 9)
        time.sleep(0.01)
        return
    one = running.pop(pid)
    code = os.waitstatus_to_exitcode(status)
    normal = code in (0, 1, 2, -9)
    account.set_result(
        one.job,
        WorkResult(
            worker_outcome=WorkerOutcome.NORMAL if normal else WorkerOutcome.ABNORMAL,
            test_outcome=TestOutcome.SURVIVED if code == 0 else TestOutcome.KILLED if normal else TestOutcome.INCOMPETENT,
            output="timeout" if code == -9 else str(code),
            diff=one.diff,
        ),
    )


def _try(path: Path, source: str) -> None:
    """Runs the tests with a changed module; the end of the process says how they went."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    name = module_of(path)
    for one in list(sys.modules):
        if one.partition(".")[0] in ("perfdecl", "tests", "support"):
            del sys.modules[one]
    sys.meta_path.insert(0, _Finder(name, path, source))  # type: ignore[arg-type]
    os.environ["PERFDECL_MUTATION_OF"] = name
    code = 0
    for turn in of_module(name):
        code = int(pytest.main([*_OPTIONS, *turn]))
        if code not in (0, 5):
            os._exit(code)
    os._exit(0)


def module_of(path: Path) -> str:
    """perfdecl.rules.text.pd501 of src/perfdecl/rules/text/pd501.py."""
    return ".".join(path.with_suffix("").parts[path.parts.index("perfdecl") :])


def _left_out(path: Path) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The spans of a file that mutmut changes, and of its types."""
    nodes = ast_nodes(get_ast(path.read_text("utf-8")))
    return [(node.start_pos, node.end_pos) for node in nodes if not hasattr(node, "children") and (is_reached(node) or says_nothing(node))]


def _line(path: Path, number: int) -> str:
    return path.read_text("utf-8").splitlines()[number - 1]


def _difference(before: str, after: str) -> str:
    """The lines that differ, as they are afterwards, with their numbers."""
    return "\n".join(_different(before.splitlines(), after.splitlines()))


def _different(before: list[str], after: list[str]) -> Iterator[str]:
    for number, (one, other) in enumerate(zip(before, after, strict=False), 1):
        if one != other:
            yield f"{number}: {other.strip()}"
