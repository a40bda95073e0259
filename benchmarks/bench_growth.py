"""How time grows with the declaration: the real one with its tasks and indicators 1, 3, 10 and 30 times, and a draft 100 times.

Writes ``growth.svg`` beside this file. What grows as fast as the declaration has an exponent of 1, what compares everything with
everything one of 2. The peer is ruamel.yaml reading the same text by its parser in C: that is linear.
"""

import math
import time
from collections.abc import Callable
from pathlib import Path

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
from ruamel.yaml import YAML

import perfdecl
from declarations import enlarged
from perfdecl.checking.draft import as_draft
from perfdecl.printers.formats import printer_of
from perfdecl.readers.here import read_here
from timing import line

HERE = Path(__file__).parent
TIMES = (1, 3, 10, 30)
MANY = 100
ROUNDS = 3


def ways(text: str) -> dict[str, Callable[[], object]]:
    """What is measured, for one text."""
    checked = perfdecl.check(text)
    form, declaration = checked.understood
    docx, pdf = perfdecl.render(declaration, "docx"), perfdecl.render(declaration, "pdf")
    return {
        "ruamel.yaml, C parser": lambda: list(YAML(typ="safe").parse(text)),
        "check": lambda: perfdecl.check(text),
        "print .docx": lambda: printer_of("docx")(form.lay_out(declaration)),
        "print .html": lambda: printer_of("html")(form.lay_out(declaration)),
        "print .pdf": lambda: printer_of("pdf")(form.lay_out(declaration)),
        "read .docx": lambda: read_here("x.docx", docx),
        "read .pdf": lambda: read_here("x.pdf", pdf),
    }


def least(call: Callable[[], object]) -> float:
    """Seconds of work of one call: the least of some."""
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        call()
        taken.append(time.process_time() - start)
    return min(taken)


def exponent(seconds: dict[int, float]) -> float:
    """The power of the size that time grows with, over the last tenfold."""
    (small, before), (large, after) = sorted(seconds.items())[-3:][:: len(sorted(seconds.items())[-3:]) - 1]
    return math.log(after / before) / math.log(large / small)


def draft(times: int) -> float:
    """Seconds of work of a draft as Word file."""
    checked = perfdecl.check(enlarged(times))
    form, declaration = checked.understood

    def draw() -> object:
        return printer_of("docx")(as_draft(form.lay_out(declaration), checked.diagnostics, checked.holes, "zh"))

    return least(draw)


def main() -> None:
    """Print the curves, and draw them."""
    curves: dict[str, dict[int, float]] = {}
    for times in TIMES:
        for name, call in ways(enlarged(times)).items():
            curves.setdefault(name, {})[times] = least(call)
    curves["draft .docx"] = {times: draft(times) for times in (*TIMES, MANY)}
    for name, seconds in curves.items():
        shown = "".join(f"{1000 * one:11.1f}" for one in seconds.values())
        print(f"{name:<24}{shown} ms   grows as n^{exponent(seconds):.2f}")
    for name, seconds in curves.items():
        print(line(f"growth of {name}", f"n^{exponent(seconds):.2f}", "n^1"))
    _draw(curves)


def _draw(curves: dict[str, dict[int, float]]) -> None:
    figure, axes = plt.subplots(figsize=(7, 4.5))
    for name, seconds in curves.items():
        axes.loglog(list(seconds), [1000 * one for one in seconds.values()], marker="o", label=name)
    axes.set_xlabel("times the tasks and indicators of the real declaration")
    axes.set_ylabel("milliseconds of work")
    axes.grid(True, which="both", alpha=0.3)
    axes.legend(fontsize="small")
    figure.tight_layout()
    figure.savefig(HERE / "growth.svg", metadata={"Date": None})


if __name__ == "__main__":
    main()
