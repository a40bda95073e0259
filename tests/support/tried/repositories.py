"""Repositories whose links, settings and patterns are made to hurt."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from support.checking import ENGLISH
from support.tried.attempt import EXAMPLE, Attempt, files, put


def _linked(folder: Path, **links: str) -> None:
    for name, target in links.items():
        (folder / name.replace("__", "/").replace("_", ".")).symlink_to(target)


def _house(folder: Path, target: str) -> None:
    put(folder, {"perfdecl.toml": 'template = "house.html"\nformats = ["html"]\n', "ok.yaml": EXAMPLE})
    _linked(folder, house_html=target)


def _outside(folder: Path) -> None:
    put(folder, {"tree/sub/x.yaml": EXAMPLE, "out/.keep": "", "outside/.keep": ""})
    (folder / "out" / "sub").symlink_to(folder / "outside")


def _astray(folder: Path) -> None:
    put(folder, {"c.yaml": ENGLISH.replace("basic: 100", "basic: -1")})
    _linked(folder, a_yaml="nowhere", b_yaml="b.yaml")


def _fifo(folder: Path) -> None:
    put(folder, {"b.yaml": EXAMPLE})
    os.mkfifo(folder / "a.yaml")


def repositories() -> Iterator[Attempt]:
    """Repositories whose links, settings and patterns are made to hurt."""
    for target in ("/proc/self/environ", "/etc/passwd"):
        yield Attempt(
            f"a template that is {target}",
            "B2",
            partial(_house, target=target),
            ("render", "--force", "-o", "out/"),
            (1, 2),
            "PD70|house.html",
            spared=("out/ok.html",),
        )
    yield Attempt(
        "out through a folder that is a link",
        "M4",
        _outside,
        ("render", "tree", "-o", "out/"),
        (2,),
        "sub",
        spared=("outside/x.docx", "outside/sub/x.docx"),
    )
    for number, place in enumerate(("../../esc", "/tmp/perfdecl-attempt")):
        yield Attempt(
            f"settings that write to {place}",
            "M4",
            partial(put, files={"r/perfdecl.toml": f'output-dir = "{place}"\n', "r/a.yaml": EXAMPLE}),
            ("render", "r"),
            (2,),
            "output-dir",
            spared=("../esc", "esc")[number:],
        )
    yield Attempt("a FIFO", "M5", _fifo, ("validate", "a.yaml"), (1, 2), "PD009|a.yaml")
    yield Attempt("a FIFO in a folder", "M5", _fifo, ("validate", "."), (0, 1, 2), "a.yaml|b.yaml|1 个文件")
    for command in (
        ("validate", "/dev/zero"),
        ("import", "/dev/zero"),
        ("render", "b.yaml", "--template", "/dev/zero"),
        ("verify", "/dev/zero"),
    ):
        yield Attempt(f"{command[0]} of a device without an end", "M5", files(b=EXAMPLE), command, (1, 2), "/dev/zero")
    yield Attempt(
        "standard input without an end", "M5", files(), ("validate", "-"), (1, 2), "PD004|字节", given=Path("/dev/zero")
    )
    yield Attempt(
        "a link to nothing and a link to itself",
        "M6",
        _astray,
        ("validate", "."),
        (1, 2),
        "PD105",
    )
    for stars in (8, 40):
        pattern = "*a" * stars + "b"
        names = {f"{'a' * 60}.yaml": EXAMPLE, "b.yaml": ENGLISH.replace("basic: 100", "basic: -1")}
        yield Attempt(
            f"a pattern of {stars} stars",
            "M7",
            partial(put, files={".gitignore": f"{pattern}\n", ".git/HEAD": "", **names}),
            ("validate", "."),
            (1,),
            "PD105",
        )
        yield Attempt(
            f"an exclusion of {stars} stars",
            "M7",
            partial(put, files={"perfdecl.toml": f'exclude = ["{pattern}"]\n', **names}),
            ("validate", "."),
            (1,),
            "PD105",
        )
    for name, settings in (
        ("3,000 lists in one another", "ignore = " + "[" * 3_000), ("a table of tables", "[[tool.perfdecl]]\n"), ("a NUL in output-dir", 'output-dir = "a\\u0000b"\n'),
        ("a NUL in template", 'template = "a\\u0000b"\n'), ("an exclusion of nothing", 'exclude = ["!"]\n'), ("5,000 digits", "strict = " + "9" * 5_000),
        ("a million codes", "ignore = [" + '"PD404",' * 1_000_000 + "]"), ("a date", "strict = 1979-05-27\n"),
    ):  # fmt: skip
        yield Attempt(
            f"settings: {name}",
            "M8",
            partial(put, files={"perfdecl.toml": settings, "a.yaml": ENGLISH.replace("basic: 100", "basic: -1")}),
            ("validate", "."),
            (1, 2),
            "perfdecl.toml|PD105",
        )
    for settings in ("[[tool.perfdecl]]\n", "tool.perfdecl = 1\n", "tool = 1\n"):
        yield Attempt(
            f"pyproject.toml: {settings.strip()}",
            "M8",
            partial(put, files={"pyproject.toml": settings, "a.yaml": ENGLISH.replace("basic: 100", "basic: -1")}),
            ("validate", "."),
            (1, 2),
            "pyproject|PD105",
        )
    yield Attempt(
        "a pattern of nothing",
        "M8",
        partial(
            put, files={".gitignore": "!\n", ".git/HEAD": "", "a.yaml": ENGLISH.replace("basic: 100", "basic: -1")}
        ),
        ("validate", "."),
        (1,),
        "PD105",
    )
    yield Attempt(
        "settings with a byte order mark",
        "minor",
        partial(
            put,
            files={
                "perfdecl.toml": '\ufeffignore = ["PD201"]\n',
                "a.yaml": ENGLISH.replace("basic: 100", "basic: 101"),
            },
        ),
        ("validate", "."),
        (0,),
        "",
    )
    yield Attempt(
        "the whole system",
        "minor",
        partial(put, files={"perfdecl.toml": 'include = ["/usr"]\n', "a.yaml": EXAMPLE}),
        ("validate", "."),
        (0, 1, 2),
        "",
    )
    for name, baseline in (
        ("200,000 lists in one another", "[" * 200_000),
        ("an endless count", '{"version": 1, "findings": [{"count": 1e999}]}'),
        ("no object", "1"),
    ):
        yield Attempt(
            f"a baseline of {name}",
            "M8",
            partial(put, files={"b.json": baseline, "a.yaml": EXAMPLE}),
            ("validate", "a.yaml", "--baseline", "b.json"),
            (2,),
            "b.json",
        )
