"""Every cure that a message of reading or shape advises, obeyed to the letter, cures; and so does every fix."""

import pytest

import perfdecl
from support.checking import CHINESE, codes, cured
from support.obeying import obeyed_to_the_end

READING = ("PD0", "PD1", "PD506")
TWO_TASKS = CHINESE.replace(
    "    期望达到的目标: 居民了解各项政策\n",
    "    期望达到的目标: 居民了解各项政策\n"
    "  - 名称: 文明创建\n    主要实施内容: 开展创建活动\n    拟投入的资金: 20\n    期望达到的目标: 保持荣誉称号\n",
)

#: What is right, and what is typed instead.
MISTAKES = {
    "wide colon": ("年度: 2024", "年度：2024"),
    "wide colon of a part": ("  部门预算支出:\n", "  部门预算支出：\n"),
    "no blank": ("    基本支出: 100", "    基本支出:100"),
    "no colon": ("    项目支出: 50", "    项目支出 50"),
    "no colon, a part": ("  产出指标:\n", "  产出指标\n"),
    "no colon, a list": ("    时效指标:\n", "    时效指标\n"),
    "numbered item": ("  - 名称: 文明创建", "  2. 名称: 文明创建"),
    "numbered item, in Chinese": ("  - 名称: 文明创建", "  2、名称: 文明创建"),
    "numbered key": ("    项目支出: 50", "    2. 项目支出: 50"),
    "dash without blank": ("  - 名称: 宣传工作", "  -名称: 宣传工作"),
    "wide dash": ("  - 名称: 宣传工作", "  － 名称: 宣传工作"),
    "dot": ("  - 名称: 宣传工作", "  · 名称: 宣传工作"),
    "forgotten dash": ("  - 名称: 文明创建", "    名称: 文明创建"),
    "surplus dash": ("        年度指标值: ≥6场", "      - 年度指标值: ≥6场"),
    "surplus dashes": (
        "        实施周期指标值: ≥6场\n        年度指标值: ≥6场",
        "      - 实施周期指标值: ≥6场\n      - 年度指标值: ≥6场",
    ),
    "one blank too few": ("    项目支出: 50", "   项目支出: 50"),
    "one blank too many": ("    项目支出: 50", "     项目支出: 50"),
    "first key too far left": ("    基本支出: 100", "   基本支出: 100"),
    "first key too far right": ("    基本支出: 100\n    项目支出: 50", "      基本支出: 100\n    项目支出: 50"),
    "task too far right": ("  - 名称: 文明创建", "   - 名称: 文明创建"),
    "task too far left": ("  - 名称: 文明创建", " - 名称: 文明创建"),
    "item where its list stands": ("      - 三级指标: 政策知晓率", "    - 三级指标: 政策知晓率"),
    "whole task too far right": (
        "  - 名称: 文明创建\n    主要实施内容: 开展创建活动\n    拟投入的资金: 20\n    期望达到的目标: 保持荣誉称号",
        "   - 名称: 文明创建\n     主要实施内容: 开展创建活动\n     拟投入的资金: 20\n     期望达到的目标: 保持荣誉称号",
    ),
    "whole part too far right": (
        "  收入来源:\n    财政拨款: 150",
        "   收入来源:\n     财政拨款: 150",
    ),
    "part too far left": ("  收入来源:\n", "收入来源:\n"),
    "top key indented": ("表: 表14", " 表: 表14"),
    "list of the whole": ("表: 表14", "- 表: 表14"),
    "line above missing": ("  收入来源:\n", ""),
    "line above missing, of indicators": ("  产出指标:\n", ""),
    "two keys on a line": ("    基本支出: 100\n    项目支出: 50", "    基本支出: 100  项目支出: 50"),
    "two keys and a comma": ("    基本支出: 100\n    项目支出: 50", "    基本支出: 100，项目支出: 50"),
    "amount on the next line": ("    项目支出: 50", "    项目支出:\n    50"),
    "semicolon": ("    项目支出: 50", "    项目支出；50"),
    "sign of equality": ("    项目支出: 50", "    项目支出 = 50"),
    "wide blank behind a key": ("    项目支出: 50", "    项目支出　: 50"),
    "list for a text": ("总体绩效目标: 完成全年宣传任务。", "总体绩效目标:\n  - 完成任务。\n  - 再接再厉。"),
    "list in brackets": ("        年度指标值: ≥6场", "        年度指标值: [≥6场]"),
    "mapping for a text": (
        "总体绩效目标: 完成全年宣传任务。",
        "总体绩效目标:\n  目标1: 完成任务。\n  目标2: 再接再厉。",
    ),
    "only item without its mark": ("      - 三级指标: 政策知晓率", "        三级指标: 政策知晓率"),
    "items under names": (
        TWO_TASKS[TWO_TASKS.index("  - 名称: 宣传工作") : TWO_TASKS.index("绩效指标:")],
        TWO_TASKS[TWO_TASKS.index("  - 名称: 宣传工作") : TWO_TASKS.index("绩效指标:")]
        .replace("  - 名称: 宣传工作", "  任务一:\n    名称: 宣传工作")
        .replace("  - 名称: 文明创建", "  任务二:\n    名称: 文明创建"),
    ),
    "below the table": (
        "        年度指标值: ≥90%\n",
        "        年度指标值: ≥90%\n填表人：张三    联系电话：020-1234\n填报日期：2024年1月5日\n",
    ),
    "note within": ("    期望达到的目标: 保持荣誉称号\n", "    期望达到的目标: 保持荣誉称号\n备注：无\n"),
    "level left out": ("  满意度指标:\n    服务对象满意度指标:\n", "  满意度指标:\n"),
    "content for a key": ("  - 名称: 文明创建", "  - 文明创建:"),
    "a word for a list": ("    成本指标:\n", "    质量指标: 无\n    成本指标:\n"),
    "plus for a dash": ("  - 名称: 文明创建", "  + 名称: 文明创建"),
    "wide bar": ("总体绩效目标: 完成全年宣传任务。", "总体绩效目标: ｜\n  完成任务。\n  再接再厉。"),
    "amount with a remark": ("拟投入的资金: 20", "拟投入的资金: 20万元（含上年结转）"),
    "traditional key": ("总体绩效目标: ", "總體績效目標: "),
    "year with a comment": ("年度: 2024", "年度: 2024 // 今年"),
    "year with a semicolon": ("年度: 2024", "年度: 2024；"),
    "year in words": ("年度: 2024", "年度: 2024年度"),
    "year in numerals": ("年度: 2024", "年度: 二〇二四年"),
    "item numbered in brackets": ("  - 名称: 文明创建", "  （二）名称: 文明创建"),
    "item numbered in a circle": ("  - 名称: 文明创建", "  ② 名称: 文明创建"),
    "part and key on a line": ("  收入来源:\n    财政拨款: 150", "  收入来源:  财政拨款: 150"),
    "sign before a key": ("  产出指标:\n", "  ]产出指标:\n"),
    "sign and blank before a key": ("  产出指标:\n", "  @ 产出指标:\n"),
    "two dashes": ("  - 名称: 文明创建", "  - - 名称: 文明创建"),
    "text behind the bar": ("总体绩效目标: 完成全年宣传任务。", "总体绩效目标: | 完成全年宣传任务。"),
    "look-alike in a key": ("    项目支出: 50", "    项⽬支出: 50"),
    "flat item": (
        "      - 三级指标: 政策知晓率\n        实施周期指标值: ≥80%\n        年度指标值: ≥80%",
        "    三级指标: 政策知晓率\n    实施周期指标值: ≥80%\n    年度指标值: ≥80%",
    ),
    "flat task": (
        "  - 名称: 文明创建\n    主要实施内容: 开展创建活动\n    拟投入的资金: 20",
        "名称: 文明创建\n主要实施内容: 开展创建活动\n拟投入的资金: 20",
    ),
    "tab": ("    项目支出: 50", "\t项目支出: 50"),
    "wide blanks": ("    项目支出: 50", "　　项目支出: 50"),
    "blanks of the web": ("    项目支出: 50", "\u00a0\u00a0\u00a0\u00a0项目支出: 50"),
    "pasted line": ("总体绩效目标: 完成全年宣传任务。", "总体绩效目标: 完成全年宣传任务，\n再接再厉。"),
    "pasted line with a gap": ("总体绩效目标: 完成全年宣传任务。", "总体绩效目标: 完成全年宣传任务，\n\n再接再厉。"),
    "pasted list": ("总体绩效目标: 完成全年宣传任务。", "总体绩效目标:\n1. 完成宣传任务。\n2. 再接再厉。"),
    "pasted into a block": ("总体绩效目标: 完成全年宣传任务。", "总体绩效目标: |\n  完成宣传任务。\n再接再厉。"),
    "pasted below a block": ("总体绩效目标: 完成全年宣传任务。", "总体绩效目标: |\n完成宣传任务。\n再接再厉。"),
    "pasted in a task": ("    期望达到的目标: 保持荣誉称号", "    期望达到的目标: 保持荣誉，\n保持称号，\n  再接再厉"),
    "colon in a value": ("完成全年宣传任务。", "目标: 完成全年宣传任务。"),
    "bracket first": ("区委宣传部", "[区委]宣传部"),
    "greater": ("        年度指标值: ≥6场", "        年度指标值: >=6场"),
    "greater alone": ("        年度指标值: ≥6场", "        年度指标值: >5场"),
    "percent first": ("        年度指标值: ≥95%", "        年度指标值: %95"),
    "star": ("完成全年宣传任务。", "*完成全年宣传任务。"),
    "at": ("完成全年宣传任务。", "@完成全年宣传任务。"),
    "straight quotes": ("完成全年宣传任务。", '"宣传任务"、"创建任务"全部完成。'),
    "straight quotes, quoted": ("完成全年宣传任务。", '""宣传任务"全部完成。"'),
    "single quotes": ("完成全年宣传任务。", "'宣传任务'全部完成。"),
    "quotes of both kinds": ("完成全年宣传任务。", "\"宣传任务\"和'创建任务'全部完成。"),
    "Chinese quotes": ("区委宣传部", "“区委: 宣传部”"),
    "unclosed quote": ("区委宣传部", '"区委宣传部'),
    "closed by a Chinese quote": ("区委宣传部", '"区委宣传部”'),
    "quoted key": ("部门名称: ", "“部门名称”: "),
    "backslash": ("区委宣传部", '"区委\\宣传部"'),
    "misspelt amount": ("    项目支出: 50", "    项日支出: 50"),
    "misspelt part": ("  收入来源:\n", "  收人来源:\n"),
    "misspelt list": ("年度重点工作任务:", "年度重点工作:"),
    "another section": ("绩效指标:\n", "绩效目标:\n"),
    "blank in a key": ("    项目支出: 50", "    项目 支出: 50"),
    "form's key": ("表: 表14", "表格: 表14"),
    "zero width in a key": ("    项目支出: 50", "    项目\u200b支出: 50"),
    "zero width in an amount": ("    项目支出: 50", "    项目支出: \u200b50"),
    "zero width before a key": ("    项目支出: 50", "\u200b    项目支出: 50"),
    "mark before a key": ("    项目支出: 50", "    \ufeff项目支出: 50"),
    "turned key": ("    项目支出: 50", "    \u202e项目支出: 50"),
    "zero width in a text": ("完成全年", "完成\u200b全年"),
    "nothing as a dash": ("拟投入的资金: 20", "拟投入的资金: -"),
    "nothing as a word": ("拟投入的资金: 20", "拟投入的资金: 无"),
    "about": ("拟投入的资金: 20", "拟投入的资金: 约20万"),
    "in numerals": ("拟投入的资金: 20", "拟投入的资金: 二十万元"),
    "in 亿": ("拟投入的资金: 20", "拟投入的资金: 0.002亿元"),
    "unit in brackets": ("拟投入的资金: 20", "拟投入的资金: 20（万元）"),
    "wide digits": ("拟投入的资金: 20", "拟投入的资金: ２０"),
    "cut by a number sign": ("区委宣传部", "区委 #宣传部"),
    "cut from the start": ("区委宣传部", "#区委宣传部"),
    "dash for a text": ("    期望达到的目标: 保持荣誉称号", "    期望达到的目标: -"),
}


def test_nothing_is_wrong_before() -> None:
    assert codes(TWO_TASKS) == []


@pytest.mark.parametrize("name", MISTAKES)
def test_obeyed(name: str) -> None:
    right, typed = MISTAKES[name]
    assert TWO_TASKS.count(right) >= 1
    wrong = TWO_TASKS.replace(right, typed, 1)
    found = [one for one in perfdecl.check(wrong).diagnostics if one.code.startswith(READING)]
    assert found
    text, said = obeyed_to_the_end(wrong, READING)
    left = [one for one in codes(text) if one.startswith(READING)]
    assert left == [], said
    assert len(said) <= 4, said


@pytest.mark.parametrize("name", MISTAKES)
def test_fixed(name: str) -> None:
    """Where a fix is offered nothing of the mistake is left, and nothing else has come."""
    wrong = TWO_TASKS.replace(*MISTAKES[name], 1)
    found = [one for one in perfdecl.check(wrong).diagnostics if one.code.startswith(READING)]
    if all(one.fix and one.fix.safe for one in found):
        text = cured(wrong)
        assert [one for one in codes(text) if one.startswith(READING)] == []
        assert perfdecl.check(text).declaration is not None


@pytest.mark.parametrize("name", MISTAKES)
def test_the_rest_is_checked(name: str) -> None:
    """A key at the end of the file that the form has not is found in the same run, as that or as what belongs nowhere."""
    wrong = TWO_TASKS.replace(*MISTAKES[name], 1).replace("≥90%", "≥9０%") + "不认识的项目: 1\n"
    last = wrong.count("\n")
    assert {one.code for one in perfdecl.check(wrong).diagnostics if one.span.start.line == last} in (
        {"PD102"},
        {"PD001"},
    )


@pytest.mark.parametrize("name", MISTAKES)
def test_one_fact_is_one_finding(name: str) -> None:
    several = ("flat item", "flat task", "surplus dashes", "first key too far right", "list of the whole")
    found = codes(TWO_TASKS.replace(*MISTAKES[name], 1))
    told = [code for code in found if code.startswith(READING)]
    assert len(told) == 1 or name in several
    assert set(found) - set(told) <= {"PD303", "PD417", "PD418", "PD507"}
