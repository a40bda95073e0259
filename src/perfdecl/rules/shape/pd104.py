"""不是金额

金额写成 1340.73、1340、"1,340.73"、1340.73万元 或 13407300元（自动换算成万元）。其他写法一律不接受，以免读错。

---
Not an amount

Amounts are written 1340.73, 1340, "1,340.73", 1340.73万元 or 13407300元 (converted to 万元 exactly). Nothing else is
accepted, so that nothing is misread.

---
Source: practice
Form: table14
Fails:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 约10万
        goal: 完成宣传
Passes:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 10万元
        goal: 完成宣传
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
