"""必填的文字是空的

部门名称、总体绩效目标、任务和指标的名称、任务的主要实施内容必须有文字。

---
Required text empty

Department, objective, the names of tasks and indicators and the content of a task must say something.

---
Source: practice
Form: table14
Fails:
    objective:
Passes:
    objective: 完成全年任务
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
