"""多余的忽略注释

“# perfdecl: ignore[…]”没有忽略任何东西：问题已经改好，或者代码写错了；写成“忽略[…]”之类的也不起作用。读不懂文件的错误（PD0、PD1）不能忽略。
一个问题说到好几行的（重复的两行、不写符号的一组指标值、加起来不对的各项金额），注释写在其中任何一行都算数。

---
A suppression comment that suppresses nothing

The defect is gone, or the code is wrong; other words than “ignore” suppress nothing either. Errors that keep the file from being understood (PD0, PD1) cannot be suppressed.
Where a finding is about several lines (two that are the same, a group of values without a sign, the amounts of a sum), the comment counts on any of them.

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
