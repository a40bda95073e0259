"""``perfdecl check`` of a bureau's repository, cold: all gates against ``validate`` and ``render --check`` one after the other.

120 departments of two years in both forms, everything printed: the gates read, check and print each declaration once. Last
year's folder is read besides, which neither of the others does; the ratio is given with it and without it.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from timing import medians, process, result, table

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from support.bureau import LAST, NOW, departments, write  # noqa: E402

PERFDECL = (sys.executable, "-m", "perfdecl")
COUNT, ROUNDS = 120, 5


def prepare(folder: Path) -> Path:
    """The repository with its printed forms, and beside its settings others without last year; those are returned."""
    subprocess.run([*PERFDECL, "init", "--repo", str(folder), "--year", str(NOW)], check=True, capture_output=True)
    write(folder, departments(COUNT))
    subprocess.run([*PERFDECL, "render"], cwd=folder, check=True, capture_output=True)
    own = folder / "perfdecl.toml"
    alone = folder / "alone.toml"
    lines = own.read_text(encoding="utf-8").splitlines(keepends=True)
    alone.write_text("".join(line for line in lines if not line.startswith("last-year")), encoding="utf-8")
    return alone


def main() -> None:
    """Print the times, and the ratios to both commands together."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        alone = prepare(folder)
        os.chdir(folder)
        validate, render = process(*PERFDECL, "validate"), process(*PERFDECL, "render", "--check")

        def both() -> None:
            validate()
            render()

        candidates = {
            "validate, then render --check": both,
            "check": process(*PERFDECL, "check", "--config", str(alone)),
            f"check, compared with {LAST}": process(*PERFDECL, "check"),
        }
        seconds = medians(candidates, ROUNDS)
        print(table(seconds, "both"))
        base, check, compared = seconds.values()
        print(result("check of a repository, cold", check / base, "validate and render --check", "≤ 1.2"))
        print(result("the same compared with last year", compared / base, "validate and render --check", "–"))


if __name__ == "__main__":
    main()
