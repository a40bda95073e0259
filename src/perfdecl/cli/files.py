"""From the words of a command line to the files that it is about, with the settings that hold for each."""

import os
import sys
from collections.abc import Sequence
from typing import NamedTuple

from perfdecl.config.load import load, settings_for
from perfdecl.config.settings import Settings
from perfdecl.errors import UseError
from perfdecl.files.find import STDIN, Found, Target, find
from perfdecl.source.decode import MAX_BYTES


class Input(NamedTuple):
    """Where declarations come from: paths, what to call standard input, which configuration holds.

    ``skip_others`` passes over named files that declare no form, as a hook that is called with all YAML files needs it.
    """

    paths: tuple[str, ...]
    stdin_filename: str = ""
    config: str = ""
    isolated: bool = False
    skip_others: bool = False

    def settings(self, target: Target) -> Settings:
        """The settings for one file."""
        if self.isolated:
            return Settings()
        if self.config:
            return _named(self.config)
        return settings_for(os.path.dirname(self.name(target)))

    def find(self) -> Found:
        """The declarations. No path: what the configuration includes, else decl.yaml here, else this folder."""
        own = self.settings(Target(""))
        paths = list(self.paths)
        if not paths and own.include:
            paths = [os.path.relpath(os.path.join(own.folder, one)) for one in own.include]
        return find(paths, own.exclude, self.skip_others)

    def name(self, target: Target) -> str:
        """What people call the file."""
        return (self.stdin_filename or "<stdin>") if target.path == STDIN else target.path

    def read(self, target: Target) -> bytes:
        """The file's bytes; not more of them than are needed to see that they are too many. Raises UseError."""
        from perfdecl.files.read import read_bytes

        if target.path != STDIN:
            return read_bytes(target.path, MAX_BYTES)
        if sys.stdin is None:
            raise UseError("use.no_input")
        try:
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        except OSError as error:
            raise UseError("use.unreadable", path=self.name(target), reason=error) from error

    def watched(self) -> tuple[str, ...]:
        """The paths to watch: those given, those that the configuration includes, else this folder."""
        own = self.settings(Target(""))
        return self.paths or tuple(os.path.join(own.folder, one) for one in own.include) or (".",)


def _named(path: str) -> Settings:
    if not os.path.isfile(path):
        raise UseError("use.no_such_path", path=path)
    return load(os.path.realpath(path))


def changed(settings: Settings, select: Sequence[str], ignore: Sequence[str], strict: bool) -> Settings:
    """The settings with what the command line says on top."""
    from perfdecl.config.load import check_codes

    for codes, option in ((select, "--select"), (ignore, "--ignore")):
        if codes:
            check_codes(codes, option)
    return settings._replace(
        select=tuple(select) or settings.select,
        ignore=(*settings.ignore, *ignore),
        strict=strict or settings.strict,
    )


def split(values: list[str] | None) -> list[str]:
    """Codes given several times or joined by commas."""
    return [code.strip() for value in values or [] for code in value.split(",") if code.strip()]


def choice(option: str, value: str, known: tuple[str, ...]) -> str:
    """A value that must be one of some. Raises UseError where it is not."""
    if value not in known:
        raise UseError("use.unknown_choice", option=option, value=value, known=known)
    return value
