"""Changes as Markdown: the comment of a merge request."""

from __future__ import annotations

from collections.abc import Iterator

from perfdecl.differences.change import Change, Compared, Result
from perfdecl.differences.formats.pieces import shortened
from perfdecl.differences.formats.words import KIND, by_how_much, direction, label, money, moved, place, summary, title
from perfdecl.messages import Language, say
from perfdecl.printers.md import escaped
from perfdecl.text.width import visible

#: No comment of GitHub takes more than 65 536 characters.
LONGEST = 60_000
#: What calls people, and other requests.
CALLS = str.maketrans({"@": "&#64;", "#": "&#35;"})


def draw(result: Result, language: Language) -> str:
    """A heading and a table for each pair. What is too long for a comment is cut between rows, and said to be."""
    lines: list[str] = []
    used = 0
    left_out = 0
    for line in _lines(result, language):
        used += len(line) + 1
        if used > LONGEST:
            left_out += 1
        else:
            lines.append(line)
    if left_out:
        lines += ["", say("diff.left_out", language, count=left_out)]
    return "\n".join(lines) + "\n"


def _lines(result: Result, language: Language) -> Iterator[str]:
    for at, pair in enumerate(result.pairs):
        yield from ("",) if at else ()
        yield from _pair(pair, language)
    for entry, ones in (("diff.only_new", result.added), ("diff.only_old", result.removed)):
        for _, one in ones:
            yield ""
            yield f"- {say(entry, language, subject=_shown(one.subject), file=_shown(one.file))}"


def _pair(pair: Compared, language: Language) -> Iterator[str]:
    yield f"### {_shown(title(pair))}"
    yield ""
    yield f"{_shown(pair.old.file)} → {_shown(pair.new.file)}{'：' if language == 'zh' else ': '}{summary(pair, language)}"
    if pair.old.total is not None and pair.new.total is not None and pair.old.total != pair.new.total:
        words = {name: money(one.total, language) for name, one in (("old", pair.old), ("new", pair.new))}
        yield ""
        yield say("diff.total", language, **words, change=by_how_much(pair.old.total, pair.new.total, language))
    if pair.changes:
        yield ""
        yield f"| {say('diff.columns', language)} |"
        yield "| --- | --- | --- | --- | --- |"
    for change in pair.changes:
        cells = (_kind(change, language), _shown(place(pair.form, change, language)), *_cells(pair, change, language))
        yield f"| {' | '.join(cells)} |"
    for path in pair.unread:
        yield ""
        yield say("diff.unread", language, place=_shown(label(pair.form, path, (), language)))
    if pair.by_name_alone:
        yield ""
        yield say("diff.by_name_alone", language)


def _kind(change: Change, language: Language) -> str:
    return say(KIND[change.kind], language)


def _cells(pair: Compared, change: Change, language: Language) -> tuple[str, str, str]:
    """Old, new, and what to say about it."""
    match change.kind:
        case "amount":
            old, new = (money(one, language) for one in (change.old, change.new))
            return old, new, by_how_much(change.old, change.new, language)
        case "target":
            said = direction(change, language)
            return (
                _shown(change.old or ""),
                _shown(change.new or ""),
                f"**{said}**" if change.direction == "looser" else said,
            )
        case "moved":
            old, new = moved(pair.form, change, language)
            return _shown(old), _shown(new), ""
        case "added" | "removed":
            colon = "：" if language == "zh" else ": "
            fields = (f"{_name(pair, path, language)}{colon}{_shown(text)}" for path, text in change.fields)
            told = "<br>".join(fields)
            return ("", told, "") if change.kind == "added" else (told, "", "")
    marks = list(shortened(change.marks))
    old = "".join(_shown(one.old) if one.is_same else f"<del>{_shown(one.old)}</del>" for one in marks if one.old)
    new = "".join(_shown(one.new) if one.is_same else f"<ins>{_shown(one.new)}</ins>" for one in marks if one.new)
    return old, new, ""


def _name(pair: Compared, path: tuple[str | int, ...], language: Language) -> str:
    return pair.form.shape.key(path, language)


def _shown(text: str) -> str:
    """A text of somebody else's: no Markdown, no HTML, and nobody is called by it."""
    lines = (escaped(visible(line)).translate(CALLS).replace("\\<", "&lt;") for line in text.split("\n"))
    return "<br>".join(lines)
