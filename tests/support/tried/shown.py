"""What would be obeyed by a terminal or a CI if it were shown as it is."""

from collections.abc import Iterator
from functools import partial

from support.checking import ENGLISH
from support.tried.attempt import Attempt, files, put
from support.tried.texts import validated


def shown() -> Iterator[Attempt]:
    """What would be obeyed by a terminal or a CI if it were shown as it is."""
    escapes = ENGLISH.replace("区委宣传部", r'"\e[2J\e]8;;http://evil\e\\\a\u202E区"').replace(
        "year: 2024", r'"y\e[31m": 2024'
    )
    commands = '"a\\nb\\n::stop-commands::pwn\\n::add-mask::x": 1\n' + ENGLISH
    for format in ("full", "concise", "github", "json", "sarif", "gitlab", "junit", "rdjson"):
        yield validated(f"escapes, {format}", "M1", escapes, "PD", "--output-format", format)
        yield validated(f"commands to a CI, {format}", "M2", commands, "PD", "--output-format", format)
        name = "a\x1b[31m\n::stop-commands::pwn\n\u202e.yaml"
        bad = ENGLISH.replace("basic: 100", "basic: -1")
        yield Attempt(
            f"a name with escapes and lines, {format}",
            "M1",
            partial(put, files={name: bad}),
            ("validate", ".", "--output-format", format),
            (1,),
            "PD105",
        )
    yield Attempt("no such file of two lines", "minor", files(), ("validate", "a\nb.yaml"), (2,), "没有|找不到|不存在")
    backwards = ENGLISH.replace("annual: ≥95%", r'annual: "\u202e%59≥\u202c"')
    yield validated("backwards", "M3", backwards, "PD506")
    for code in ("200B", "2060", "00AD", "FEFF", "2063"):
        yield validated(
            f"U+{code} in a name", "M3", ENGLISH.replace("区委宣", f"区委{chr(int(code, 16))}宣"), "PD506", codes=(0,)
        )
    yield validated("U+E0041 in a name", "M3", ENGLISH.replace("区委宣", "区委\U000e0041宣"), "PD506", codes=(0,))
