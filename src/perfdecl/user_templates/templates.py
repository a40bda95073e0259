"""The templates of one run: each read once, and one process for each."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from perfdecl.errors import PerfdeclError
from perfdecl.messages import Language, said
from perfdecl.user_templates.diagnose import spot_in_words
from perfdecl.user_templates.file import read_template
from perfdecl.user_templates.problem import TemplateProblem

if TYPE_CHECKING:
    from perfdecl.layout.sheet import Sheet
    from perfdecl.user_templates.template import HouseTemplate


class TemplateError(PerfdeclError):
    """The template at ``path`` cannot be filled; ``problem`` says why, and where."""

    def __init__(self, path: str, problem: TemplateProblem) -> None:
        super().__init__(problem.entry, **{"tag": ""} | problem.words)
        self.path = path
        self.problem = problem

    def sentence(self, language: Language) -> str:
        """The template, the place in it, and what to do."""
        message, help_ = said(self.entry, language, **self.words, spot=spot_in_words(self.problem.spot, language))
        return f"{self.path}: {self.problem.code} {message}{'；' if language == 'zh' else '; '}{help_}"


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

    def draw(self, path: str, sheet: Sheet, context: dict[str, Any], inside: str = "") -> bytes:
        """The bytes of one form. Raises TemplateError, and UseError where the template cannot be read.

        ``inside`` is the folder of the configuration that names the template, if the command line does not.
        """
        from perfdecl.user_templates.template import HouseTemplate  # not in runs without templates

        try:
            if path not in self._templates:
                self._templates[path] = HouseTemplate(path, read_template(path, inside))
            return self._templates[path].draw(sheet, context)
        except TemplateProblem as problem:
            raise TemplateError(path, problem) from problem
