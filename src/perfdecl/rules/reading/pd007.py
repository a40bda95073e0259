"""换行会变成空格

用“>”或不加标记分行书写的文字，YAML 把换行变成空格；汉字之间就多出空格。把各行接起来，或在要分段的地方用“|”。

---
Line breaks that become blanks

In a text written with “>”, or over several lines without a mark, YAML turns line breaks into blanks, which are wrong
between Chinese characters. Join the lines, or use “|” where paragraphs are meant.

---
Source: practice
Form: table14
Fails:
    objective: >
      坚持稳中求进，
      完成全年任务
Passes:
    objective: |
      坚持稳中求进。
      完成全年任务。
"""

from perfdecl.severity import Severity

SEVERITY: Severity = "warning"
