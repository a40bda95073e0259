"""过程性的指标

预算完成率、资金支付率、资金到位率说的是管理过程，不是部门办成了什么。养老金支付率、移动支付率不是，招商资金到位率也不是。

---
A process item as an indicator

Budget completion, payment and arrival of funds tell of the administration, not of what the department has
achieved. What is paid to people (养老金支付率) or comes from others (招商资金到位率) is
another thing.

---
Source: 101
Form: table14
Fails:
    indicators:
      output:
        quality:
          - name: 部门预算完成率
            annual: 93%
Passes:
    indicators:
      output:
        quality:
          - name: 宣传活动合格率
            annual: ≥95%
Passes:
    indicators:
      output:
        quantity:
          - name: 任务完成率
            annual: ≥95%
"""

from collections.abc import Iterator

from perfdecl.rules.finding import Finding
from perfdecl.rules.indicators.names import last_noun, plain_name
from perfdecl.rules.indicators.words.process import OF_OTHERS, PROCESS, PROCESS_ALONE
from perfdecl.rules.needs import HasTargets
from perfdecl.severity import Severity

SEVERITY: Severity = "info"


def check(declaration: HasTargets) -> Iterator[Finding]:
    """At the name."""
    for target in declaration.targets:
        noun, name = last_noun(target.name), plain_name(target.name)
        is_process = noun.endswith(PROCESS) or name.endswith(PROCESS) or noun in PROCESS_ALONE
        if is_process and not any(word in name for word in OF_OTHERS):
            yield Finding(target.name_path, "PD424", {"name": target.name})
