"""Comments that suppress findings: they take away what they name, and nothing else."""

from fuzz.target import Target
from fuzz.targets.declaration import SEEDS as DECLARATIONS
from perfdecl.checking.pipeline import check_bytes

COMMENT = b"  # perfdecl: ignore[PD501] "
SEEDS = [
    b"\n".join(line + COMMENT + b"as published" if number % 7 == 0 else line for number, line in enumerate(lines))
    for lines in (data.split(b"\n") for data in DECLARATIONS[:4])
] + [data + b"\n# perfdecl: ignore-file[PD4] as published\n" for data in DECLARATIONS[:4]]
WORDS = (
    "# perfdecl: ignore[PD403] 理由", "# perfdecl: ignore", "ignore-file", "[PD4]", "[PD401,PD402]", "[", "]", "PD", "#", "perfdecl:", "PD901", "，",
)  # fmt: skip


def run(data: bytes) -> bool:
    checked = check_bytes("x.yaml", data)
    bare = check_bytes("x.yaml", data.replace(b"perfdecl", b"perfdesc"))
    told = {(one.code, one.span) for one in bare.diagnostics}
    for one in checked.diagnostics:
        # What is said of the comments themselves is the only thing that they bring.
        assert one.code.startswith(("PD9", "PD0")) or (one.code, one.span) in told, one
    return checked.declaration is not None


TARGET = Target(SEEDS, WORDS, run)
