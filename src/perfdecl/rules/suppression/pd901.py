"""多余的忽略注释

“# perfdecl: ignore[…]”没有忽略任何东西：问题已经改好，或者代码写错了；写成“忽略[…]”之类的也不起作用。读不懂文件的错误（PD0、PD1）不能忽略。

---
A suppression comment that suppresses nothing

The defect is gone, or the code is wrong; other words than “ignore” suppress nothing either. Errors that keep the file from being understood (PD0, PD1) cannot be suppressed.

---
Source: practice
Form: table14
Fails:
    objective: 完成全年宣传任务。  # perfdecl: ignore[PD503] 已经改好
Fails:
    objective: 完成全年 宣传任务。  # perfdecl: 忽略[PD503] 原文如此
Passes:
    objective: 完成全年 宣传任务。  # perfdecl: ignore[PD503] 原文如此
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "warning"
