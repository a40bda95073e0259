"""What has been tried against perfdecl, each as a folder, a command in it and what that must end with.

Documents made to hurt are in :mod:`support.hostile`; here each of them is one of the attempts.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from support.paths import EXAMPLES

Prepare = Callable[[Path], object]
EXAMPLE = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")
#: A secret of the environment that must never be in what is written.
SECRET = "ghs_FAKE4711"
#: What must never be in what is shown: escapes, bells, controls of direction, and commands to a CI.
NEVER = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]|(?m:^::(?!error|warning|notice))|ghs_FAKE4711|Traceback"
)


class Attempt(NamedTuple):
    """``of`` is the group that it belongs to; ``says`` a pattern of what is shown, in Chinese.

    ``command`` are the arguments of perfdecl; ``given`` is its standard input, and ``shell`` what a shell does with the
    command ``"$@"``, where that matters. ``spared`` are files that must be as they were, or not be at all.
    """

    name: str
    of: str
    prepare: Prepare
    command: tuple[str, ...]
    codes: tuple[int, ...]
    says: str
    given: bytes | Path = b""
    shell: str = ""
    spared: tuple[str, ...] = ()

    def process(self) -> list[str]:
        """The command as a process, in whatever shell it needs."""
        command = [sys.executable, "-m", "perfdecl", *self.command]
        return ["sh", "-c", self.shell, "sh", *command] if self.shell else command

    @staticmethod
    def environment() -> dict[str, str]:
        """An environment with a secret in it."""
        return os.environ | {"GITHUB_TOKEN": SECRET, "PERFDECL_LANG": "zh"}


def ended_wrong(attempt: Attempt, code: int, said: bytes) -> Iterator[str]:
    """What is not as it should be in how an attempt ended."""
    if code not in attempt.codes:
        yield f"exit {code}"
    if not re.search(attempt.says, said.decode("utf-8", "replace"), re.MULTILINE):
        yield f"not said: {attempt.says}"
    if found := NEVER.search(said):
        yield f"shown: {found.group()!r}"


def put(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files, and the folders that they are in."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content)


def files(**named: str | bytes) -> Prepare:
    """Files whose names end in ``.yaml`` and stand in the folder itself."""
    return partial(put, files={f"{name}.yaml": content for name, content in named.items()})
