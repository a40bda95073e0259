"""Many declarations: what a file costs with all rules, against its parser and against programs that check a schema or YAML
alone; how much memory many take, and what a second process is worth.

The declarations differ in their texts, so that nothing is found in a cache by luck.
"""

import gc
import sys
import tempfile
import time
from pathlib import Path

import yaml

from peers import program
from timing import Usage, line, result

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "liwan-publicity-2024.yaml"
SCHEMA = str(ROOT / "schemas" / "table14.en.schema.json")
FEW, MANY = 1000, 20000
STEMS = "甲乙丙丁戊己庚辛壬癸"


def write(folder: Path, count: int) -> list[str]:
    """So many declarations, each with names of its own; returns their paths."""
    text = EXAMPLE.read_text(encoding="utf-8")
    paths = [folder / f"{number:05}.yaml" for number in range(count)]
    for number, path in enumerate(paths):
        own = "".join(STEMS[int(digit)] for digit in str(number))
        path.write_text(text.replace("宣传", f"宣传{own}"), encoding="utf-8")
    return list(map(str, paths))


def per_file(paths: list[str]) -> tuple[float, float]:
    """Milliseconds of work for a file: to check it, and to compose its tree by libyaml through PyYAML alone."""
    from perfdecl.checking.many import check_file

    texts = [Path(path).read_text(encoding="utf-8") for path in paths]
    check_file(paths[0], "zh")
    start = time.process_time()
    for path in paths:
        check_file(path, "zh")
    checked = time.process_time() - start
    start = time.process_time()
    for text in texts:
        yaml.compose(text, Loader=yaml.CSafeLoader)
    return 1000 * checked / len(paths), 1000 * (time.process_time() - start) / len(paths)


def perfdecl(folder: str, jobs: int) -> Usage:
    """A whole run."""
    command = (sys.executable, "-m", "perfdecl", "validate", "--isolated", "--output-format", "json-lines")
    return Usage(*command, f"--jobs={jobs}", folder)


def main() -> None:
    """Print what a file costs, what others take for the same files, and the memory of many."""
    gc.disable()
    with tempfile.TemporaryDirectory() as name:
        paths = write(Path(name), FEW)
        checked, composed = per_file(paths)
        print(f"check {checked:.2f} ms of work a file; composing its tree by libyaml {composed:.2f} ms")
        print(
            result(
                "check of a file in a batch", checked / composed, "composing it by libyaml", "≤ 2.1 (0.5 ms of 0.24)"
            )
        )
        few = perfdecl(name, 1)
        both = perfdecl(name, 2)
        print(f"{FEW} files: {few.work:.1f} s of work, {few.megabytes:.0f} MB")
        print(result("two processes", few.elapsed / both.elapsed, "the speed of one", "≥ 1.7"))
        for title, peer, aim in (
            ("as it installs itself", "check-jsonschema", "≥ 10"),
            ("C parser", "check-jsonschema-c", "≥ 4"),
        ):
            taken = Usage(program(peer), "--schemafile", SCHEMA, *paths)
            print(f"check-jsonschema, {title}: {taken.work:.1f} s of work, {taken.megabytes:.0f} MB")
            print(result(f"check-jsonschema, {title}, same files", taken.work / few.work, "perfdecl", aim))
        taken = Usage(program("yamllint"), "-d", "relaxed", name)
        print(f"yamllint: {taken.work:.1f} s of work, {taken.megabytes:.0f} MB")
        print(result("yamllint, same files", taken.work / few.work, "perfdecl", "–"))
    with tempfile.TemporaryDirectory() as name:
        write(Path(name), MANY)
        many = perfdecl(name, 1)
    print(f"{MANY} files: {many.work:.1f} s of work, {many.megabytes:.0f} MB")
    ratio = many.megabytes / few.megabytes
    print(line(f"memory of {MANY} files", f"{many.megabytes:.0f} MB, {ratio:.2f} x that of {FEW}", "≤ 60 MB, flat"))


if __name__ == "__main__":
    main()
