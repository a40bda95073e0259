"""The targets by their names, each made when it is asked for."""

from collections.abc import Callable, Mapping
from importlib import import_module

from fuzz.target import Target


def _module(name: str) -> Callable[[], Target]:
    def make() -> Target:
        found: Target = import_module(f"fuzz.targets.{name}").TARGET
        return found

    return make


def _of(name: str, key: str) -> Callable[[], Target]:
    def make() -> Target:
        found: Target = import_module(f"fuzz.targets.{name}").TARGETS[key]()
        return found

    return make


TARGETS: Mapping[str, Callable[[], Target]] = (
    {name: _module(name) for name in ("declaration", "values", "laws", "suppression", "editing", "configuration")}
    | {name: _of("documents", name) for name in ("docx", "xlsx", "html", "md", "text", "pdf")}
    | {name: _of("templates", name) for name in ("template-html", "template-docx")}
)
