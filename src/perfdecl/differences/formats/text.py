"""Changes on a terminal: as wide as it is, Chinese characters counted double."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from perfdecl.diagnostics.style import Style
from perfdecl.differences.change import Change, Compared, Result
from perfdecl.differences.formats.pieces import shortened
from perfdecl.differences.formats.words import by_how_much, direction, label, money, moved, place, summary, title
from perfdecl.messages import Language, say
from perfdecl.text.harmless import harmless
from perfdecl.text.width import visible, width, wrap

OLD, NEW, LOOSER, BOLD = "31", "32", "1;33", "1"
SIGNS = {"amount": "~", "target": "~", "text": "~", "renamed": "~", "moved": "~", "added": "+", "removed": "-"}
#: A piece of a line and its colour.
Piece = tuple[str, str]


def draw(result: Result, language: Language, columns: int = 100, colour: bool = False) -> str:
    """All changes as lines."""
    return harmless("".join(f"{line}\n" for line in Terminal(language, columns, Style(colour)).lines(result)))


class Terminal:
    """Draws lines of some width, in colours or without."""

    def __init__(self, language: Language, columns: int, style: Style) -> None:
        self._language: Language = language
        self._columns, self._style = columns, style

    def lines(self, result: Result) -> Iterator[str]:
        """Pair by pair, parted by empty lines; then what only one side has."""
        for at, pair in enumerate(result.pairs):
            yield from ("",) if at else ()
            yield from self._pair(pair)
        for entry, sign, code, ones in (
            ("diff.only_new", "+", NEW, result.added),
            ("diff.only_old", "-", OLD, result.removed),
        ):
            for _, one in ones:
                text = say(entry, self._language, subject=one.subject, file=one.file)
                yield from self._flow([(f"{sign} {text}", code)], 2)

    def _pair(self, pair: Compared) -> Iterator[str]:
        yield from self._flow([(title(pair), BOLD)], 0)
        yield from self._flow([(f"{pair.old.file} → {pair.new.file}", "")], 2, "  ")
        if pair.old.total is not None and pair.new.total is not None:
            old, new = (money(one.total, self._language) for one in (pair.old, pair.new))
            more = by_how_much(pair.old.total, pair.new.total, self._language)
            words = {"old": old, "new": new, "change": more}
            entry = "diff.total" if pair.old.total != pair.new.total else "diff.total.same"
            yield from self._flow([(say(entry, self._language, **words), "")], 2, "  ")
        for change in pair.changes:
            yield from self._change(pair, change)
        yield from self._flow([(summary(pair, self._language), "")], 2, "  ")
        for path in pair.unread:
            text = say("diff.unread", self._language, place=label(pair.form, path, (), self._language))
            yield from self._flow([(text, LOOSER)], 2, "  ")
        if pair.by_name_alone:
            yield from self._flow([(say("diff.by_name_alone", self._language), LOOSER)], 2, "  ")

    def _change(self, pair: Compared, change: Change) -> Iterator[str]:
        code = NEW if change.kind == "added" else OLD if change.kind == "removed" else ""
        where = place(pair.form, change, self._language)
        begin: Piece = (f"{SIGNS[change.kind]} {where}", code)
        yield from self._flow([begin, *self._what(pair, change)], 4, "  ")
        for path, text in change.fields:
            own = label(pair.form, path, change.items, self._language)
            name = own.rpartition(" / ")[2]
            yield from self._flow([(f"{name}{self._colon}{text}", code)], 8, "      ")

    def _what(self, pair: Compared, change: Change) -> Iterator[Piece]:
        """What changed, behind the place."""
        match change.kind:
            case "amount":
                old, new = money(change.old, self._language), money(change.new, self._language)
                more = by_how_much(change.old, change.new, self._language)
                yield self._colon, ""
                yield old, OLD
                yield " → ", ""
                yield new, NEW
                yield f"  {more}" if more else "", BOLD
            case "target":
                nothing = say("diff.nothing", self._language)
                yield self._colon, ""
                yield change.old or nothing, OLD
                yield " → ", ""
                yield change.new or nothing, NEW
                said = direction(change, self._language)
                yield f"  {said}" if said else "", LOOSER if change.direction == "looser" else BOLD
            case "renamed":
                yield say("diff.renamed", self._language, old=change.old), ""
            case "moved":
                old, new = moved(pair.form, change, self._language)
                yield say("diff.moved", self._language, old=old), ""
            case "text":
                yield self._colon, ""
                for mark in shortened(change.marks):
                    if mark.is_same:
                        yield mark.old, ""
                    else:
                        yield f"[-{mark.old}-]" if mark.old else "", OLD
                        yield f"{{+{mark.new}+}}" if mark.new else "", NEW

    @property
    def _colon(self) -> str:
        return "：" if self._language == "zh" else ": "

    def _flow(self, pieces: Sequence[Piece], indent: int, first: str = "") -> Iterator[str]:
        """Pieces on as many lines as they need, further ones indented, each in its colour."""
        shown = [(visible(text), code) for text, code in pieces]
        text = "".join(one for one, _ in shown)
        codes = [code for one, code in shown for _ in one]
        at = 0
        for number, line in enumerate(wrap(text, self._columns - max(indent, width(first)))):
            at = text.index(line, at)
            yield (" " * indent if number else first) + self._painted(line, codes[at : at + len(line)])
            at += len(line)

    def _painted(self, line: str, codes: Sequence[str]) -> str:
        found: list[str] = []
        start = 0
        for at in range(1, len(line) + 1):
            if at == len(line) or codes[at] != codes[start]:
                piece, code = line[start:at], codes[start]
                found.append(self._style.paint(piece, code) if code else piece)
                start = at
        return "".join(found)
