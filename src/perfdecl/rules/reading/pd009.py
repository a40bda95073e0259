"""读不了

文件夹进不去，文件打不开，链接指向不存在的地方或绕成了圈，或者不是普通文件（管道、设备）：里面的申报没有检查，所以是错误。其余的
文件照常检查。

---
Cannot be read

A folder that cannot be entered, a file that cannot be opened, a link that leads nowhere or back to itself, or what is no
ordinary file (a pipe, a device): the declarations in it were not checked, so this is an error. All other files are checked.

---
Source: practice
Form: table14
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
