"""Writing what one begins with. Nothing that exists is overwritten unless that is asked for."""

import os
import sys
from collections.abc import Mapping
from typing import NamedTuple

from perfdecl.cli.forms import chosen_forms
from perfdecl.cli.tell import tell
from perfdecl.errors import UseError
from perfdecl.files.find import DEFAULT_NAME, STDIN
from perfdecl.files.write import write
from perfdecl.forms.form import AnyForm
from perfdecl.messages import Language, say
from perfdecl.model.declaration import YEARS
from perfdecl.model.vocabulary import Vocabulary


class Beginning(NamedTuple):
    """What was asked for on the command line."""

    language: Language
    form: str = ""
    keys: Vocabulary = "zh"
    year: int = 0
    output: str = ""
    force: bool = False

    def declaration(self, folder: str) -> None:
        """A blank declaration in a folder, with its schema beside it."""
        from perfdecl.beginnings.blank import blank_declaration, schema_name, schema_text

        form = self._form()
        name = os.path.basename(os.path.abspath(folder or "."))
        year = self._year() or (int(name) if name.isascii() and name.isdigit() and int(name) in YEARS else 0)
        text = blank_declaration(form, self.keys, DEFAULT_NAME, year, self.language)
        schema = schema_text(form, self.keys)
        own, beside = (os.path.join(folder, one) for one in (DEFAULT_NAME, schema_name(form, self.keys)))
        if os.path.isfile(beside) and _bytes(beside) == schema.encode():
            self._write({own: text.encode()})
        else:
            self._write({own: text.encode(), beside: schema.encode()})
        tell(say("init.next", self.language, path=own))

    def repository(self, folder: str) -> None:
        """A whole repository."""
        from datetime import date

        from perfdecl.beginnings.repository import repository

        files = repository(self._year() or date.today().year)
        self._write({os.path.join(folder, *path.split("/")): data for path, data in files.items()})
        tell(say("init.repository", self.language, path=folder))

    def blank_form(self, format: str) -> None:
        """A blank form as a document."""
        from perfdecl.beginnings.blank_form import blank_form

        form = self._form()
        data = blank_form(form, format, self.language)
        if self.output == STDIN:
            sys.stdout.buffer.write(data)
            return
        path = self.output or f"{form.names['zh']}.{format}"
        self._write({path: data})
        tell(say("init.fill_in", self.language, path=path))

    def next_year(self, old: str) -> int:
        """A new year's declaration from an old one; returns 1 where the old one cannot be read."""
        from perfdecl.beginnings.next_year import next_year
        from perfdecl.checking.pipeline import check_bytes
        from perfdecl.cli.files import Input
        from perfdecl.cli.report import Report
        from perfdecl.files.find import Target

        if not os.path.lexists(old):
            raise UseError("use.no_such_path", path=old)
        checked = check_bytes(old, Input((old,)).read(Target(old)), self.language)
        unreadable = [one for one in checked.diagnostics if one.severity == "error" and one.code < "PD1"]
        if unreadable or checked.declaration is None:
            report = Report(self.language, lowest="error")
            report.add(unreadable or checked.diagnostics, checked.source, old)
            tell(report.text().rstrip("\n"))
            return 1
        new = next_year(checked, self._year() or checked.declaration.year + 1, self.language)
        data = checked.source.encoded(new.text)
        name = self.output or STDIN
        if name == STDIN:
            sys.stdout.write(new.text)
            sys.stdout.flush()
            name = DEFAULT_NAME
        else:
            self._write({name: data})
        tell(say("init.gaps", self.language, count=len(new.gaps)))
        for left in new.left:
            words = {"file": name, "line": left.at.line, "column": left.at.column, "text": left.text}
            tell(say("init.left", self.language, year=checked.declaration.year, **words))
        return 0

    def _form(self) -> AnyForm:
        return chosen_forms(self.form or "table14")[0]

    def _year(self) -> int:
        if self.year and self.year not in YEARS:
            raise UseError("use.year", year=self.year, first=YEARS[0], last=YEARS[-1])
        return self.year

    def _write(self, files: Mapping[str, bytes]) -> None:
        """Write all the files, or none where one of them exists."""
        if not self.force:
            for path in files:
                if os.path.lexists(path):
                    raise UseError("use.exists", path=path)
        for path, data in files.items():
            write(path, data)
            tell(say("render.written", self.language, path=path))


def _bytes(path: str) -> bytes:
    from perfdecl.files.read import read_bytes

    return read_bytes(path, 10_000_000)
