"""Bodies that issue a paper together stand beside each other with a blank between: 中共中央 国务院关于…的意见."""

from perfdecl.text.patterns import compile_pattern

#: What the name of such a body ends with.
BEFORE = compile_pattern(r"(?:中央|国务院|党委|[省市区县州]委|军委|政府|委员会|部|局|厅|院|办公室|办)$")
#: The highest of them follow each other anywhere, others only before what is said of their paper.
BEHIND = compile_pattern(
    r"(?:国务院|中央军委|(?:[\u4e00-\u9fff]{0,3}[省市区县州])?(?:人民)?政府)(?!采购|购买|投资|性|债|网|工作|信息|服务)"
    r"|[\u4e00-\u9fff]{2,12}?(?:部|局|厅|委|院|委员会|办公室|办)(?:等[\u4e00-\u9fff]{1,4})?(?=[ \u3000]|关于|印发|公告|联合|令第|》)"
)
LONGEST = 8
LOOKED_AT = 24


def are_organs(text: str, start: int, end: int) -> bool:
    """Whether the one blank from start to end stands between two bodies."""
    if end - start != 1:
        return False
    before = text[max(start - LONGEST, 0) : start]
    return BEFORE.search(before) is not None and BEHIND.match(text[end : end + LOOKED_AT]) is not None
