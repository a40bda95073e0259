"""Every rule of tasks, indicators, texts and printing at its exact place in both vocabularies, and near misses."""

import pytest

from perfdecl.catalogue.codes import all_codes
from support.checking import codes, places
from support.marked import marked


def task(**fields: str) -> str:
    """One task with some fields replaced; an empty one is left out."""
    values = {"name": "宣传工作", "content": "组织宣传活动", "funds": "30", "goal": "居民了解各项政策"} | fields
    lines = [f"{key}: {value}" for key, value in values.items() if value]
    return "  - " + "\n    ".join(lines) + "\n"


def tasks(*items: str) -> str:
    return "tasks:\n" + "".join(items)


def rows(group: str, *items: str) -> str:
    """Indicators of one second-level group, each ``name|annual`` or ``name|annual|period``."""
    level1, level2 = GROUPS[group]
    lines = [f"indicators:\n  {level1}:\n    {level2}:\n"]
    for item in items:
        name, annual, *period = item.split("|")
        lines.append(f"      - name: {name}\n")
        lines += [f"        period: {text}\n" for text in period]
        lines += [f"        annual: {annual}\n"] if annual else []
    return "".join(lines)


GROUPS = {
    "数量": ("output", "quantity"),
    "质量": ("output", "quality"),
    "时效": ("output", "timeliness"),
    "成本": ("output", "cost"),
    "效益": ("benefit", "social"),
    "满意": ("satisfaction", "service_recipients"),
}
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
    ("PD401", rows("数量", "«XXX»|").replace("«XXX»", "场次").replace("name", "«name»")),
    ("PD401", rows("数量", "场次||≥6场").replace("name", "«name»")),
    ("PD402", rows("数量", "场次|≥6场").replace("indicators", "«indicators»")),
    ("PD402", rows("数量", "场次|≥6场") + "  «benefit»:\n"),
    ("PD402", rows("效益", "知晓率|≥80%") + "  «output»:\n    quantity:\n"),
    ("PD403", rows("数量", "场次|≥6场") + "  «satisfaction»:\n    service_recipients: []\n"),
    ("PD404", rows("数量", "场次|≥6场") + "    «cost»:\n"),
    ("PD404", rows("数量", "场次|≥6场").replace("output", "«output»")),
    ("PD405", rows("数量", "场次|≥6场") + "    «timeliness»: []\n"),
    ("PD406", rows("质量", "合格率|≥90%", "«合格率»|≥96%")),
    ("PD407", rows("质量", "合格率|≥90%") + "    timeliness:\n      - name: «合格率»\n        annual: ≥90%\n"),
    ("PD408", rows("满意", "居民满意度|«≥95»")),
    ("PD408", rows("数量", "人数||«100»")),
    ("PD409", rows("质量", "合格率|«≥95分»")),
    ("PD409", rows("数量", "培训人数|«≥20个»")),
    ("PD409", rows("数量", "活动次数|«≥20人»")),
    ("PD409", rows("质量", "环境质量|«优良%»")),
    ("PD410", rows("质量", "合格率|«295%»")),
    ("PD410", rows("质量", "合格率|≥95%|«≥101%»")),
    ("PD410", rows("满意", "居民满意度|«≥100.5%»")),
    ("PD410", rows("质量", "合格率|«80%-120%»")),
    ("PD411", rows("质量", "合格率|«≥100%»")),
    ("PD411", rows("满意", "居民满意度|«≧100％»")),
    ("PD412", rows("成本", "印刷成本|«≥3万元»")),
    ("PD412", rows("质量", "投诉率|«>5%»")),
    ("PD412", rows("质量", "预算超支率|«不低于5%»")),
    ("PD412", rows("满意", "居民满意度|«≤90%»")),
    ("PD413", rows("数量", "宣传活动|«持续开展»")),
    ("PD413", rows("数量", "宣传活动|«第一名»")),
    ("PD414", rows("质量", "环境质量|«优良»")),
    ("PD414", rows("成本", "成本控制|«及时»")),
    ("PD414", rows("时效", "完成时间|«较快»")),
    ("PD415", rows("效益", "城市形象|«显著提升»")),
    ("PD416", rows("效益", "城市形象|显著提升", "知晓率|≥80%", "影响|扩大").replace("indicators", "«indicators»")),
    ("PD417", rows("数量", "活动场次|«10场»")),
    ("PD418", rows("数量", "活动场次|≥6场").replace("name", "«name»")),
    ("PD418", rows("数量", "活动场次|≥6场|«≥6次»")),
    ("PD418", rows("数量", "活动场次|≥6场|«6场»")),
    ("PD418", rows("时效", "完成时间|12月底前|«100%»")),
    ("PD419", rows("数量", "活动场次|«≥12场»|≥6场")),
    ("PD420", rows("时效", "完成时间|«2023年12月31日»")),
    ("PD420", rows("时效", "完成时间|«2025年1月»")),
    ("PD420", rows("时效", "完成时间|«45657»")),
    ("PD420", rows("数量", "完工日期|«45657»")),
    ("PD420", rows("时效", "完成时间|«2024年12月»|2024年6月")),
    ("PD420", rows("时效", "完成时间|2024年12月|«2023年6月»")),
    ("PD421", rows("成本", "印刷成本|«≤151万元»")),
    ("PD421", rows("成本", "印刷成本|«1681680元»")),
    ("PD421", rows("成本", "印刷成本|≤80万元", "场地成本|≤80万元").replace("cost", "«cost»")),
    ("PD422", rows("效益", "«社会效益»|提升")),
    ("PD422", rows("数量", "«质量指标»|≥6场")),
    ("PD423", rows("数量", "«事件处置率»|≥95%")),
    ("PD423", rows("效益", "«居民满意度»|≥90%")),
    ("PD424", rows("质量", "«部门预算完成率»|≥93%")),
    ("PD424", rows("时效", "«资金支付率»|≥93%")),
    ("PD425", rows("数量", *(f"第{at}项|100%" for at in "一二三四五")).replace("indicators", "«indicators»")),
    ("PD426", rows("满意", "居民满意度|«≥79%»")),
    ("PD426", rows("满意", "居民满意度|«=100%»")),
    ("PD427", rows("数量", "村组干部«230人»|100%")),
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
    ("PD506", "objective: 完成«\u200b»全年任务\n"),
    ("PD506", "objective: 完成\u200b全年«\u202e»任务\n"),
    ("PD506", tasks(task(name="宣传«\u00ad»工作"))),
    ("PD506", rows("质量", "合格率|«\u2060»≥95%")),
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
    ("PD408", rows("数量", "培训人数（人）|≥200")),
    ("PD408", rows("时效", "完成时间|45657")),
    ("PD409", rows("数量", "培训人数|≥5万人次", "活动场次|≥6场", "工作效率|≥2倍", "宣传频率|≥2次/月")),
    ("PD410", rows("效益", "收入增长率|≥120%", "任务完成率|≥110%", "床位使用率|≥105%", "知晓率|100%")),
    ("PD411", rows("质量", "任务完成率|≥100%", "合格率|=100%", "合格品率|≥99%")),
    ("PD412", rows("质量", "故障处理率|≥95%", "投诉办结率|≥95%", "差错率|≤1%")),
    ("PD412", rows("成本", "成本节约率|≥5%", "成本控制率|≥95%")),
    ("PD413", rows("质量", "环境质量|优良")),
    ("PD414", rows("时效", "发放及时性|及时发放", "完成时间|12月底前", "时限|每月10日前")),
    ("PD415", rows("质量", "环境质量|优良")),
    ("PD416", rows("效益", "城市形象|显著提升", "知晓率|≥80%")),
    ("PD417", rows("数量", "活动场次|至少10场", "场地|6-8个")),
    ("PD418", rows("数量", "活动场次|=6场|12场", "人数|≥6人|≥8人")),
    ("PD419", rows("数量", "活动场次|≥6场|≥12场", "开展率|≥95%|≥90%", "事故数|≤9起|≤3起")),
    ("PD420", rows("时效", "时间|2023.07-2024.01", "期限|2024年12月31日前|2025年6月", "时长|40000小时")),
    ("PD421", rows("成本", "印刷成本|≤150万元", "单价|≤300万元/次", "人均|≤500元/人")),
    ("PD422", rows("满意", "服务对象满意度|≥90%")),
    ("PD423", rows("质量", "处置率|≥95%") + "  satisfaction:\n    service_recipients:\n      - name: 满意度\n"),
    ("PD424", rows("数量", "任务完成率|≥95%")),
    ("PD425", rows("数量", *(f"第{at}项|100%" for at in "一二三四"))),
    ("PD425", rows("数量", "甲|100%", "乙|100%", "丙|100%", "丁|6场", "戊|8人")),
    ("PD426", rows("满意", "居民满意度|≥80%", "游客满意度|≥95%")),
    ("PD427", rows("数量", "2024年活动|≥6场", "5000吨稻谷到位率|100%", "12345热线|≥6次")),
    ("PD501", "objective: 等待定价，6-8项，3.5个，XXL号，完成……等。\n"),
    ("PD502", "objective: 共1,000人（党员）,A(b)；C;D\n"),
    ("PD503", "objective: 使用 OA 系统，共 3 项\n"),
    ("PD503", "objective: |\n  第一段。\n\n  第二段。\n"),
    (
        "PD504",
        "objective: 较2023年增长；2021-2025年；自2023年起；2023年以来；《2023年工作方案》；到2025年；2019年建成。\n",
    ),
    ("PD601", tasks(task(content=LONG * 24))),
    ("PD506", "objective: 完成　全年\u00a0任务\u3000\n"),
    ("PD506", "objective: 葛\U000e0100城\n"),
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
    wanted = {code for code in all_codes() if code >= "PD3" and not code.startswith("PD7")}
    assert {code for code, _ in FIRES} == wanted
    assert wanted - {code for code, _ in MISSES} <= {"PD303", "PD308", "PD401", "PD402", "PD403", "PD404", "PD405"} | {
        "PD406",
        "PD407",
        "PD505",
    }
