"""金额是负数

预算金额不能小于 0。

---
Negative amount

An amount of a budget cannot be less than 0.

---
Source: practice
Form: table14
Fails:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: -10
        goal: 完成宣传
Passes:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 10
        goal: 完成宣传
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
