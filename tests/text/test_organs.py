"""The blank between bodies that issue a paper together."""

import pytest

from perfdecl.text.organs import are_organs


@pytest.mark.parametrize(
    "text",
    [
        "落实中共中央 国务院决策部署",
        "《中共中央 国务院关于全面实施预算绩效管理的意见》",
        "《财政部 教育部关于印发办法的通知》",
        "广州市财政局　广州市教育局关于做好工作的通知",
        "《市委宣传部 市文明办》",
        "区委 区政府中心工作",
        "市委 市人民政府部署",
    ],
)
def test_bodies(text: str) -> None:
    at = next(at for at, char in enumerate(text) if char in " \u3000")
    assert are_organs(text, at, at + 1)


@pytest.mark.parametrize(
    "text",
    [
        "完成全年 工作",
        "区委 宣传部",
        "财政局 预算编制",
        "建设 政府网站",
        "教育局 政府采购",
        "国务院  政府",
        "完成 国务院部署",
        "各部 门",
    ],
)
def test_others(text: str) -> None:
    at = text.index(" ")
    assert not are_organs(text, at, at + len(text) - len(text.replace(" ", "")))
