"""无法用百分比衡量的指标

“维护社会稳定 ≥95%”里的 95% 是什么的百分之九十五，没有人说得清。换成一个比率（知晓率、合格率、办结率……），或者用别的方式衡量。

---
A percentage of something that no percentage measures

Nobody can say what the 95% of 维护社会稳定 ≥95% is a part of. Name a rate (知晓率, 合格率, 办结率 …), or measure it in another way.

---
Source: published
Form: table14
Fails:
    indicators:
      benefit:
        social:
          - name: 维护社会稳定
            annual: ≥95%
Passes:
    indicators:
      benefit:
        social:
          - name: 政策知晓率
            annual: ≥95%
Passes:
    indicators:
      benefit:
        economic:
          - name: 促进居民收入增长
            annual: ≥5%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.names import last_noun
from perfdecl.rules.indicators.once import of_the_year
from perfdecl.rules.indicators.words.vague import ABSTRACT, AFTER_A_VERB, VERBS
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"

#: Smaller percentages may be a growth: 促进经济发展 ≥5%.
LEAST = 50
#: What has a method of measuring of its own: 病虫害防治效果 is reckoned in per cent.
MEASURED = ("防控效果", "防治效果", "防效", "治疗效果", "减排效果", "节能效果")
#: In a value, they say that it is by how much something grows or falls.
_CHANGE = ("增长", "提高", "提升", "下降", "降低", "减少", "增加", "上升", "同比", "较", "比")


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the value for the year, else for the period."""
    for target in declaration.targets:
        written = of_the_year(target)
        if written is None or not written.value.is_percentage or any(word in written.text for word in _CHANGE):
            continue
        if (written.value.value or 0) >= LEAST and is_abstract(target.name):
            args = {"name": target.name, "value": written.text}
            yield Finding(written.path, "PD429", args, written.related)


def is_abstract(name: str) -> bool:
    """Whether the end of a name is an abstract noun, alone or as what is to be promoted."""
    noun = last_noun(name)
    if noun.endswith(MEASURED):
        return False
    return noun.endswith(ABSTRACT) or (noun.startswith(VERBS) and noun.endswith(AFTER_A_VERB))
