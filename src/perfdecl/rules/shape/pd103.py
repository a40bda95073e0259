"""形状不对

该分项填写的地方写成了文字，该是列表的地方写成了分项，等等。

---
Wrong shape

A text where a mapping belongs, a mapping where a list belongs, and so on.

---
Source: practice
Form: table14
Fails:
    tasks:
      name: 宣传工作
      content: 组织宣传活动
      funds: 10
Passes:
    tasks:
      - name: 宣传工作
        content: 组织宣传活动
        funds: 10
        goal: 完成宣传
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
