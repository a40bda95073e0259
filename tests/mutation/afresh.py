"""Executing a module again, with another source, in a process in which everything has already read it.

The modules that are made of it are executed again as well, in their order, and whoever took a name out of one of them gets
the new thing of that name. So a change costs some milliseconds, not the start of a process.
"""

import ast
import sys
from functools import cache
from pathlib import Path
from types import CodeType, ModuleType

#: What is executed again; everything else only gets the new names.
_AGAIN = (
    "perfdecl.indicators.",
    "perfdecl.rules.",
    "perfdecl.model.amount",
    "perfdecl.forms.table14.rules.",
    "perfdecl.forms.project.rules.",
)
_OTHERS = ("perfdecl", "tests", "support")


def execute(name: str, source: str) -> None:
    """In this process, ``name`` is from now on what ``source`` says."""
    module = sys.modules[name]
    later = [sys.modules[one] for one in _later(name)]
    before = {one.__name__: dict(vars(one)) for one in (module, *later)}
    exec(compile(source, module.__file__ or name, "exec", dont_inherit=True), vars(module))
    for one in later:
        _hand_on(before, [one])
        exec(_code(one.__name__), vars(one))
    _hand_on(
        before,
        [one for key, one in list(sys.modules.items()) if key.partition(".")[0] in _OTHERS and key not in before],
    )


def prepare(name: str) -> None:
    """Finds out beforehand what has to be executed again after this module."""
    for one in _later(name):
        _code(one)


@cache
def _code(name: str) -> CodeType:
    module = sys.modules[name]
    return compile(_written(module), module.__file__ or name, "exec", dont_inherit=True)


def _hand_on(before: dict[str, dict[str, object]], modules: list[ModuleType]) -> None:
    """Whoever holds an old thing by its name gets the new one."""
    for name, old in before.items():
        changed = {key: (value, vars(sys.modules[name])[key]) for key, value in old.items() if key[:2] != "__"}
        for module in modules:
            names = vars(module)
            for key, (was, now) in changed.items():
                if was is not now and names.get(key) is was:
                    names[key] = now


@cache
def _later(name: str) -> tuple[str, ...]:
    """The modules that take something out of this one, themselves or through others, each after those that it takes from."""
    found: list[str] = []

    def visit(one: str) -> None:
        for other in sorted(sys.modules):
            if other.startswith(_AGAIN) and other not in found and other != name and one in _taken(other):
                visit(other)
                found.append(other)

    visit(name)
    return tuple(reversed(found))


@cache
def _taken(name: str) -> frozenset[str]:
    """The modules that this one takes names out of."""
    taken = set()
    for node in ast.walk(ast.parse(_written(sys.modules[name]))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("perfdecl"):
            taken.add(node.module)
            taken |= {f"{node.module}.{one.name}" for one in node.names}
    return frozenset(taken)


def _written(module: ModuleType) -> str:
    return Path(module.__file__ or "").read_text("utf-8")
