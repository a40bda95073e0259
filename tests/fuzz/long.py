"""Fuzzing for as long as one likes, led by what the inputs reach: ``python tests/fuzz/long.py --minutes 90 [TARGET ...]``.

Needs the package atheris. Inputs worth keeping stay in ``.fuzz/corpus``, those that found something in ``.fuzz/found``; a
table of inputs, edges, findings and the share that was read is written at the end.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
PLACE = HERE.parents[1] / ".fuzz"
#: Seconds and megabytes that one input may take.
LIMITS = ("-timeout=20", "-rss_limit_mb=3000", "-mutate_depth=1")
#: So many inputs that could be read are kept to go on from.
POOL = 200
PROGRESS = re.compile(rb"#(\d+)\s+\w+\s+cov: (\d+) ft: (\d+)")


def fuzz(name: str, seconds: int) -> None:
    """One target in this process, until the time is over or something is found."""
    import atheris

    with atheris.instrument_imports(include=["perfdecl"]):
        from fuzz.table import TARGETS

        target = TARGETS[name]()
    from fuzz.mutate import mutate

    counts = {"run": 0, "read": 0}
    readable = list(target.seeds)

    def once(data: bytes) -> None:
        counts["run"] += 1
        is_read = target.run(data)
        counts["read"] += is_read
        if is_read and len(readable) < POOL:
            readable.append(data)
        if counts["run"] % 100 == 0:
            (PLACE / f"{name}.json").write_text(json.dumps(counts))

    def change(data: bytes, most: int, seed: int) -> bytes:
        """What libFuzzer chooses for what it reached is often damaged; most go on from what could be read."""
        random = Random(seed)
        base = data if data and random.randrange(3) == 0 else random.choice(readable)
        return mutate(base, target.words, random, most)

    corpus = PLACE / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    (PLACE / "found").mkdir(exist_ok=True)
    limits = [*LIMITS, f"-max_total_time={seconds}", "-max_len=300000", f"-artifact_prefix={PLACE / 'found' / name}-"]
    atheris.Setup([sys.argv[0], *limits, str(corpus)], once, custom_mutator=change)
    atheris.Fuzz()


def campaign(names: list[str], seconds: int) -> int:
    """All targets one after the other, each in a process; returns how many found something."""
    rows = ["| target | inputs | read | edges | features | findings |", "|---|---:|---:|---:|---:|---:|"]
    failed = 0
    PLACE.mkdir(exist_ok=True)
    for name in names:
        print(name, flush=True)
        command = [sys.executable, __file__, "--one", name, "--seconds", str(seconds // len(names))]
        ended = subprocess.run(command, capture_output=True)
        (PLACE / f"{name}.log").write_bytes(ended.stdout + ended.stderr)
        reached = PROGRESS.findall(ended.stderr) or [(b"0", b"0", b"0")]
        runs, edges, features = (int(one) for one in reached[-1])
        counts = json.loads((PLACE / f"{name}.json").read_text()) if (PLACE / f"{name}.json").exists() else {}
        share = f"{counts['read'] / counts['run']:.0%}" if counts.get("run") else "–"
        failed += ended.returncode != 0
        rows.append(f"| {name} | {runs:,} | {share} | {edges:,} | {features:,} | {int(ended.returncode != 0)} |")
        (PLACE / "table.md").write_text("\n".join(rows) + "\n", encoding="utf-8")
    print("\n".join(rows))
    return failed


def main() -> None:
    """Read the command line."""
    sys.path[:0] = [str(HERE.parent)]
    from fuzz.table import TARGETS

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", choices=[*TARGETS, []], help="all, if none is named")
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--one", default="", help=argparse.SUPPRESS)
    parser.add_argument("--seconds", type=int, default=0, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        fuzz(asked.one, asked.seconds)
    else:
        sys.exit(min(campaign(asked.targets or list(TARGETS), int(60 * asked.minutes)), 1))


if __name__ == "__main__":
    main()
