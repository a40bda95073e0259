"""What has been tried against perfdecl, each as a folder, a command in it and what that must end with.

Documents made to hurt are in :mod:`support.hostile`; here each of them is one of the attempts.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from support.checking import CHINESE, ENGLISH
from support.hostile import ATTACKS
from support.paths import EXAMPLES

Prepare = Callable[[Path], object]
EXAMPLE = (EXAMPLES / "liwan-publicity-2024.yaml").read_text("utf-8")
#: A secret of the environment that must never be in what is written.
SECRET = "ghs_FAKE4711"
#: What must never be in what is shown: escapes, bells, controls of direction, and commands to a CI.
NEVER = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]|(?m:^::(?!error|warning|notice))|ghs_FAKE4711|Traceback"
)


class Attempt(NamedTuple):
    """``of`` is the group that it belongs to; ``says`` a pattern of what is shown, in Chinese.

    ``command`` are the arguments of perfdecl; ``given`` is its standard input, and ``shell`` what a shell does with the
    command ``"$@"``, where that matters. ``spared`` are files that must be as they were, or not be at all.
    """

    name: str
    of: str
    prepare: Prepare
    command: tuple[str, ...]
    codes: tuple[int, ...]
    says: str
    given: bytes | Path = b""
    shell: str = ""
    spared: tuple[str, ...] = ()

    def process(self) -> list[str]:
        """The command as a process, in whatever shell it needs."""
        command = [sys.executable, "-m", "perfdecl", *self.command]
        return ["sh", "-c", self.shell, "sh", *command] if self.shell else command

    @staticmethod
    def environment() -> dict[str, str]:
        """An environment with a secret in it."""
        return os.environ | {"GITHUB_TOKEN": SECRET, "PERFDECL_LANG": "zh"}


def ended_wrong(attempt: Attempt, code: int, said: bytes) -> Iterator[str]:
    """What is not as it should be in how an attempt ended."""
    if code not in attempt.codes:
        yield f"exit {code}"
    if not re.search(attempt.says, said.decode("utf-8", "replace"), re.MULTILINE):
        yield f"not said: {attempt.says}"
    if found := NEVER.search(said):
        yield f"shown: {found.group()!r}"


def put(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files, and the folders that they are in."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content)


def files(**named: str | bytes) -> Prepare:
    """Files whose names end in ``.yaml`` and stand in the folder itself."""
    return partial(put, files={f"{name}.yaml": content for name, content in named.items()})


def _validated(
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
    yield from (_validated(f"{count} NULs", "B1", "\0" * count, "PD003|PD505") for count in (1_000, 2_000, 100_000))
    yield _validated("a finding in a long line", "B1", _objective("坚持稳中求进，" * 1_390 + " 待补充"), "PD501")
    yield _validated("a long unknown value", "B1", ENGLISH + "objectivx: " + "字" * 20_000 + "\n", "PD102")
    yield _validated("other line ends", "B1", ENGLISH.replace("\n", "\u2028"), "PD")
    yield _validated("next line", "B1", ENGLISH.replace("\n", "\x85"), "PD")
    yield _validated("16,000 digits", "B1", ENGLISH.replace("basic: 100", "basic: " + "9" * 16_000), "PD104")
    yield _validated("a line of 900 KB", "B1", lambda: "x" * 900_000, "PD")
    yield _validated("a line of 300,000 characters", "B1", lambda: "字" * 300_000, "PD")
    for name, char in (
        ("tabs", "\t"),
        ("controls", "\x07"),
        ("blanks", " "),
        ("signs", "#"),
        ("zero widths", "\u200b"),
    ):
        yield _validated(
            f"a line of {name}", "B1", partial(str.__mul__, char, 999_000 if len(char.encode()) == 1 else 300_000), "PD"
        )
        yield _validated(
            f"a value of {name}",
            "B1",
            partial(_objective, "完成" + char * (300_000 if len(char.encode()) == 1 else 100_000) + "任务"),
            "PD",
        )
    yield _validated("9,900 unknown keys", "minor", ENGLISH + "".join(f"k{at}: 1\n" for at in range(9_900)), "PD102")
    yield _validated("4,000 wide colons", "minor", CHINESE + "名称：x\n" * 4_000, "PD001")
    yield _validated(
        "2,000 comments that suppress", "minor", ENGLISH + "# perfdecl: ignore[PD404] x\n" * 2_000, "PD901", codes=(0,)
    )
    yield _validated(
        "38,000 comments that suppress",
        "minor",
        lambda: ENGLISH + "#perfdecl:ignore[PD4]x\n" * 38_000,
        "PD901",
        codes=(0,),
    )
    yield _validated("19,000 anchors", "minor", ENGLISH + "x: [" + "&a 1, " * 19_000 + "]\n", "PD00[45]")
    yield _validated(
        "19,000 digits in a text", "minor", ENGLISH.replace("≥6场", "≥" + "9" * 19_000 + "场"), "PD", codes=(0, 1)
    )
    yield _validated("UTF-32 with a mark", "minor", ENGLISH.encode("utf-32"), "UTF-32")
    yield _validated("a NUL before a comment", "minor", ENGLISH.replace("tasks:", "tasks:\0 # x"), "PD505")
    yield _validated(
        "billion laughs",
        "good",
        ENGLISH
        + "a: &a [x]\n"
        + "".join(f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
        "PD005",
    )
    yield _validated("an alias of itself", "good", ENGLISH + "x: &x [*x]\n", "PD005")
    for name, text in (("lists", "["), ("mappings", "{a: "), ("dashes", "- "), ("keys", "? ")):
        yield _validated(
            f"20,000 {name} in one another", "good", ENGLISH + "x: " * (text in "[{a: ") + text * 20_000, "PD00[14]"
        )
    yield _validated("a million keys", "good", lambda: "".join(f"k{at}: 1\n" for at in range(90_000)), "PD004")
    yield _validated(
        "100,000 tasks", "good", lambda: ENGLISH.replace("tasks:\n", "tasks:\n" + "  - {}\n" * 100_000), "PD004"
    )
    yield _validated("100 MB", "good", lambda: b"#" * 100_000_000, "PD004")
    yield _validated(
        "a tag of Python", "good", ENGLISH.replace("basic: 100", "basic: !!python/object/apply:os.system [id]"), "PD005"
    )
    yield _validated("a huge exponent", "good", ENGLISH.replace("basic: 100", "basic: 1e999999999"), "PD104")
    for name, line in (
        ("words", "字字字"), ("dashes alone", "-"), ("open quotes", 'goal: "x'), ("quotes alone", '"x'), ("torn keys", "pe\nriod\n:"),
        ("block texts", "goal: |\nx"), ("tabs before keys", "\tgoal: x"), ("broken keys", "@a: ["), ("colons", ": : : :"),
        ("paragraphs", "坚持，"), ("items", "      - name: x"), ("bad bytes", "\udcff"), ("keys again", "name: x"),
    ):  # fmt: skip
        most = 960_000 // (len(line.encode("utf-8", "surrogateescape")) + 1)
        for many in (2_000, min(most, 49_000 // (line.count("\n") + 1)), most):
            yield _validated(f"{many:,} lines of {name}", "neighbour", partial(_repeated, line, many), "PD")


def _repeated(line: str, times: int) -> bytes:
    return (ENGLISH + f"{line}\n" * times).encode("utf-8", "surrogateescape")[:999_900]


def shown() -> Iterator[Attempt]:
    """What would be obeyed by a terminal or a CI if it were shown as it is."""
    escapes = ENGLISH.replace("区委宣传部", r'"\e[2J\e]8;;http://evil\e\\\a\u202E区"').replace(
        "year: 2024", r'"y\e[31m": 2024'
    )
    commands = '"a\\nb\\n::stop-commands::pwn\\n::add-mask::x": 1\n' + ENGLISH
    for format in ("full", "concise", "github", "json", "sarif", "gitlab", "junit", "rdjson"):
        yield _validated(f"escapes, {format}", "M1", escapes, "PD", "--output-format", format)
        yield _validated(f"commands to a CI, {format}", "M2", commands, "PD", "--output-format", format)
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
    yield _validated("backwards", "M3", backwards, "PD506")
    for code in ("200B", "2060", "00AD", "FEFF", "2063"):
        yield _validated(
            f"U+{code} in a name", "M3", ENGLISH.replace("区委宣", f"区委{chr(int(code, 16))}宣"), "PD506", codes=(0,)
        )
    yield _validated("U+E0041 in a name", "M3", ENGLISH.replace("区委宣", "区委\U000e0041宣"), "PD506", codes=(0,))


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


def streams() -> Iterator[Attempt]:
    """Streams that are closed or full, and names that are no text."""
    bad = ENGLISH.replace("basic: 100", "basic: -1")
    for command in (
        ("validate", "a.yaml"),
        ("render", "a.yaml", "-o", "-"),
        ("export", "a.yaml"),
        ("explain", "PD201"),
    ):
        for where, name in ((">&-", "closed"), (">/dev/full", "full")):
            yield Attempt(
                f"{command[0]}, standard output {name}",
                "M9",
                files(a=EXAMPLE if command[0] != "validate" else bad),
                command,
                (2,),
                "",
                shell=f'"$@" {where}',
            )
    yield Attempt("standard input closed", "M9", files(), ("validate", "-"), (2,), "", shell='"$@" <&-')
    for where in ("2>&-", "2>/dev/full"):
        yield Attempt(
            f"standard error {where}", "M9", files(), ("validate", "nope.yaml"), (2,), "", shell=f'"$@" {where}'
        )
    odd = "\udcff\udcfe.yaml"
    for format in ("full", "sarif", "json", "github", "junit", "gitlab"):
        yield Attempt(
            f"a name that is no text, {format}",
            "M8",
            partial(put, files={odd: bad}),
            ("validate", ".", "--output-format", format),
            (1,),
            "PD105",
        )
    yield Attempt(
        "a name that is no text, in a summary",
        "M8",
        partial(put, files={odd: bad}),
        ("validate", ".", "--output-format", "github"),
        (1,),
        "PD105",
        shell='GITHUB_STEP_SUMMARY=summary.md "$@"',
    )
    yield Attempt(
        "a summary that cannot be written",
        "M8",
        files(a=bad),
        ("validate", ".", "--output-format", "github"),
        (1, 2),
        "PD105",
        shell='GITHUB_STEP_SUMMARY=/nowhere/summary.md "$@"',
    )


#: Steps of a template that would take all there is.
GREEDY = (
    *(f"{{{{ 'a'.{method}(10**9) }}}}" for method in ("center", "ljust", "rjust", "zfill")),
    "{{ '\\t'.expandtabs(10**9) }}", "{{ [1] | slice(999999999) | list }}", "{{ 'a' * 1000000000 }}", "{{ 9 ** 99999999 }}",
    "{{ '%999999999d' % 1 }}", "{{ '{:999999999}'.format(1) }}", "{{ ''.__class__.__mro__ }}", "{{ range(10**9) | list }}",
    "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}", "{{ [1] | batch(999999999, 'x') | list }}",
    "{{ cycler.__init__.__globals__ }}", "{{ namespace.__init__.__globals__ }}", "{% include '/etc/passwd' %}", "{{ lipsum.__globals__ }}",
)  # fmt: skip


def templates() -> Iterator[Attempt]:
    """Templates that take all there is, or would make each form ask other machines."""
    from support.remote import REMOTE
    from support.templates import word

    def made(name: str, of: str, make: Callable[[], bytes], kind: str = "docx") -> Attempt:
        def prepare(folder: Path) -> None:
            put(folder, {f"t.{kind}": make(), "a.yaml": EXAMPLE})

        command = ("render", "a.yaml", "--template", f"t.{kind}", "-o", f"a.{kind}")
        return Attempt(name, of, prepare, command, (1, 2), "PD70[34]", spared=(f"a.{kind}",))

    for step in GREEDY:
        yield made(f"a Word template: {step[:44]}", "M12", partial(word, step))
        yield made(f"a template for the web: {step[:44]}", "M12", partial(str.encode, f"<html>{step}</html>"), "html")
    yield made("{{r department}}", "M13", partial(word, "{{r department}}"))
    yield from (made(f"remote: {name}", "M11", make) for name, make in REMOTE.items())


def documents() -> Iterator[Attempt]:
    """Documents made to hurt, imported."""
    of = {"html spans": "B3", "pdf forms in forms": "B4", "docx UTF-7": "M8"}
    for name, attack in ATTACKS.items():
        kind = name.partition(" ")[0]
        says = "PD705" if attack.entry else "PD7|已写|^$"

        def prepare(folder: Path, make: Callable[[], bytes] = attack.make, kind: str = kind) -> None:
            put(folder, {f"a.{kind}": make()})

        yield Attempt(
            name,
            of.get(name, "M10"),
            prepare,
            ("import", f"a.{kind}", "-o", "a.yaml", "--year", "2024"),
            (0, 1, 2),
            says,
        )


def attempts() -> Iterator[Attempt]:
    """All of them."""
    for some in (texts, shown, repositories, streams, templates, documents):
        yield from some()
