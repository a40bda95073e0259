"""不支持的表或年度

“表”要写成支持的表之一，如 表14（table14）；年度是 2000 至 2100 的四位数。

---
Unsupported form or year

The form must be one that is supported, such as table14 (表14); a year has four digits, 2000 to 2100.

---
Source: practice
Form: table14
Fails:
    year: 24
Passes:
    year: 2024
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
