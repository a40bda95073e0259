"""缺少必填项

部门名称、预算、总体绩效目标和绩效指标必须有；预算里的基本支出、项目支出、财政拨款和区本级使用资金也必须写，没有资金时写 0。

---
Required key missing

Department, budget, objective and indicators must be there; within the budget basic and project spending, fiscal
appropriation and the district's share. Write 0 where there is no money.

---
Source: practice
Form: table14
Fails:
    budget:
      expenditure:
        basic: 100
      funding:
        fiscal_appropriation: 100
      level:
        district: 100
Passes:
    budget:
      expenditure:
        basic: 100
        project: 0
      funding:
        fiscal_appropriation: 100
      level:
        district: 100
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
