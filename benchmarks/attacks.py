"""Everything that has been tried against perfdecl, run again: how each ends, and what it costs.

python benchmarks/attacks.py                 # all, with a table in docs/development/attacks.md
python benchmarks/attacks.py "docx merged"   # those whose names hold this, in the terminal alone
"""

import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from support.tried.all import attempts  # noqa: E402
from support.tried.attempt import Attempt, ended_wrong  # noqa: E402  # the tests' own

TABLE = ROOT / "docs" / "development" / "attacks.md"
#: What any of them may cost: seconds of all processes together, and megabytes of the largest.
SECONDS, MEGABYTES = 2.0, 200
#: After so many seconds one is ended.
PATIENCE = 120


class Ended(NamedTuple):
    """How an attempt ended: exit code, seconds, megabytes, what was shown, and what is wrong with that."""

    code: int
    seconds: float
    megabytes: int
    shown: bytes
    wrong: list[str]

    @property
    def told(self) -> str:
        """The codes of the findings, or the beginning of what was said."""
        text = self.shown.decode("utf-8", "replace")
        codes = list(dict.fromkeys(re.findall(r"PD\d{3}", text)))
        return " ".join(codes[:3]) or " ".join(text.split())[:40]


def run(attempt: Attempt) -> Ended:
    """Make its files in a new folder, and run its command there as users do."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "repository"
        folder.mkdir()
        _apart(attempt, folder)
        there = {name: (folder / name).exists() for name in attempt.spared}
        with open(Path(made) / "shown", "w+b") as shown, open(Path(made) / "given", "w+b") as given:
            if isinstance(attempt.given, bytes):
                given.write(attempt.given)
                given.seek(0)
            source = given if isinstance(attempt.given, bytes) else open(attempt.given, "rb")  # noqa: SIM115
            process = subprocess.Popen(
                attempt.process(), cwd=folder, env=attempt.environment(), stdin=source, stdout=shown, stderr=shown
            )
            source.close()
            code, seconds, megabytes = _wait(process)
            shown.seek(0)
            said = shown.read()
        wrong = list(ended_wrong(attempt, code, said))
        wrong += [f"{name} was written" for name, was in there.items() if (folder / name).exists() and not was]
    if seconds > SECONDS:
        wrong.append(f"{seconds:.1f} s")
    if megabytes > MEGABYTES:
        wrong.append(f"{megabytes} MB")
    return Ended(code, seconds, megabytes, said, wrong)


def _apart(attempt: Attempt, folder: Path) -> None:
    """Make the files in a process of their own: Linux counts the memory of whoever starts a process as that process's."""
    if (child := os.fork()) == 0:
        try:
            attempt.prepare(folder)
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def _wait(process: "subprocess.Popen[bytes]") -> tuple[int, float, int]:
    """Exit code, seconds and megabytes of a process and those that it has waited for."""
    ends = time.monotonic() + PATIENCE
    while True:
        number, status, used = os.wait4(process.pid, os.WNOHANG)
        if number:
            break
        if time.monotonic() > ends:
            process.kill()
            ends += PATIENCE
        time.sleep(0.005)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


def _table(rows: Sequence[tuple[Attempt, Ended]]) -> str:
    costs = [ended.seconds for _, ended in rows]
    sizes = [ended.megabytes for _, ended in rows]
    lines = [
        "# Attacks",
        "",
        "What has been tried against perfdecl, each run as a user would run it: how it ended, and what it cost all",
        "processes together and the largest of them. What every run costs, Python and perfdecl themselves, is in it.",
        "`tests/support/tried` and `tests/support/hostile.py` make them, `tests/faults/test_attacks.py` asks that each",
        "ends as it should, and this table is written by",
        "",
        "```bash",
        ".venv/bin/python benchmarks/attacks.py",
        "```",
        "",
        f"{len(rows)} attacks, Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} cores: at most "
        f"{max(costs):.2f} s and {max(sizes)} MB; {sum(bool(ended.wrong) for _, ended in rows)} not as they should be",
        f"(more than {SECONDS:.0f} s or {MEGABYTES} MB, another exit code, nothing that says why).",
        "",
        "| attack | of | exit | told | CPU s | MB | |",
        "|---|---|---:|---|---:|---:|---|",
    ]
    for attempt, ended in rows:
        cells = (
            attempt.name,
            attempt.of,
            str(ended.code),
            ended.told,
            f"{ended.seconds:.2f}",
            str(ended.megabytes),
            "; ".join(ended.wrong),
        )
        lines.append("| " + " | ".join(map(_cell, cells)) + " |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    shown = "".join(char if char.isprintable() else "�" for char in text)
    return re.sub(r"([|*_<`\\{}\[\]])", r"\\\1", shown)


def main(names: Sequence[str]) -> int:
    """Run them; 1 where one is not as it should be."""
    rows = []
    for attempt in attempts():
        if names and not any(name in attempt.name for name in names):
            continue
        ended = run(attempt)
        rows.append((attempt, ended))
        print(
            f"{attempt.of:9} {attempt.name[:50]:50} {ended.code:3} {ended.seconds:6.2f} s {ended.megabytes:5} MB {ended.told[:40]:40} {'; '.join(ended.wrong)}".rstrip(),
            flush=True,
        )
    if not names:
        TABLE.write_text(_table(rows), "utf-8")
    return any(ended.wrong for _, ended in rows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
