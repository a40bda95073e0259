"""Years that a text speaks of, and whether it speaks of what is done in them.

A form of last year's that was filled in anew says 完成2023年度各项工作任务. Much else names another year by its nature: what is
compared, planned for later, begun, settled, judged or published for it.
"""

from collections.abc import Iterator
from re import Pattern, finditer
from typing import NamedTuple
from unicodedata import normalize

from perfdecl.text.clauses import PAUSE, rest_of_clause
from perfdecl.text.patterns import compile_pattern

#: A year with what follows it, in digits or in Chinese numerals; not within a number or behind a bracket of a title.
WRITTEN: Pattern[str] = compile_pattern(
    r"(?<![0-9０-９.．〔\[（(《第])(?P<year>[2２][0０][0-9０-９]{2}|二[〇○零Ｏ][一二三四五六七八九][〇○零Ｏ一二三四五六七八九])"
    r"[ \u3000]*(?P<sign>财?年)(?!级|款|代|会|产|版)"
)
#: How one begins.
BEGINNINGS = ("20", "2０", "２0", "２０", "二")
#: Years further away are plans and history, not last year's text.
NEAR = range(-3, 4)
NUMERALS = str.maketrans("〇○零Ｏ一二三四五六七八九", "0000123456789")

#: Directly before a year: what is compared with it, reckoned from or to it, settled for it.
BEFORE: Pattern[str] = compile_pattern(
    r"(?:较|比|同|与|和|及|自|从|由|到|至|截至|截止|相对|相比|对照|对比|超过|低于|高于|优于|以来|延续|承接|接续|巩固|沿用|参照|根据|依据|按照"
    r"|续建|延用|距|原|[0-9年度][-—–~～]{1,2}|[、/／])$"
)
#: Directly behind it: a span, a comparison, a point in time.
SPAN: Pattern[str] = compile_pattern(
    r"度?(?:以来|以前|之前|以后|之后|起|始|至|到|和|与|及|相比|同期|同比|[-—–~～、/／])|[底末初]?(?:以来|结转|结余|增长|基础|水平)|(?:上半年|下半年)?以来"
    r"|(?:1[0-2]|[1-9])月(?:份|[0-9]{1,2}日|[底末初])?(?:至|到|起|以来|[-—–~～])|(?:第?[一二三四1-4]季度|[春夏秋冬]季?)(?:至|到|起|[-—–~～])"
)
#: Somewhere in the clause of a past year: what belongs to that year by its nature and is dealt with now.
PAST: Pattern[str] = compile_pattern(
    r"养老金|工资|薪酬|租金|决算|预算(?:执行|公开|绩效|调整|批复)|绩效(?!目标)|评价|评估|评审|评选|评比|评定|考核|考评|测评|奖|补助|补贴|补偿|津贴|结转|结余|结算|清算|尾款|欠款|欠账|余款|质保金|质量保证金"
    r"|工程款|应付|未付|偿还|归还|支付|兑付|兑现|返还|退还|清退|回收|审计|整改|验收|复核|核查|抽查|检查|督查|回头看|总结|年报|报告|年鉴|统计|普查|调查|数据|档案|资料|材料|案件"
    r"|启动|开工|立项|印发|出台|发布|下发|下达|批复|批准|签订|引进|认定|获评|入选|招录|招聘|录用|毕业|入学|出生|退役|退休|新增的|建成的|成果|成效|成绩|经验|基础上|不低于|不少于|持平|上年"
    r"|汇算|清缴|汇缴|缴费|扫尾|收尾|在建|已签|已批|签约|民主生活会|述职|评议|文件|精神|意见|要点|部署|标准|订阅|试点|入库|备案|预拨|提前|债券|利息|本金|贷款"
    r"|遗留|剩余|未完成|未完工|续建|延续|跨年|到期|起开始|已经|已于|存量"
)
#: So many characters behind a past year may make an attribute of it: 2023年采购的设备.
ATTRIBUTE: Pattern[str] = compile_pattern(
    r"度?(?!各项|全年|全部|全区|全市|全县|主要|重点|工作|目标|任务|部门|我)[\u4e00-\u9fff0-9]{1,12}的"
)
#: A clause that begins with a past year and says at once what is done in it.
ACTIVE: Pattern[str] = compile_pattern(
    r"度?(?:我[\u4e00-\u9fff]{1,4}|本[\u4e00-\u9fff]{1,2}|全[区市县镇局院校])?(?:全年)?(?:共|将|要|拟|计划|预计|全面|深入|大力|持续|重点|扎实|继续)*(?:开展|组织|举办|召开|完成|实施|推进|落实|新增|新建|建设|改造|培训|确保|做好|加强|力争|安排|以)"
)
#: What a department does year by year: without any of these a past year names something that is dealt with now, as 2023年在建项目 does.
WORK: Pattern[str] = compile_pattern(
    r"工作|任务|目标|活动|中心工作|宣传|培训|行动|整治|场次|次数|人数|人次|数量|各项|全年|主要职责|绩效指标|履职|重点|实事|[底末月日]前[\u4e00-\u9fff]{0,4}(?:完成|完工|竣工|建成|实现|到位)"
)
#: The mark of an item before a year: 一、2023年总体目标.
ITEM: Pattern[str] = compile_pattern(r"(?:^|[\s。；;])[（(]?[一二三四五六七八九十0-9]{1,2}[）)]?[、.．]?$")
#: What makes a coming year the one of this form's own work.
OWN_WORK: Pattern[str] = compile_pattern(
    r"度?(?:内|全年)?(?:完成|全面完成)?(?:[^，,。；;\n]{0,6})(?:各项|全年|全部|年度)(?:[^，,。；;\n]{0,8})(?:工作|任务|目标)|度?(?:[\u4e00-\u9fff]{0,8})(?:工作|目标)任务"
)
LATER: Pattern[str] = compile_pattern(
    r"力争|争取|预计|拟|编制|谋划|规划|计划|筹备|筹划|准备|部署|安排好|储备|申报|预算|预安排|提前|备战|迎接|迎检|招生|研究|制定|制订|打好|奠定|基础|入库|征集|下一"
)


class Mention(NamedTuple):
    """A year that is spoken of as one of work: which, and where it stands with its sign 年."""

    year: int
    start: int
    end: int


def years_of_work(text: str, own: int) -> Iterator[Mention]:
    """Each other year than ``own`` of which the text speaks as if its work were this year's."""
    # A text that names no other year is most texts.
    others = text.replace(f"{own}年", "")
    if "年" not in others or not any(begin in others for begin in BEGINNINGS):
        return
    for found in WRITTEN.finditer(text):
        year = int(normalize("NFKC", found["year"]).translate(NUMERALS))
        if year == own or year - own not in NEAR or _in_title(text, found.start()) or _is_compared(text, found.start()):
            continue
        behind = rest_of_clause(text, found.end(), 40)
        before = PAUSE.split(text[max(found.start() - 12, 0) : found.start()])[-1]
        if SPAN.match(behind):
            continue
        if year < own:
            natural = _is_of_the_past(before, behind)
        else:
            natural = bool(LATER.search(before) or LATER.search(behind)) or not OWN_WORK.match(behind)
        if not natural:
            yield Mention(year, found.start(), found.end())


def mentions(text: str, year: int) -> Iterator[tuple[int, int]]:
    """Where a text names the year, in digits or in Chinese numerals, from start up to but not including end."""
    digits = str(year)
    wide = "".join(chr(ord(char) + 0xFEE0) for char in digits)
    chinese = "".join("[〇○零Ｏ]" if char == "0" else "〇一二三四五六七八九"[int(char)] for char in digits)
    for found in finditer(rf"(?<![0-9０-９.．])(?:{digits}|{wide})(?![0-9０-９])|{chinese}(?=财?年)", text):
        yield found.span()


def _is_of_the_past(before: str, behind: str) -> bool:
    """Whether the clause deals now with what a past year has left; both parts of the clause are given."""
    if ATTRIBUTE.match(behind):
        return True
    is_first = not before.strip() or ITEM.search(before) is not None
    if is_first and (ACTIVE.match(behind) or not behind.strip("度 ：:")):
        return False
    return bool(PAST.search(behind) or PAST.search(before)) or not WORK.search(behind)


def _is_compared(text: str, at: int) -> bool:
    """Whether a word of comparison stands directly before the year; the mark of an item is none."""
    before = max(at - 4, 0)
    return BEFORE.search(text, before, at) is not None and not ITEM.search(text, before, at)


def _in_title(text: str, at: int) -> bool:
    return text.rfind("《", 0, at) > text.rfind("》", 0, at)
