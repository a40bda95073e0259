"""What stands where something is still to be filled in, and what only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdecl.text.placeholders import COUNTED, NUMBERED, PENDING, PLACEHOLDER, REPEATED, SUBJECTS, placeholders

LEFT_OVER = [
    "完成XX项重点工作",
    "ＸＸ项",
    "X项",
    "完成X项",
    "N项",
    "完成N个项目",
    "待核实",
    "待确定",
    "○○街道",
    "（ ）",
    "()",
    "目标1：",
    "目标1、",
    "任务一.；任务二.",
    "绩效目标 3：",
    "目标1：；目标2：",
    "目标1：\n目标2：完成",
    "某某街道",
    "……",
    "…… ",
    "待填",
    "完成重点工作，待填。",
    "***",
    "□",
    "≥□场",
    "TODO",
    "todo补",
    "≥X%",
    "X%",
    "20XX年",
    "XX年X月",
    "数据待定",
    "（待定）",
    "【请填写】",
    "（填写部门名称）",
    "金额：待定",
    "。。。",
    "___",
    "第X项",
    "××街道",
    "____年",
    "xxx",
    "尚未确定",
    "请填写",
    "《》",
    "任务一：",
    "N场次",
    "……\n",
    "第XX号文件",
]
CHINESE = [
    "有待完善",
    "公共服务设施有待完善的问题，补齐短板；做好接待填报工作。",
    "亟待完善",
    "有待补充",
    "有待填补的短板",
    "接待填报",
    "待填埋场",
    "会议待定期召开",
    "尚待定夺",
    "优待定期发放",
    "待定岗人员",
    "第XX届",
    "尺码XXL",
    "等待定价",
    "6-8项",
    "3.5个",
    "完成……等。",
    "二○○八年",
    "二〇〇九年",
    "“1+N”政策",
    "N95口罩",
    "5A级",
    "X光机",
    "XL码",
    "3×5场",
    "90%≤x≤95%",
    "目标1：完成任务",
    "V2X",
    "X射线",
    "（一）完成",
    "《方案》",
    "B超",
    "请各单位填写",
    "无",
    "N+X",
    "CT、X光检查",
    "待业人员",
    "未定级",
    "项目待定级",
    "1+X证书",
    "X型",
    "待补助人员",
    "等级未定的",
    "Wi-Fi",
    "5G",
    "P2P",
    "GDP",
    "二〇二四",
    "内容丰富",
    "具体措施：",
    "总体目标：完成",
    "（见附件）",
    "。",
    "-",
    "问题有待完善，短板有待补充。",
    "制度机制亟待完善。",
    "会议待定期召开。",
]


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in placeholders(text)]


@pytest.mark.parametrize("text", LEFT_OVER)
def test_left_over(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize("text", CHINESE)
def test_ordinary_chinese(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("word", PENDING)
def test_a_pending_word(word: str) -> None:
    assert found(word) == [word]
    assert found(f"完成任务，{word}。") == [f"{word}。"] or found(f"完成任务，{word}。") == [word]
    assert found(f"完成任务（{word}）") == [word]
    assert found(f"问题有{word}夺的方面") == []


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_subject(subject: str) -> None:
    assert found(f"{subject}待定") == [f"{subject}待定"]


@pytest.mark.parametrize("counted", COUNTED)
def test_a_letter_for_a_number(counted: str) -> None:
    assert found(f"完成X{counted}") == ["X"]
    assert found(f"完成N{counted}") == ["N"]
    assert found(f"完成6X{counted}") in ([], ["X"])


@pytest.mark.parametrize("sign", REPEATED)
def test_a_repeated_sign(sign: str) -> None:
    assert found(f"完成{sign * 3}任务") == [sign * 3]
    assert found(f"完成{sign}任务") == []


@pytest.mark.parametrize("word", NUMBERED)
def test_an_empty_item_of_the_template(word: str) -> None:
    assert found(f"{word}1：") == [f"{word}1："]
    assert found(f"{word}1：完成任务") == []


PIECES = (
    "X",
    "n",
    "≥",
    "月",
    "（",
    "）",
    "【",
    "》",
    "《",
    "TODO",
    "fixme",
    "tBa",
    "○",
    "□",
    "某",
    "填写",
    "，",
    "1",
    "一",
    "：",
    "、",
    "\n",
    "\u3000",
)


@given(
    st.lists(st.sampled_from([*PIECES, *PENDING, *NUMBERED, *SUBJECTS, *REPEATED, "完成任务"]), max_size=6).map("".join)
)
def test_what_is_asked_first_hides_none(text: str) -> None:
    assert bool(found(text)) == bool(PLACEHOLDER.search(text))


def test_every_one_is_found() -> None:
    assert found("完成XX项、某某街道□个；金额：待定") == ["XX", "某某", "□", "待定"]
