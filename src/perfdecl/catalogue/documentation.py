"""A rule's docstring as data: title and text in both languages, source, and examples that are executed as tests.

The format is: Chinese title, blank line, Chinese text; ``---``; the same in English; ``---``; ``Source:``,
``Form:``, the form that the examples are of; ``Fails:`` and ``Passes:`` with indented examples. An example replaces some
top-level keys of that form's plain declaration.
"""

from dataclasses import dataclass
from re import compile as compile_pattern
from textwrap import dedent

from perfdecl.catalogue.codes import rule_of
from perfdecl.forms.form import AnyForm
from perfdecl.forms.known import form_named
from perfdecl.messages import Language, say
from perfdecl.severity import Severity

EXAMPLE = compile_pattern(r"(?m)^(Fails|Passes)(?: \(encoding (?P<encoding>[\w-]+)\))?:\n((?:[ ]{4}.*\n|\n)*)")
CHINESE = compile_pattern(r"(?<=[\u3000-\u9fff\uff00-\uffef”’])\n(?=[\u3000-\u9fff\uff00-\uffef“‘])")


@dataclass(frozen=True, slots=True)
class Example:
    """What an example shows, and the whole declaration that it stands for, as bytes of a file."""

    fragment: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Documentation:
    """What a rule says of itself. Titles and texts are pairs: Chinese, English."""

    code: str
    severity: Severity
    titles: tuple[str, str]
    texts: tuple[str, str]
    source: str
    fails: tuple[Example, ...]
    passes: tuple[Example, ...]

    def title(self, language: Language) -> str:
        """The rule in a few words."""
        return self.titles[language == "en"]

    def sources(self, language: Language) -> str:
        """Where the rule comes from, in words."""
        return "、".join(say(f"source.{one}", language) for one in self.source.split(", "))

    def text(self, language: Language) -> str:
        """What it demands, and why."""
        return self.texts[language == "en"]


def documentation_of(code: str) -> Documentation:
    """The documentation of a rule. Raises KeyError for a code that is none."""
    rule = rule_of(code)
    chinese, english, rest = (part.strip("\n") for part in (rule.__doc__ or "").split("\n---\n"))
    zh_title, _, zh_text = chinese.partition("\n\n")
    en_title, _, en_text = english.partition("\n\n")
    examples: dict[str, list[Example]] = {"Fails": [], "Passes": []}
    form = _form(code, rest)
    for found in EXAMPLE.finditer(rest + "\n"):
        fragment = dedent(found[3]).rstrip("\n") + "\n"
        data = whole(fragment, form).encode(found["encoding"] or "utf-8")
        examples[found[1]].append(Example(fragment, data))
    source = rest.partition("Source: ")[2].partition("\n")[0]
    texts = CHINESE.sub("", zh_text), en_text
    fails, passes = tuple(examples["Fails"]), tuple(examples["Passes"])
    return Documentation(code, rule.SEVERITY, (zh_title, en_title), texts, source, fails, passes)


def whole(fragment: str, form: AnyForm) -> str:
    """The declaration that a fragment stands for: its blocks in place of those of the form's plain one."""
    plain = form.plain()
    blocks = dict(plain)
    extra: list[str] = []
    english = form.shape.english
    for block in _blocks(fragment):
        first = next((line for line in block.splitlines() if not line.startswith("#")), block)
        key = first.replace("：", ":").partition(":")[0].strip()
        key = english.get(key, key)
        if key in blocks and blocks[key] == plain[key]:
            blocks[key] = block
        else:
            extra.append(block)
    return "".join([*blocks.values(), *extra])


def _form(code: str, rest: str) -> AnyForm:
    form = form_named(rest.partition("Form: ")[2].partition("\n")[0])
    if form is None:
        raise ValueError(f"the docstring of {code} names no form for its examples")
    return form


def _blocks(fragment: str) -> list[str]:
    blocks: list[str] = []
    for line in fragment.splitlines(keepends=True):
        if blocks and (line[0].isspace() or all(one.startswith("#") for one in blocks[-1].splitlines())):
            blocks[-1] += line
        else:
            blocks.append(line)
    return blocks
