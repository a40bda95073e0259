"""One run of ``perfdecl check``: every file is read and checked once, for all gates."""

import os
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from perfdecl.checking.damaged import is_damaged
from perfdecl.checking.many import Outcome, unread
from perfdecl.checking.pipeline import check_bytes
from perfdecl.cli.committed import Committed, Kept
from perfdecl.cli.each import each
from perfdecl.cli.tell import tell
from perfdecl.cli.validation import Validation, exit_code
from perfdecl.config.select import choose
from perfdecl.config.settings import Settings
from perfdecl.errors import UseError
from perfdecl.files.find import STDIN, Target, find
from perfdecl.files.read import UnreadableError
from perfdecl.formatting.apply import formatted
from perfdecl.messages import say
from perfdecl.repositories.explain import Across, Told
from perfdecl.repositories.gather import by_file, compare, member_of
from perfdecl.repositories.lists import departments, text_of, totals
from perfdecl.rules.repositories.repository import FoundAcross, Member, Output, Repository
from perfdecl.severity import from_on


class File(NamedTuple):
    """What came of one file: what is shown of it, what the rules across files ask, whether its layout is canonical, and
    what is printed of it.
    """

    target: Target
    outcome: Outcome
    member: Member | None = None
    is_formatted: bool = True
    kept: Kept = Kept()


class Gates(NamedTuple):
    """All gates, with what was asked for on the command line; findings are reported as ``validate`` does."""

    asked: Validation

    def run(self) -> int:
        """Check everything, report, and return the exit code."""
        found = self.asked.source.find()
        if any(target.path == STDIN for target in found.targets):
            raise UseError("use.no_such_path", path=STDIN)
        files = self._files(found.targets)
        across = by_file(self._across(files))
        told = Across(self.asked.language, lambda name: self.asked.source.read(Target(name)), text_of)
        report = self.asked.report()
        code = 0
        for file in files:
            settings = self.asked.settings(file.target)
            name = self.asked.source.name(file.target)
            diagnostics, source, suppressed = list(file.outcome.diagnostics), file.outcome.source, 0
            if name in across:
                own = told.told(name, across.pop(name))
                diagnostics = sorted([*diagnostics, *own.diagnostics], key=lambda one: one.order)
                source, suppressed = own.source, own.suppressed
            left = list(choose(diagnostics, settings))
            report.add(left, source, name, file.outcome.suppressed + suppressed)
            report.summary.unexplained += file.outcome.unexplained
            code = max(code, exit_code(left, settings))
        others = [(name, told.told(name, own_found)) for name, own_found in across.items()]
        refused = dict.fromkeys(one for file in files for one in file.kept.refused)
        others += [(one.file, Told([one], None)) for one in refused]
        for name, rest in others:
            settings = self.asked.settings(Target(name))
            left = list(choose(rest.diagnostics, settings))
            if left:
                report.add(left, rest.source, name)
            code = max(code, exit_code(left, settings))
        self.asked.finish(report, found)
        return max(code, self._tell(files))

    def _tell(self, files: list[File]) -> int:
        """What is no finding at a line: which files are not laid out as they should be, and how much was looked at."""
        untidy = [file.target.path for file in files if not file.is_formatted]
        for path in untidy:
            tell(say("fmt.would", self.asked.language, path=path))
        printed = sum(file.kept.printed for file in files)
        stale = sum(len(file.kept.stale) for file in files)
        words = {"files": len(files), "untidy": len(untidy), "printed": printed, "stale": stale}
        tell(say("check.summary", self.asked.language, **words))
        return 1 if untidy else 0

    def _files(self, targets: Sequence[Target]) -> list[File]:
        language = self.asked.language
        committed = Committed(self.asked.source, language)
        with committed:
            # One process has the templates.
            jobs = 1 if committed.has_templates(targets) else self.asked.jobs
            return list(each(partial(self._file, committed=committed), targets, language, jobs))

    def _file(self, target: Target, committed: Committed) -> File:
        name = self.asked.source.name(target)
        try:
            checked = check_bytes(name, self.asked.source.read(target), self.asked.language)
        except UnreadableError as error:
            return File(target, unread(name, error, self.asked.language))
        chosen = list(choose(checked.diagnostics, self.asked.settings(target)))
        # The text is kept where something in it will be shown, and nowhere else: there may be thousands of files.
        shown = from_on(self.asked.severity)
        source = checked.source if any(one.severity in shown for one in chosen) else None
        outcome = Outcome(checked.diagnostics, source, checked.suppressed, checked.unexplained)
        if is_damaged(checked):
            return File(target, outcome, member_of(checked))
        has_errors = any(one.severity == "error" for one in chosen)
        kept = Kept() if has_errors else committed.kept(target, checked)
        return File(target, outcome, member_of(checked), formatted(checked) == checked.source.text, kept)

    def _across(self, files: list[File]) -> list[FoundAcross]:
        """What is found across files: between all of them, and with the lists of each configuration."""
        members = tuple(file.member for file in files if file.member is not None)
        stale = tuple(
            Output(file.member, path) for file in files for path in file.kept.stale if file.member is not None
        )
        found = list(compare(Repository(members, stale=stale)))
        groups: dict[str, tuple[Settings, list[File]]] = {}
        for file in files:
            settings = self.asked.source.settings(file.target)
            groups.setdefault(settings.folder, (settings, []))[1].append(file)
        for settings, group in groups.values():
            found += compare(self._listed(settings, group))
        return found

    def _listed(self, settings: Settings, files: list[File]) -> Repository:
        return Repository(
            tuple(file.member for file in files if file.member is not None),
            is_whole=any(file.target.folder for file in files),
            departments=departments(settings.departments) if settings.departments else None,
            totals=totals(settings.totals) if settings.totals else None,
            last_year=self._last_year(settings) if settings.last_year else (),
            change_limit=settings.change_limit,
            unread=sum(file.member is None or not file.member.department for file in files),
        )

    def _last_year(self, settings: Settings) -> tuple[Member, ...]:
        """The declarations of last year's folder; one of which nothing is understood is told."""
        members: list[Member] = []
        for target in find([os.path.relpath(settings.last_year)], settings.exclude).targets:
            member = member_of(check_bytes(target.path, self.asked.source.read(target), self.asked.language))
            if member is None:
                tell(say("check.last_year", self.asked.language, path=target.path))
            else:
                members.append(member)
        return tuple(members)
