"""不认识的项目

表上没有的项目不会被打印，所以不允许出现。写错的名称会提示最接近的写法。

---
Unknown key

What the form does not have would not be printed, so it is refused. For a misspelt key the closest one is named.

---
Source: practice
Form: table14
Fails:
    departmnt: 区委宣传部
Passes:
    department: 区委宣传部
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
