"""A rule's docstring as data: title and text in both languages, source, and examples that are executed as tests.

The format is: Chinese title, blank line, Chinese text; ``---``; the same in English; ``---``; ``Source:``, ``Fails:`` and
``Passes:`` with indented examples. An example replaces some top-level keys of a plain declaration.
"""

from dataclasses import dataclass
from re import compile as compile_pattern
from textwrap import dedent

from perfdecl.forms.form import form_named
from perfdecl.messages import Language, say
from perfdecl.model.vocabulary import shape_of
from perfdecl.rules.registry import Severity, module_of

EXAMPLE = compile_pattern(r"(?m)^(Fails|Passes)(?: \(encoding (?P<encoding>[\w-]+)\))?:\n((?:[ ]{4}.*\n|\n)*)")
CHINESE = compile_pattern(r"(?<=[\u3000-\u9fff\uff00-\uffef”’])\n(?=[\u3000-\u9fff\uff00-\uffef“‘])")

#: A declaration without a fault, as blocks by their key, for examples to change.
PLAIN = {
    "form": "form: table14\n",
    "year": "year: 2024\n",
    "department": "department: 区委宣传部\n",
    "budget": """budget:
  expenditure:
    basic: 100
    project: 50
  funding:
    fiscal_appropriation: 150
  level:
    district: 150
""",
    "objective": "objective: 完成全年宣传任务。\n",
    "tasks": """tasks:
  - name: 宣传工作
    content: 组织宣传活动
    funds: 30
    goal: 居民了解各项政策
""",
    "indicators": """indicators:
  output:
    quantity:
      - name: 开展宣传活动场次
        period: ≥6场
        annual: ≥6场
    timeliness:
      - name: 活动按期完成率
        period: ≥95%
        annual: ≥95%
    cost:
      - name: 宣传活动成本
        period: ≤30万元
        annual: ≤30万元
  benefit:
    social:
      - name: 政策知晓率
        period: ≥80%
        annual: ≥80%
  satisfaction:
    service_recipients:
      - name: 居民满意度
        period: ≥90%
        annual: ≥90%
""",
}


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
    module = module_of(code)
    chinese, english, rest = (part.strip("\n") for part in module.__doc__.split("\n---\n"))
    zh_title, _, zh_text = chinese.partition("\n\n")
    en_title, _, en_text = english.partition("\n\n")
    examples: dict[str, list[Example]] = {"Fails": [], "Passes": []}
    for found in EXAMPLE.finditer(rest + "\n"):
        fragment = dedent(found[3]).rstrip("\n") + "\n"
        data = whole(fragment).encode(found["encoding"] or "utf-8")
        examples[found[1]].append(Example(fragment, data))
    source = rest.partition("Source: ")[2].partition("\n")[0]
    texts = CHINESE.sub("", zh_text), en_text
    fails, passes = tuple(examples["Fails"]), tuple(examples["Passes"])
    return Documentation(code, module.SEVERITY, (zh_title, en_title), texts, source, fails, passes)


def whole(fragment: str) -> str:
    """The declaration that a fragment stands for: its blocks in place of those of :data:`PLAIN`."""
    blocks = dict(PLAIN)
    extra: list[str] = []
    english = shape_of(form_named().model).english
    for block in _blocks(fragment):
        first = next((line for line in block.splitlines() if not line.startswith("#")), block)
        key = first.replace("：", ":").partition(":")[0].strip()
        key = english.get(key, key)
        if key in blocks and blocks[key] == PLAIN[key]:
            blocks[key] = block
        else:
            extra.append(block)
    return "".join([*blocks.values(), *extra])


def _blocks(fragment: str) -> list[str]:
    blocks: list[str] = []
    for line in fragment.splitlines(keepends=True):
        if blocks and (line[0].isspace() or all(one.startswith("#") for one in blocks[-1].splitlines())):
            blocks[-1] += line
        else:
            blocks.append(line)
    return blocks
