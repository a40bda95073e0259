"""Declarations that are long, deep, or made of what nobody sees."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from support.checking import CHINESE, ENGLISH
from support.tried.attempt import Attempt, put


def validated(
    name: str,
    of: str,
    text: str | bytes | Callable[[], str | bytes],
    says: str,
    *more: str,
    codes: tuple[int, ...] = (1,),
) -> Attempt:
    """One declaration that is validated; a text that is long is made when it is asked for."""

    def prepare(folder: Path) -> None:
        put(folder, {"a.yaml": text() if callable(text) else text})

    return Attempt(name, of, prepare, ("validate", "a.yaml", *more), codes, says)


def _objective(text: str) -> str:
    return ENGLISH.replace("完成全年宣传任务。", text)


def texts() -> Iterator[Attempt]:
    """Declarations that are long, deep, or made of what nobody sees."""
    yield from (validated(f"{count} NULs", "B1", "\0" * count, "PD003|PD505") for count in (1_000, 2_000, 100_000))
    yield validated("a finding in a long line", "B1", _objective("坚持稳中求进，" * 1_390 + " 待补充"), "PD501")
    yield validated("a long unknown value", "B1", ENGLISH + "objectivx: " + "字" * 20_000 + "\n", "PD102")
    yield validated("other line ends", "B1", ENGLISH.replace("\n", "\u2028"), "PD")
    yield validated("next line", "B1", ENGLISH.replace("\n", "\x85"), "PD")
    yield validated("16,000 digits", "B1", ENGLISH.replace("basic: 100", "basic: " + "9" * 16_000), "PD104")
    yield validated("a line of 900 KB", "B1", lambda: "x" * 900_000, "PD")
    yield validated("a line of 300,000 characters", "B1", lambda: "字" * 300_000, "PD")
    for name, char in (
        ("tabs", "\t"),
        ("controls", "\x07"),
        ("blanks", " "),
        ("signs", "#"),
        ("zero widths", "\u200b"),
    ):
        yield validated(
            f"a line of {name}", "B1", partial(str.__mul__, char, 999_000 if len(char.encode()) == 1 else 300_000), "PD"
        )
        yield validated(
            f"a value of {name}",
            "B1",
            partial(_objective, "完成" + char * (300_000 if len(char.encode()) == 1 else 100_000) + "任务"),
            "PD",
        )
    yield validated("9,900 unknown keys", "minor", ENGLISH + "".join(f"k{at}: 1\n" for at in range(9_900)), "PD102")
    yield validated("4,000 wide colons", "minor", CHINESE + "名称：x\n" * 4_000, "PD001")
    yield validated(
        "2,000 comments that suppress", "minor", ENGLISH + "# perfdecl: ignore[PD404] x\n" * 2_000, "PD901", codes=(0,)
    )
    yield validated(
        "38,000 comments that suppress",
        "minor",
        lambda: ENGLISH + "#perfdecl:ignore[PD4]x\n" * 38_000,
        "PD901",
        codes=(0,),
    )
    yield validated("19,000 anchors", "minor", ENGLISH + "x: [" + "&a 1, " * 19_000 + "]\n", "PD00[45]")
    yield validated(
        "19,000 digits in a text", "minor", ENGLISH.replace("≥6场", "≥" + "9" * 19_000 + "场"), "PD", codes=(0, 1)
    )
    yield validated("UTF-32 with a mark", "minor", ENGLISH.encode("utf-32"), "UTF-32")
    yield validated("a NUL before a comment", "minor", ENGLISH.replace("tasks:", "tasks:\0 # x"), "PD505")
    yield validated(
        "billion laughs",
        "good",
        ENGLISH
        + "a: &a [x]\n"
        + "".join(f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
        "PD005",
    )
    yield validated("an alias of itself", "good", ENGLISH + "x: &x [*x]\n", "PD005")
    for name, text in (("lists", "["), ("mappings", "{a: "), ("dashes", "- "), ("keys", "? ")):
        yield validated(
            f"20,000 {name} in one another", "good", ENGLISH + "x: " * (text in "[{a: ") + text * 20_000, "PD00[14]"
        )
    yield validated("a million keys", "good", lambda: "".join(f"k{at}: 1\n" for at in range(90_000)), "PD004")
    yield validated(
        "100,000 tasks", "good", lambda: ENGLISH.replace("tasks:\n", "tasks:\n" + "  - {}\n" * 100_000), "PD004"
    )
    yield validated("100 MB", "good", lambda: b"#" * 100_000_000, "PD004")
    yield validated(
        "a tag of Python", "good", ENGLISH.replace("basic: 100", "basic: !!python/object/apply:os.system [id]"), "PD005"
    )
    yield validated("a huge exponent", "good", ENGLISH.replace("basic: 100", "basic: 1e999999999"), "PD104")
    for name, line in (
        ("words", "字字字"), ("dashes alone", "-"), ("open quotes", 'goal: "x'), ("quotes alone", '"x'), ("torn keys", "pe\nriod\n:"),
        ("block texts", "goal: |\nx"), ("tabs before keys", "\tgoal: x"), ("broken keys", "@a: ["), ("colons", ": : : :"),
        ("paragraphs", "坚持，"), ("items", "      - name: x"), ("bad bytes", "\udcff"), ("keys again", "name: x"),
    ):  # fmt: skip
        most = 960_000 // (len(line.encode("utf-8", "surrogateescape")) + 1)
        for many in (2_000, min(most, 49_000 // (line.count("\n") + 1)), most):
            yield validated(f"{many:,} lines of {name}", "neighbour", partial(_repeated, line, many), "PD")


def _repeated(line: str, times: int) -> bytes:
    return (ENGLISH + f"{line}\n" * times).encode("utf-8", "surrogateescape")[:999_900]
