"""同一项写了两次

同一级里同一个项目写了两次。很多程序只认后一次，前一次不声不响地丢掉；这里两处都指出来。

---
Duplicate key

One key is written twice in one mapping. Many programs silently keep only one of the two; here both places are shown.

---
Source: practice
Form: table14
Fails:
    objective: 完成全年任务
    objective: 完成全部任务
Passes:
    objective: 完成全年任务
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
