"""The templates of one run: each read once, and one process for each."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from perfdecl.checking.many import read
from perfdecl.user_templates.problem import TemplateProblem

if TYPE_CHECKING:
    from perfdecl.layout.sheet import Sheet
    from perfdecl.user_templates.template import HouseTemplate


class RefusedTemplate(Exception):
    """A template that cannot be filled, and why."""

    def __init__(self, path: str, problem: TemplateProblem) -> None:
        super().__init__(path)
        self.path = path
        self.problem = problem


class Templates:
    """Draws forms with templates until it is left, which ends their processes."""

    def __init__(self) -> None:
        self._templates: dict[str, HouseTemplate] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for template in self._templates.values():
            template.close()

    def draw(self, path: str, sheet: Sheet, context: dict[str, Any]) -> bytes:
        """The bytes of one form. Raises RefusedTemplate, and UseError where the template cannot be read."""
        from perfdecl.user_templates.template import HouseTemplate  # not in runs without templates

        try:
            if path not in self._templates:
                self._templates[path] = HouseTemplate(path, read(path))
            return self._templates[path].draw(sheet, context)
        except TemplateProblem as problem:
            raise RefusedTemplate(path, problem) from problem
