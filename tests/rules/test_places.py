"""Every rule of tasks, texts and printing at its exact place in both vocabularies, and near misses."""

import pytest

from perfdecl.catalogue.codes import all_codes
from support.checking import codes, places
from support.marked import marked
from support.rows import rows


def task(**fields: str) -> str:
    """One task with some fields replaced; an empty one is left out."""
    values = {"name": "宣传工作", "content": "组织宣传活动", "funds": "30", "goal": "居民了解各项政策"} | fields
    lines = [f"{key}: {value}" for key, value in values.items() if value]
    return "  - " + "\n    ".join(lines) + "\n"


def tasks(*items: str) -> str:
    return "tasks:\n" + "".join(items)


LONG = "开展宣传思想文化各项重点工作，"
TWO = task(name="其他工作", content="运营公众号", goal="粉丝数稳步增加")

FIRES = [
    ("PD301", "«tasks»:\n" + task(funds="150.01")),
    ("PD301", "«tasks»:\n" + task(funds="100") + "other_tasks:\n  content: 其他\n  funds: 50.01\n"),
    ("PD302", "«tasks»:\n" + task(funds="50.01")),
    ("PD302", "«tasks»:\n" + task(funds="150")),
    ("PD303", "tasks:\n" + task(goal="").replace("name", "«name»")),
    ("PD303", tasks(task(goal="").rstrip("\n") + "\n    «goal»:\n")),
    ("PD304", tasks(task(), task(name="«宣传工作»", content="运营公众号和网站", goal="粉丝数稳步地增加"))),
    ("PD304", tasks(task(), task(name="«宣传 工作»", content="运营公众号和网站", goal="粉丝数稳步地增加"))),
    ("PD305", tasks(task(content="组织各类宣传活动"), task(name="二", content="«组织各类宣传活动»", goal="x"))),
    ("PD305", tasks(task(), task(name="二", content="x", goal="«居民了解各项政策»"))),
    ("PD306", tasks(task(name=f"«{'宣' * 101}»"))),
    ("PD306", tasks(task(content=f"«{LONG * 67}»"))),
    ("PD307", tasks(task(content="计划投入«25万元»，组织宣传活动"))),
    ("PD307", tasks(task(goal="总投资«2,500元»"))),
    ("PD308", "«tasks»: []\n"),
    ("PD308", "«tasks»:\n"),
    ("PD501", "objective: 完成«XX»项重点工作。\n"),
    ("PD501", 'objective: "完成重点工作，«待填»。"\n'),
    ("PD501", "objective: |\n  第一段。\n  第二段完成«***»项。\n"),
    ("PD501", rows("数量", "活动场次|≥«□»场")),
    ("PD501", "objective: «……»\n"),
    ("PD502", "objective: 完成全年«⼯»作任务。\n"),
    ("PD502", "objective: 完成«１»项\n"),
    ("PD502", "objective: 完成宣传«,»建设\n"),
    ("PD502", "objective: 宣传«(»活动)\n"),
    ("PD502", rows("质量", "合格率|«≧»95%")),
    ("PD502", rows("质量", "合格率|≥95«％»")),
    ("PD502", "objective: |\n  第一段。\n\n  第二段«\uf900»能。\n"),
    ("PD503", "objective: 完成全年« »工作。\n"),
    ("PD503", "objective: 完成全年«\u3000»工作。\n"),
    ("PD503", 'objective: "« »完成全年工作。"\n'),
    ("PD503", "objective: |\n  第一段。\n  «\u3000\u3000»第二段。\n"),
    ("PD504", "objective: 完成«2023年»度任务。\n"),
    ("PD504", tasks(task(goal="2024年完成；«2025年»完成"))),
    ("PD504", "other_tasks:\n  content: 其他\n  goal: 做好«2023年»工作\n"),
    ("PD505", 'objective: «"完成\\a任务"»\n'),
    ("PD601", tasks(task(content=f"«{LONG * 27}»"))),
    ("PD602", "objective: 服务«𠮷»野社区\n"),
    ("PD602", tasks(task(name="宣传«☃»工作"))),
    ("PD901", "objective: 完成任务。  «# perfdecl: ignore[PD503]»\n"),
    ("PD901", "«# perfdecl: ignore[PD999] 没有这条»\nobjective: 完成任务。\n"),
    ("PD602", "objective: 服务«𠮷»野社区\n"),
    ("PD602", tasks(task(name="宣传«☃»工作"))),
    ("PD901", "objective: 完成任务。  «# perfdecl: ignore 没写代码»\n"),
    ("PD901", "objective: 完成任务。\n«# perfdecl: ignore-file[PD2]»\n"),
]

MISSES = [
    ("PD301", tasks(task(funds="150"))),
    ("PD302", tasks(task(funds="50"))),
    ("PD302", tasks(task(funds="150.01"))),
    ("PD304", tasks(task(), TWO)),
    ("PD305", tasks(task(content="项目建设"), task(name="二", content="项目建设", goal="x"))),
    ("PD306", tasks(task(name="宣" * 100, content="宣" * 1000))),
    ("PD307", tasks(task(content="投入30万元，其中印刷20万元"))),
    ("PD307", tasks(task(content="投入300000元"))),
    ("PD307", tasks(task(content="补助标准为500元/人，资金按每人500元发放"))),
    ("PD501", "objective: 等待定价，6-8项，3.5个，XXL号，完成……等。\n"),
    ("PD502", "objective: 共1,000人（党员）,A(b)；C;D\n"),
    ("PD503", "objective: 使用 OA 系统，共 3 项\n"),
    ("PD503", "objective: |\n  第一段。\n\n  第二段。\n"),
    (
        "PD504",
        "objective: 较2023年增长；2021-2025年；自2023年起；2023年以来；《2023年工作方案》；到2025年；2019年建成。\n",
    ),
    ("PD601", tasks(task(content=LONG * 24))),
    ("PD602", "objective: 䶮、㎡、①、≥、℃、—、…、·、★；⼯\n"),
    ("PD901", "# perfdecl: ignore[PD503] 原文如此\nobjective: 完成 任务。\n"),
    ("PD901", "objective: 完成 任务。  # perfdecl: ignore[PD503]\n"),
    ("PD901", "objective: 完成 任务。\n# perfdecl: ignore-file[PD5]\n"),
    ("PD901", "objective: '完成任务 # perfdecl: ignore[PD503]'\n"),
]


@pytest.mark.parametrize(("code", "fragment"), FIRES)
def test_fires(code: str, fragment: str) -> None:
    for text, place in marked(code, fragment):
        assert [one for one in places(text) if one.code == code] == [place]


@pytest.mark.parametrize(("code", "fragment"), MISSES)
def test_near_miss(code: str, fragment: str) -> None:
    for text, _ in marked(code, f"{fragment}department: «区委宣传部»\n"):
        assert code not in codes(text)


def test_every_rule_on_the_declaration_is_here() -> None:
    wanted = {code for code in all_codes() if code >= "PD3" and not code.startswith(("PD4", "PD7"))}
    assert {code for code, _ in FIRES} == wanted
    assert wanted - {code for code, _ in MISSES} <= {"PD303", "PD308", "PD505"}
