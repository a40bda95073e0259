"""What a run has found, by area, and every survivor."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Result(NamedTuple):
    """One mutant: what kind of change, in which file, how it ended (killed, timed out, survived, not tried), and which it is."""

    kind: str
    file: str
    end: str
    name: str


#: mutmut's exit codes; without a test that reaches it a mutant survives.
ENDS = {
    1: "killed",
    3: "killed",
    -24: "timed out",
    24: "timed out",
    36: "timed out",
    0: "survived",
    5: "survived",
    33: "survived",
}
_COLUMNS = ("killed", "timed out", "survived", "not tried")


def table(mutants: Path, database: Path) -> str:
    """A table in Markdown, and the survivors behind it."""
    results = [*of_mutmut(mutants), *(of_cosmic_ray(database) if database.exists() else ())]
    counts: dict[tuple[str, str], Counter[str]] = {}
    for one in results:
        for area in (_area(one.file), "all"):
            counts.setdefault((one.kind, area), Counter())[one.end] += 1
    lines = [
        "| kind | area | mutants | killed | timed out | survived | not tried | killed of those tried |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
    ]
    for (kind, area), ends in sorted(counts.items()):
        tried = sum(ends.values()) - ends["not tried"]
        share = f"{(ends['killed'] + ends['timed out']) / tried:.1%}" if tried else ""
        lines.append(
            f"| {kind} | {area} | {sum(ends.values())} | {' | '.join(str(ends[one]) for one in _COLUMNS)} | {share} |"
        )
    survivors = [f"{one.kind}: {one.file}: {one.name}" for one in results if one.end == "survived"]
    return "\n".join((*lines, "", *survivors))


def of_mutmut(mutants: Path) -> Iterator[Result]:
    """What mutmut has written down beside the files that it changed."""
    for path in sorted(mutants.rglob("*.py.meta")):
        file = path.relative_to(mutants).as_posix().removesuffix(".meta")
        for name, code in json.loads(path.read_text("utf-8"))["exit_code_by_key"].items():
            yield Result("logic in functions", file, "not tried" if code is None else ENDS.get(code, "survived"), name)


def of_cosmic_ray(database: Path) -> Iterator[Result]:
    """What is in cosmic-ray's account, without what was skipped in it."""
    from cosmic_ray.work_db import use_db

    with use_db(str(database)) as account:
        results = dict(account.results)
        for item in account.work_items:
            (change,) = item.mutations
            result = results.get(item.job_id)
            kind = {"perfdecl/Word": "words", "perfdecl/Pattern": "patterns"}.get(
                change.operator_name, "other code outside"
            )
            if result is None:
                yield Result(kind, change.module_path.as_posix(), "not tried", "")
            elif result.worker_outcome.value != "skipped":
                end = "timed out" if result.output == "timeout" else str(result.test_outcome.value)
                yield Result(kind, change.module_path.as_posix(), end, result.diff)


def _area(file: str) -> str:
    parts = Path(file).parts
    return "/".join(parts[2:4]) if parts[2] == "rules" and len(parts) > 4 else "/".join(parts[2:-1])
