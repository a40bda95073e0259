"""Streams that are closed or full, and names that are no text."""

from collections.abc import Iterator
from functools import partial

from support.checking import ENGLISH
from support.tried.attempt import EXAMPLE, Attempt, files, put


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
