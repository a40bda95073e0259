"""文件与申报不一致

打印出来的文件里看得见的内容，与申报的不一样：可能有人在 Word 或 Excel 里改过，也可能是用旧的申报打印的。

---
A document says something else than its declaration

What can be seen in the document differs from the declaration: somebody edited it in Word or Excel, or it was printed from
an older declaration.

---
Source: practice
Form: table14
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
