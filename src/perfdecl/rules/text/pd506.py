"""有看不见的字符

零宽空格、软连字符之类的字符看不见，却会打印进正式文件，查找和比较时也不相同；改变文字方向的控制字符让看到的和写下的不一样，
所以是错误。内容、项目名称和金额里的都会指出来，并说明是哪一个字符。

---
Invisible characters

Zero-width blanks, soft hyphens and the like cannot be seen, yet they are printed into the official document and spoil every
search and comparison. Controls that turn the direction of writing make what is read differ from what is written: they are
an error. They are found in texts, keys and amounts, and named.

---
Source: practice
Form: table14
Fails:
    objective: 完成全年​宣传任务。
Fails:
    objective: "完成全年\\u202e任务宣传\\u202c。"
Passes:
    objective: 完成全年宣传任务。
"""

from collections.abc import Iterator, Mapping

from perfdecl.model.leaves import HasLeaves, texts_of
from perfdecl.rules.finding import Finding, Replacement
from perfdecl.severity import Severity
from perfdecl.text.characters import Character
from perfdecl.text.invisible import INVISIBLE, entry_for, turns

SEVERITY: Severity = "warning"
#: What some of its messages weigh.
SEVERITIES: Mapping[str, Severity] = {"PD506.bidi": "error"}


def check(declaration: HasLeaves) -> Iterator[Finding]:
    """At the first such character of each text, or the first that turns it; the fix deletes all of them."""
    for path, text in texts_of(declaration):
        if not INVISIBLE.search(text):
            continue
        found = tuple(INVISIBLE.finditer(text))
        bad = next((one for one in found if turns(one.group())), None)
        first = bad or found[0]
        args = {"character": Character(first.group()), "count": len(found)}
        fix = Replacement(path, tuple((one.start(), one.end(), "") for one in found), safe=bad is None)
        yield Finding(path, entry_for([one.group() for one in found]), args, within=first.span(), fix=fix)
