"""用了锚点、引用、合并键或类型标记

YAML 的锚点（&）、引用（*）、合并键（<<）和类型标记（!）会让读到的和写下的不一样，申报文件里不允许使用。

---
Anchor, alias, merge key or tag

YAML's anchors (&), aliases (*), merge keys (<<) and tags (!) make what is read differ from what is written. A
declaration must not use them.

---
Source: practice
Form: table14
Fails:
    objective: &goal 完成全年任务
Passes:
    objective: "&goal 完成全年任务"
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
