"""自定义模板写错了

模板用到了申报里没有的名称，标记的写法不对，或者循环的开头和结尾没有对上。位置是模板里的单元格、段落或行；
可用的名称见 `perfdecl templates export` 导出的模板。

---
A mistake in a house template

It asks for a name that the declaration does not have, a tag is written wrongly, or a loop begins and ends in places that do
not match. The place is a cell, paragraph or line of the template; the templates of `perfdecl templates export` show the
names.

---
Source: practice
Form: table14
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
