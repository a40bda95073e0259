"""Templates that take all there is, or would make each form ask other machines."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from support.tried.attempt import EXAMPLE, Attempt, put

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
