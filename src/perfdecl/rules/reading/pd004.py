"""超过上限

文件大小、嵌套层数、项目个数和一段文字的长度都有上限，远远超过一份真实的申报。

---
Over a limit

The size of the file, the depth of nesting, the number of items and the length of one text have limits, all far beyond a
real declaration.

---
Source: practice
Form: table14
Fails:
    objective: [[[[[[[[[[[[[[[[[太深]]]]]]]]]]]]]]]]]
Passes:
    objective: 完成全年任务
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
