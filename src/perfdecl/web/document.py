"""One declaration that is open: every change is made on the file as it is now, and saved at once."""

import os
from collections import OrderedDict
from collections.abc import Callable
from threading import RLock
from typing import NamedTuple

from perfdecl.errors import UseError
from perfdecl.files.read import read_bytes
from perfdecl.files.write import write
from perfdecl.messages import Language
from perfdecl.source.decode import MAX_BYTES
from perfdecl.source.text import LINE_BREAK
from perfdecl.web.change import Asked, changed
from perfdecl.web.history import History
from perfdecl.web.merging import Apart, merged
from perfdecl.web.view import View, version_of, view_of

#: So many versions are known to pages that have not heard of the newest one, and so many are kept drawn.
VERSIONS, DRAWN = 100, 12
#: What is found where a file is no text of a declaration: nothing that is known of it could be written back.
NO_TEXT = ("PD003", "PD004")
#: How often a file is read again that others write while it is being changed.
TRIES = 5


class Conflict(NamedTuple):
    """What somebody wrote, ``mine``, cannot be put together with what the file has meanwhile: ``theirs`` is that."""

    mine: str
    theirs: str
    view: View


class Document:
    """The file at ``path``, which people call ``name``, below ``folder``."""

    def __init__(self, path: str, name: str, folder: str) -> None:
        self.path, self.name, self.folder = path, name, folder
        self.history = History()
        self._lock = RLock()
        self._known: OrderedDict[str, bytes] = OrderedDict()
        self._drawn: OrderedDict[tuple[str, Language], View] = OrderedDict()

    @property
    def exists(self) -> bool:
        """Whether there is a file."""
        return os.path.lexists(self.path)

    @property
    def own_folder(self) -> str:
        """The folder of the file, whose settings hold for it."""
        return os.path.dirname(self.path)

    def read(self) -> bytes:
        """The bytes of the file. Raises UseError where they cannot be read."""
        return read_bytes(self.path, MAX_BYTES)

    def view(self, language: Language) -> View:
        """The file as it is now. Raises UseError where it cannot be read."""
        with self._lock:
            return self._view(self.read(), language)

    def forget_drawn(self) -> None:
        """Draw every version anew: the settings may be other ones."""
        with self._lock:
            self._drawn.clear()

    def view_at(self, version: str, language: Language) -> View | None:
        """A version that somebody has seen; None where it is not known any more."""
        with self._lock:
            data = self._known.get(version)
            return None if data is None else self._view(data, language)

    def change(self, one: Asked, version: str, language: Language) -> View | Conflict:
        """Make a change that was thought of on ``version``, and save it. Raises UseError where it cannot be made."""

        def work(now: View) -> str | Conflict:
            there = now.texts.get(one.path, "")
            base = now if version == now.version else self.view_at(version, language)
            if one.kind == "set" and (base is None or base is now) and one.path in now.texts and there == one.value:
                return now.text
            is_other = one.kind == "set" and one.before is not None and not _alike(one.before, there)
            if base is None:
                if one.kind != "set" or one.before is None or is_other:
                    return Conflict(one.value, there, now)
                base = now
            if base is now:
                return Conflict(one.value, there, now) if is_other else changed(base, one)
            return _together(base, changed(base, one), now, one.choice)

        return self._do(work, language)

    def step(self, back: bool, language: Language) -> View | Conflict:
        """Undo the last change, or do again what was undone last, whatever others have changed elsewhere since."""
        with self._lock:
            steps, others = (self.history.done, self.history.undone)[:: 1 if back else -1]
            if not steps:
                return self.view(language)
            last = steps[-1]
            start, end = (last.after, last.before) if back else (last.before, last.after)

            def work(now: View) -> str | Conflict:
                text = end if now.text == start else merged(start, end, now.text, now.checked.form)
                return Conflict(*text, now) if isinstance(text, Apart) else text

            done = self._do(work, language, remember=False)
            if isinstance(done, View):
                others.append(steps.pop())
            return done

    def _do(self, work: Callable[[View], str | Conflict], language: Language, remember: bool = True) -> View | Conflict:
        with self._lock:
            for _ in range(TRIES):
                data = self.read()
                now = self._view(data, language)
                if any(one.code in NO_TEXT for one in now.checked.diagnostics):
                    raise UseError("use.edit_unreadable", path=self.name)
                text = work(now)
                if isinstance(text, Conflict) or text == now.text:
                    return now if isinstance(text, str) else text
                new = now.checked.source.encoded(text)
                if len(new) > MAX_BYTES:
                    raise UseError("use.edit_too_long", limit=MAX_BYTES)
                if self.read() != data:
                    continue
                write(self.path, new, self.folder)
                if remember:
                    self.history.add(now.text, text)
                return self._view(new, language)
            raise UseError("use.edit_busy", path=self.name)

    def _view(self, data: bytes, language: Language) -> View:
        version = version_of(data)
        self._known[version] = data
        self._known.move_to_end(version)
        while len(self._known) > VERSIONS:
            self._known.popitem(last=False)
        key = version, language
        if key not in self._drawn:
            self._drawn[key] = view_of(data, self.path, self.own_folder, language)
        self._drawn.move_to_end(key)
        while len(self._drawn) > DRAWN:
            self._drawn.popitem(last=False)
        return self._drawn[key]


def _alike(text: str, other: str) -> bool:
    """Whether a browser shows them as the same text: it has one kind of line break."""
    return LINE_BREAK.sub("\n", text).strip("\n") == LINE_BREAK.sub("\n", other).strip("\n")


def _together(base: View, mine: str, now: View, choice: str) -> str | Conflict:
    """A change of an older version put together with what has been changed since."""
    text = merged(base.text, mine, now.text, now.checked.form, choice)
    return Conflict(*text, now) if isinstance(text, Apart) else text
