"""``--output-format full``: what is wrong, the line it stands in with a mark under it, and what to do."""

from collections.abc import Iterator
from typing import NamedTuple

from perfdecl.diagnostics.diagnostic import Diagnostic, Summary
from perfdecl.diagnostics.format import Format, Found, Options
from perfdecl.diagnostics.last_line import counts, last_line
from perfdecl.diagnostics.place import FIXABLE, place
from perfdecl.diagnostics.style import COLOURS, Style
from perfdecl.messages import Language, say
from perfdecl.severity import SEVERITIES
from perfdecl.source.text import Source
from perfdecl.text.harmless import harmless, path_shown
from perfdecl.text.width import visible, width, wrap

LEAST = 40
#: Nobody reads more findings of one file, or of one run.
MOST_OF_FILE, MOST = 100, 1000


class Terminal(Format):
    """For people: each file's errors before its warnings, under a heading where there are several."""

    def __init__(self, options: Options) -> None:
        super().__init__(options._replace(columns=max(options.columns, LEAST)))
        self._room = MOST

    def file(self, found: Found) -> str:
        if not found.diagnostics:
            return ""
        told = sorted(found.diagnostics, key=lambda one: SEVERITIES.index(one.severity))
        most = len(told) if self.options.everything else min(MOST_OF_FILE, self._room)
        self._room -= len(told[:most])
        blocks = [self._heading(found)] if len(told) > 1 else []
        cures: dict[str, int] = {}
        for one in told[:most]:
            blocks.append("\n".join(Finding(one, found.source, self.options, cures).lines()) + "\n")
        if len(told) > most:
            blocks.append(say("full.more", self.options.language, count=len(told) - most) + "\n")
        return harmless("".join(f"{block}\n" for block in blocks))

    def end(self, summary: Summary) -> str:
        last = last_line(summary, self.options.language)
        return "\n".join(wrap(last, self.options.columns) if self.options.is_terminal else (last,)) + "\n"

    def _heading(self, found: Found) -> str:
        name = path_shown(visible(found.file))
        text = say(
            "full.file", self.options.language, file=name, counts=counts(found.diagnostics, self.options.language)
        )
        return Style(self.options.colour).paint(text, "1;4") + "\n"


class Finding(NamedTuple):
    """One diagnostic on its way to the terminal. ``cures`` holds the long advice that was given, and for which line."""

    diagnostic: Diagnostic
    source: Source | None
    options: Options
    cures: dict[str, int]

    @property
    def language(self) -> Language:
        """The reader's."""
        return self.options.language

    def lines(self) -> Iterator[str]:
        """All that is said of it."""
        yield from self._head()
        diagnostic = self.diagnostic
        own = [one for one in diagnostic.related if one.file == diagnostic.file]
        if self.source is not None and self.source.text:
            from perfdecl.diagnostics.snippet import Place, snippet

            places = [Place(diagnostic.span, "^", visible(diagnostic.cell))]
            places += [Place(one.span, "-", visible(one.message)) for one in own if not one.told]
            last = max(span.start.line for span in (diagnostic.span, *(one.span for one in own)))
            yield from snippet(self.source, places, last, self.options, COLOURS[diagnostic.severity])
        for other in diagnostic.related:
            if other not in own:
                start = other.span.start
                yield f"  → {visible(other.file)}:{start.line}:{start.column} {visible(other.message)}"
        yield from self._cure()

    def _head(self) -> Iterator[str]:
        """Place, severity, code and message: on one line if they fit."""
        diagnostic, style = self.diagnostic, Style(self.options.colour)
        severity = say(f"severity.{diagnostic.severity}", self.language)
        mark = FIXABLE if diagnostic.is_fixable else ""
        where, what = f"{place(diagnostic)}:", f"{severity} {diagnostic.code}"
        message = visible(diagnostic.message)
        painted = f"{where} {style.paint(what, COLOURS[diagnostic.severity])}{style.paint(mark, '36')}"
        if width(f"{where} {what}{mark} {message}") <= self.options.columns:
            yield f"{painted} {style.paint(message, '1')}"
            return
        yield painted
        for line in wrap(message, self.options.columns - 2):
            yield style.paint(f"  {line}", "1")

    def _cure(self) -> Iterator[str]:
        """What to do; long advice that was just given is not given again in full."""
        help_ = visible(self.diagnostic.help)
        if not help_:
            return
        label = "  = "
        lines = list(wrap(say("full.help", self.language) + help_, self.options.columns - len(label)))
        first = self.cures.setdefault(help_, self.diagnostic.span.start.line)
        if len(lines) > 1 and first != self.diagnostic.span.start.line:
            lines = [say("full.help", self.language) + say("full.as_before", self.language, line=first)]
        for at, line in enumerate(lines):
            yield (label if not at else " " * len(label)) + line
