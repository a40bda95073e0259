"""读不了的文件

文件已损坏、加了密、太大、是扫描件，或者不是 Word、Excel、PDF、网页和文字，或者里面没有认识的申报表。这样的文件不会被读一半：命令以返回码 2 结束。

---
A document that cannot be read

It is damaged, encrypted, too large, a scan, no Word, Excel, PDF, web page or text at all, or has no known form in it. Nothing of
such a file is read by halves: the command ends with exit code 2.

---
Source: practice
Form: table14
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
