"""不能用的自定义模板

模板想运行程序、读取文件、循环不止，或者解压后大得反常；带有宏、链接到别处的图片、套用的模板、会读取文件的域（如
INCLUDETEXT、DDE），这些会随印出的每份表传给打开它的人。模板可能来自别处，所以只让它用申报的内容，并限制时间和内存。
模板要是普通文件；配置里写的模板要在配置所在的仓库里，命令行里写的不限。

---
A house template that is refused

It tries to run code, to read files, to loop without end, or unpacks to an absurd size; or it carries macros, pictures that
are linked from elsewhere, an attached template, or fields that fetch files (INCLUDETEXT, DDE and the like), which every
printed form would pass on to whoever opens it. A template may come from anywhere, so it gets the declaration's values and
nothing else, and limited time and memory. It is a regular file; one that a configuration names lies in the repository of
that configuration, one that the command line names anywhere.

---
Source: practice
Form: table14
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "error"
