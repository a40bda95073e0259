"""YAML 写法错误

文件不符合 YAML 的写法。填表时常犯的错误会被认出来，并说明怎样改：冒号用了全角、冒号后面没有空格、内容以 > * & ! % @ 或
反引号开头却没有加引号、用制表符缩进、把中文引号当作半角引号、引号没有结束、列表没有对齐。
整份文件读不下去时，改为逐行读：看得懂的行照常检查，看不懂的行一一指出。

---
YAML syntax error

The file is not YAML. What people really type is recognised and explained: a full-width colon, no blank after a colon, a
value that begins with > * & ! % @ or a backtick and is not quoted, tabs as indentation, Chinese quotation marks, an unclosed
quotation mark, a list that is not aligned.
A file that cannot be read as a whole is read line by line: what can be understood is checked, and every other line is named.

---
Source: practice
Form: table14
Fails:
    department：区委宣传部
Passes:
    department: 区委宣传部
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
