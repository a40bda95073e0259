"""Which values are qualitative: texts that speak of no number, grades that are told apart, and fillers apart."""

from perfdecl.indicators.comparison import BEFORE
from perfdecl.indicators.value import Value
from perfdecl.indicators.zero import COUNTED_FAULTS
from perfdecl.rules.indicators.words.timely import STANDARDS, TIMELY, TIMES_END
from perfdecl.text.fillers import is_filler
from perfdecl.text.patterns import Guarded

_GRADED = Guarded("(（:：,，;；", r"[^0-9０-９]{2,16}[(（:：,，;；].*[0-9０-９]")
#: Words of comparison; a single character may be part of another word.
_COMPARED = tuple(word for word, meaning in BEFORE if meaning and (len(word) > 1 or not word.isalpha()))
_ORDER = "0-9０-９一二三四五六七八九十ⅠⅡⅢⅣⅤⅥ"
#: Ratios, ranks and classes: no quantities, but they can be measured.
_RANKED = Guarded(
    ":：比*×xX✕前第级类星等A",
    r"[\u4e00-\u9fff≥≤]{0,10}?"
    rf"(?:[0-9０-９.]+[:：比][0-9０-９.]+|[{_ORDER}]比[{_ORDER}]|7[*×xX✕]24(?:个?小时|h)?[\u4e00-\u9fff]{{0,6}}"
    rf"|[前第][{_ORDER}]{{1,3}}[名位]?"
    rf"|(?:[{_ORDER}]?[A-Za-z]{{0,5}}[{_ORDER}]?(?<=[{_ORDER}A-Za-z])|[甲乙丙丁特]|[0-9]\.[0-9]{{1,2}})(?:级|类|星级|星|等奖|等)"
    r"[\u4e00-\u9fff]{0,4}|[1-5]?A{1,5}[+＋-]?)"
    r"(?:及?以上|以内|及以内)?",
)
#: How often something is done: 每日更新.
_FREQUENT = Guarded("每", r"每(?:日|天|周|月|旬|季度?|半年|年|学期)[\u4e00-\u9fff]{2,6}")
#: A certain standard is followed: 符合国家标准, 按合同执行; 符合相关规定 names none.
_FOLLOWED = Guarded(
    "准范求定执件复纸价算额级",
    r"(?:符合|达到|满足|执行|遵照|依照|按照?|参照)[\u4e00-\u9fff]{0,2}(?:国家|行业|地方|省级?|市级?|部颁|设计|合同|协议|定额|概算|图纸|验收)"
    r"(?:标准|规范|要求|规定|约定|定额|执行|文件|批复|图纸)"
    r"|^(?:符合|执行|按照?|参照)?(?:政府|国家|当地|同期|同类|本地)?(?:指导价|指导价格|市场价|市场价格|招标价|中标价|定价)(?:执行)?$"
    r"|(?:^|符合)(?:预算|概算|批复|定额|限额)[\u4e00-\u9fff]{0,4}内?$"
    rf"|^(?:达到|符合|执行)?(?:国[\u4e00-\u9fff]{{1,4}}|[省市部行地欧][\u4e00-\u9fff]{{0,3}}|[{_ORDER}A-Z][级类]?[\u4e00-\u9fff]{{0,3}})标准(?:以上)?$"
    r"|^(?:国家|省|市|区|县)级[\u4e00-\u9fff]{2,8}$",
)
#: None of something bad: 无安全事故, 未发生泄密.
_NONE = Guarded(
    "无未不杜",
    rf"(?:全年)?(?:无|未发生|不发生|未出现|杜绝)[\u4e00-\u9fff、]{{0,8}}?(?:{'|'.join(COUNTED_FAULTS)}|超支|超概|超预算|问题)(?:事件|事故|现象|情况|行为|发生)?",
)
#: All of what is counted, or none: as good as 100% or 0.
_ABSOLUTE = Guarded(
    "全零负应百",
    r"(?:实现|达到|做到|确保|基本)?(?:[\u4e00-\u9fff]{0,6}(?:全覆盖|零增长|负增长|清零)|应(?P<due>[\u4e00-\u9fff])尽(?P=due)"
    r"|(?:全部|全员|全数|全量|全|百分之百)(?:按[时期])?(?:合格|完成|达标|到位|通过|办结|发放|覆盖|落实|执行|持证|整改|回复|签订|入库|归档|更新|安装|解决|开放))",
)


def is_qualitative(value: Value) -> bool:
    """Whether the value is a text that no number is in.

    A value that is not understood is none, nor is a filler, nor a text with % behind it (PD409).
    """
    if value.kind != "text" or value.is_unclear or is_filler(value.text):
        return False
    return not value.text.rstrip().endswith(("%", "％"))


def is_graded(value: Value) -> bool:
    """Whether a text says how its grades are told apart: 显著提升（知晓率≥90%）."""
    return value.kind == "text" and _GRADED.match(value.text.strip()) is not None


def is_ranked(value: Value) -> bool:
    """Whether a text is a ratio, a rank or a class: 1:3, 前10名, 3A级, Ⅲ类以上."""
    return value.kind == "text" and _RANKED.fullmatch("".join(value.text.split())) is not None


def is_absolute(value: Value) -> bool:
    """Whether a text says all or none without a number: 全覆盖, 应保尽保, 全部合格, 零增长, 无事故."""
    bare = "".join(value.text.split()).removesuffix("。")
    return value.kind == "text" and bool(_ABSOLUTE.fullmatch(bare) or _NONE.fullmatch(bare))


def is_timely(text: str) -> bool:
    """Whether a text says when."""
    return any(word in text for word in TIMELY) or text.strip().endswith(TIMES_END)


def is_relative(text: str) -> bool:
    """Whether a text is measured by a standard that is written elsewhere, or by the calendar: 不超过预算, 严格控制在预算范围内, 不低于上年."""
    bare = "".join(text.split())
    if _FOLLOWED.search(bare) or _FREQUENT.fullmatch(bare):
        return True
    return any(word in bare for word in _COMPARED) and any(standard in bare for standard in STANDARDS)
