"""内容被“ #”截断

YAML 把空格之后的“#”当作注释的开始，后面的文字不声不响地丢掉，不会打印。内容里有“ #”时给整段内容加半角双引号。写注释时“#”前面空
两格以上，后面空一格，就不会误报。

---
A text cut off by a number sign

To YAML a “#” behind a blank begins a comment: what follows is dropped without a word, and is not printed. Put such a text in
double quotes. A comment with two blanks or more before the “#” and one behind it is taken for what it is.

---
Source: practice
Form: table14
Fails:
    objective: 完成校园安全 #和食品卫生工作。
Passes:
    objective: "完成校园安全 #和食品卫生工作。"
Passes:
    objective: 完成校园安全工作。  # 按去年的写法
"""

from collections.abc import Mapping

from perfdecl.severity import Severity

SEVERITY: Severity = "warning"
#: What some of its messages weigh: nothing is left of the text.
SEVERITIES: Mapping[str, Severity] = {"PD008.all": "error", "PD008.excel": "error"}
