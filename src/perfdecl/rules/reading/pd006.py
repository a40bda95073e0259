"""一个文件里有两份文档

一个文件只写一份申报。“---”之后的第二份文档不会被检查。

---
More than one document

One file declares one department. What follows a second “---” is not checked.

---
Source: practice
Form: table14
Fails:
    department: 区委宣传部
    ---
    department: 区教育局
Passes:
    department: 区委宣传部
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
