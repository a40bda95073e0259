"""不支持的表或年度

目前支持的表是 表14（table14）；年度是 2000 至 2100 的四位数。

---
Unsupported form or year

The form supported now is table14 (表14); a year has four digits, 2000 to 2100.

---
Source: practice
Fails:
    year: 24
Passes:
    year: 2024
"""

SEVERITY = "error"
