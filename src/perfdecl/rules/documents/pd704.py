"""不能用的自定义模板

模板想运行程序、读取文件、循环不止，或者解压后大得反常。模板可能来自别处，所以只让它用申报的内容，并限制时间和内存。

---
A house template that is refused

It tries to run code, to read files, to loop without end, or unpacks to an absurd size. A template may come from anywhere,
so it gets the declaration's values and nothing else, and limited time and memory.

---
Source: practice
Form: table14
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
