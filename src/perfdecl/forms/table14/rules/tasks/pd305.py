"""两项任务的内容或目标相同

不同任务的主要实施内容或期望达到的目标相同（标点和空格不算），多半是复制后忘记修改。

---
Two tasks with the same content or goal

Where content or goal of two tasks agree, punctuation and blanks apart, one was probably copied and not changed.

---
Source: published
Form: table14
Fails:
    tasks:
      - name: 宣传工作
        content: 组织开展各类主题宣传活动
        funds: 10
        goal: 居民了解各项政策
      - name: 新媒体工作
        content: 组织开展各类主题宣传活动
        funds: 10
        goal: 粉丝数稳步增加
Passes:
    tasks:
      - name: 宣传工作
        content: 组织开展各类主题宣传活动
        funds: 10
        goal: 居民了解各项政策
      - name: 新媒体工作
        content: 运营公众号和视频号
        funds: 10
        goal: 粉丝数稳步增加
"""

from collections.abc import Iterator

from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.rules.finding import Finding, Key
from perfdecl.severity import Severity
from perfdecl.text.comparable import comparable

SEVERITY: Severity = "warning"

#: Shorter texts, such as 项目建设, may well be the same.
LEAST = 8


def check(declaration: Table14Declaration) -> Iterator[Finding]:
    """At the second text; the first is shown, too."""
    for field in ("content", "goal"):
        seen: dict[str, int] = {}
        for position, task in enumerate(declaration.tasks):
            text = comparable(getattr(task, field))
            first = seen.setdefault(text, position)
            if len(text) >= LEAST and first != position:
                path = ("tasks", position, field)
                yield Finding(path, "PD305", {"key": Key(path)}, (("tasks", first, field),))
