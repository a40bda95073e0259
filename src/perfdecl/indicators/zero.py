"""None of something bad, said with 零: 零事故, 实现重大舆情零发生."""

from perfdecl.indicators.units import is_han

#: What is counted where there is some of it. 零容忍, 零距离, 零突破 and 零基础 are no counts, so they are not here.
COUNTED_FAULTS = tuple(
    "事故 差错 投诉 伤亡 死亡 违规 违纪 违法 上访 失误 缺陷 遗漏 漏报 瞒报 迟报 误报 延误 逾期 感染 发生 火灾 案件 发案 纠纷 信访 故障 欠薪 差评 拖欠 泄密 失密 "
    "失泄密 漏检 错漏 误差 污染 溺亡 缺席 退件 失信 违约 超标 闲置 浪费 安全事故 责任事故 有效投诉 非访 警情 命案 疫情 舆情 断供 断电 停电 宕机 中断 复发 返贫".split()
)
_LONGEST_NAME = 10


def is_zero(text: str) -> bool:
    """Whether ``text`` says that there is none, perhaps with the name of what there is none of before it."""
    name, found, what = text.partition("零")
    if found and not what:
        return name in ("", "为")
    return (
        bool(found)
        and what in COUNTED_FAULTS
        and len(name) <= _LONGEST_NAME
        and is_han(name)
        and "非" not in name
        and "不" not in name
    )
