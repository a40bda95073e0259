"""Mutation testing of the rules, of what understands values, and of amounts: docs/development/mutation-testing.md.

``python tests/mutation/run.py [functions|outside|table] [--children N] [--again] [--afresh]``, from the root of the repository. What has
a result is not tried again, so a run can be broken off and gone on with.
"""

import os
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from shutil import rmtree

ROOT = Path(__file__).parents[2]
DATABASE = ROOT / "outside.sqlite"
MUTANTS = ROOT / "mutants"


def main() -> None:
    """Run one part or both, and print the table."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", choices=("functions", "outside", "table"))
    parser.add_argument("--children", type=int, default=os.cpu_count() or 1, help="so many at a time")
    parser.add_argument("--again", action="store_true", help="try what survived again")
    parser.add_argument("--afresh", action="store_true", help="forget all results")
    options = parser.parse_args()
    os.chdir(ROOT)
    os.environ |= {"CI": "true", "PYTHONPATH": os.pathsep.join((str(ROOT / "tests"), str(ROOT / "src")))}
    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests"), str(ROOT / "tools")]
    if options.again:
        from mutation.again import forget_survivors

        forget_survivors(MUTANTS, DATABASE)
    if options.part in (None, "functions"):
        if options.afresh:
            rmtree(MUTANTS, ignore_errors=True)
        command = [str(Path(sys.executable).parent / "mutmut"), "run", "--max-children", str(options.children)]
        if code := subprocess.run(command).returncode:
            sys.exit(code)  # most often a test that fails without any change: mutmut says which
    if options.part in (None, "outside"):
        from mutation import outside

        if options.afresh or not DATABASE.exists():
            outside.make(_files(), DATABASE)
        outside.run(DATABASE, options.children)
    from mutation.table import table

    print(table(MUTANTS, DATABASE))


def _files() -> list[Path]:
    """All that is changed, as [tool.mutmut] in pyproject.toml says it."""
    source = Path("src/perfdecl")
    found = {source / "model/amount.py", *(source / "forms").glob("*/rules/**/*.py")}
    for folder in ("indicators", "rules"):
        found |= set((source / folder).rglob("*.py"))
    return sorted(found)


if __name__ == "__main__":
    main()
