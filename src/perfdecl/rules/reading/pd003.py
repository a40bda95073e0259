"""文件不是 UTF-8 编码

申报文件必须是 UTF-8 编码的文本（开头有 BOM 也可以）。用 GB18030（GBK）或 UTF-16 保存的文件会被认出来。
只有个别字节损坏时，指出是哪几行，其余照常检查；这样的文件，`--fix` 和 `fmt` 不改动。

---
Not UTF-8

A declaration must be text in UTF-8 (with or without a byte order mark). Files saved as GB18030 (GBK) or UTF-16 are recognised.
Where only some bytes are damaged, their lines are named and the rest is checked; `--fix` and `fmt` leave such a file as it is.

---
Source: practice
Form: table14
Fails (encoding gb18030):
    department: 区委宣传部
Passes:
    department: 区委宣传部
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
