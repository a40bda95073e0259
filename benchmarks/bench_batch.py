"""Many declarations in one process: what a file costs with all rules, what of that is parsing, and how much memory it takes.

The declarations differ in their texts, so that nothing is found in a cache by luck.
"""

import gc
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "liwan-publicity-2024.yaml"
COUNTS = (1000, 5000)
STEMS = "甲乙丙丁戊己庚辛壬癸"


def write(folder: Path, count: int) -> None:
    """So many declarations, each with names of its own."""
    text = EXAMPLE.read_text(encoding="utf-8")
    for number in range(count):
        own = "".join(STEMS[int(digit)] for digit in str(number))
        (folder / f"{number:05}.yaml").write_text(text.replace("宣传", f"宣传{own}"), encoding="utf-8")


def per_file(folder: Path) -> tuple[float, float]:
    """Milliseconds of CPU for a file: to check it, and to compose its tree alone."""
    from perfdecl.checking.many import check_file
    from perfdecl.source.compose import Composer

    paths = sorted(map(str, folder.iterdir()))
    texts = [Path(path).read_text(encoding="utf-8") for path in paths]
    check_file(paths[0], "zh")
    start = time.process_time()
    for path in paths:
        check_file(path, "zh")
    checked = time.process_time() - start
    start = time.process_time()
    for text in texts:
        Composer(text).compose()
    return 1000 * checked / len(paths), 1000 * (time.process_time() - start) / len(paths)


def run(folder: Path, jobs: int) -> tuple[float, float]:
    """Seconds of a whole run, and the megabytes of its largest process."""
    command = [sys.executable, "-m", "perfdecl", "validate", "--isolated", "--output-format", "json", str(folder)]
    start = time.perf_counter()
    child = subprocess.Popen([*command, f"--jobs={jobs}"], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main() -> None:
    """Print what a file costs, and the curve of memory."""
    gc.disable()
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as name:
            write(Path(name), count)
            if count == COUNTS[0]:
                checked, composed = per_file(Path(name))
                print(
                    f"check {checked:.2f} ms a file, {checked / composed:.1f} x composing its tree ({composed:.2f} ms)"
                )
            alone, memory = run(Path(name), 1)
            both, _ = run(Path(name), 2)
        print(f"{count:6} files: {memory:.0f} MB, two processes {alone / both:.2f} x as fast as one")


if __name__ == "__main__":
    main()
