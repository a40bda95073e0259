"""文件里有申报放不下的内容

导入时，文件里有表格之外或认不出属于哪一项的内容，或者有缺少、猜测的地方。逐条核对，没有一条是悄悄丢掉的。

---
Something in a document that no field can hold

In an import: text outside the form or of unknown meaning, and what was missing or guessed. Check each; nothing was dropped
without a word.

---
Source: practice
Form: table14
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "warning"
