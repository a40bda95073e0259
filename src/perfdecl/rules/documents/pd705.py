"""读不了的文件

文件已损坏、加了密、太大、是扫描件，或者不是 Word、Excel、PDF、网页和文字，或者里面没有认识的申报表。这样的文件不会被读一半：命令以返回码 2 结束。

文件可能来自任何人，所以由一个单独的进程来读，它能用的时间和内存有限，格数、段落、文字、工作表、页数等也各有上限；正常的表和
成册的表远远到不了。确实要读更大的文件，加上 --limits 几，或把环境变量 PERFDECL_LIMITS 设为几，上限就都放宽到几倍（最多 100 倍）。

---
A document that cannot be read

It is damaged, encrypted, too large, a scan, no Word, Excel, PDF, web page or text at all, or has no known form in it. Nothing of
such a file is read by halves: the command ends with exit code 2.

Documents may come from anybody, so a process of its own reads them, with limited time and memory, and there are limits of
cells, paragraphs, characters, sheets, pages and more, which honest forms and books of them do not come near. The option
``--limits``, or the environment variable PERFDECL_LIMITS, raises all of these as many times as it says, up to 100.

---
Source: practice
Form: table14
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
