"""混用了英文键和中文键

两套键的意思完全一样，但一个文件里只用一套才看得清楚。

---
English and Chinese keys mixed

Both vocabularies mean the same, but a file reads better with one of them.

---
Source: practice
Form: table14
Fails:
    部门名称: 区委宣传部
Passes:
    department: 区委宣传部
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "warning"
