"""培训经费是整千

预算多半是估的。

---
The cost is a round number

It was probably guessed.

---
Source: practice
Form: training
Fails:
    cost: 10
Passes:
    cost: 10.5
"""

from collections.abc import Iterator

from training_form import TrainingDeclaration

from perfdecl.rules.finding import Finding
from perfdecl.severity import Severity

SEVERITY: Severity = "warning"


def check(declaration: TrainingDeclaration) -> Iterator[Finding]:
    """At the cost."""
    if declaration.cost and not declaration.cost % 10:
        yield Finding(("cost",), "PD299", {"amount": declaration.cost})
