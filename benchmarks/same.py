"""Whether work on speed changed anything: what is found in changed declarations, and what is printed of those without errors,
by this tree and by another revision of it, are the same to the last byte.

``python benchmarks/same.py REVISION [COUNT]`` names the first declarations that differ, and ends with 1 if there are any.
Needs the tests' own packages: the declarations are changed as those that the fuzzers try.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[1]
COUNT = 10_000
FORMATS = ("docx", "html", "xlsx", "md")
#: One of so many declarations is printed, too, if it has no errors: that takes ten times as long as to check it.
PRINTED = 2
LONGEST = 50_000  # bytes
SHOWN = 5


def changed(count: int) -> list[bytes]:
    """The same declarations each time: nearly all of them readable, a tenth with a fault planted."""
    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
    from fuzz.mutate import mutate
    from fuzz.targets.declaration import SEEDS, WORDS
    from support.faults import FAULTS

    random = Random(7)
    pool = list(SEEDS)
    made: list[bytes] = []
    for number in range(count):
        if number % 10 == 0:
            plant = FAULTS[random.choice(sorted(FAULTS))]
            data = plant(random.choice(SEEDS).decode(), random.randrange(10_000))
        else:
            data = mutate(random.choice(pool if number % 2 else SEEDS), WORDS, random, LONGEST)
        if number % 7 == 0 and len(pool) < 300:
            pool.append(data)
        made.append(data)
    return made


def digests(declarations: Path) -> None:
    """Print, as the tree on the path sees them, a digest of each declaration and how many were printed."""
    from perfdecl.checking.pipeline import check_bytes
    from perfdecl.printers.formats import printer_of

    found: list[str] = []
    printed = 0
    for number, text in enumerate(json.loads(declarations.read_text("ascii"))):
        checked = check_bytes("decl.yaml", text.encode("latin-1"))
        said = [repr(checked.diagnostics), str(checked.suppressed)]
        if not checked.has_errors and number % PRINTED == 0:
            form, declaration = checked.understood
            sheet = form.lay_out(declaration)
            said += [hashlib.sha256(printer_of(name)(sheet)).hexdigest() for name in FORMATS]
            printed += 1
        found.append(hashlib.sha256(repr(said).encode("utf-8", "surrogatepass")).hexdigest())
    print(json.dumps([found, printed]))


def seen_by(source: Path, declarations: Path) -> tuple[list[str], int]:
    """The digests by the package in ``source``, in a process of its own."""
    command = f"import sys; sys.path[:0] = {[str(source), str(Path(__file__).parent)]!r}; import same; same.digests(same.Path({str(declarations)!r}))"
    ended = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=True)
    found, printed = json.loads(ended.stdout)
    return found, printed


def main() -> int:
    """Compare and tell."""
    revision, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else COUNT
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        declarations = changed(count)
        texts = folder / "declarations.json"
        texts.write_text(json.dumps([one.decode("latin-1") for one in declarations]), encoding="ascii")
        other = folder / "other"
        subprocess.run(["git", "-C", ROOT, "worktree", "add", "--quiet", "--detach", other, revision], check=True)
        try:
            before, _ = seen_by(other / "src", texts)
        finally:
            subprocess.run(["git", "-C", ROOT, "worktree", "remove", "--force", other], check=True)
        now, printed = seen_by(ROOT / "src", texts)
    differ = [at for at, pair in enumerate(zip(before, now, strict=True)) if pair[0] != pair[1]]
    for at in differ[:SHOWN]:
        print(f"declaration {at}:\n{declarations[at].decode('utf-8', 'replace')}")
    print(f"{count} declarations, {printed} printed in {', '.join(FORMATS)}: {len(differ)} differ from {revision}")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
