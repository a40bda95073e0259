"""What people write where something is still to be filled in. Read off published forms and the templates of finance bureaus."""

from collections.abc import Iterator
from re import IGNORECASE, MULTILINE, Pattern

from perfdecl.text.patterns import compile_pattern

#: Words that, as a whole clause, say that something is not there yet. 有待完善 and 接待填报 are ordinary Chinese.
PENDING = (
    *(
        "待填",
        "待填写",
        "待填报",
        "待填列",
        "待录入",
        "待补",
        "待补充",
        "待完善",
        "待定",
        "待议",
        "待核实",
        "待核定",
        "待核对",
    ),
    *(
        "待确定",
        "待确认",
        "待明确",
        "待更新",
        "待测算",
        "待提供",
        "待批复",
        "后补",
        "后续补充",
        "另行补充",
        "暂缺",
        "暂未确定",
    ),
    *("尚未确定", "尚未填写", "未定", "未填", "请填写", "请输入", "请补充", "请选择"),
)
#: What may stand before such a word without making a sentence of it.
SUBJECTS = (
    "数据",
    "金额",
    "数量",
    "数值",
    "内容",
    "名称",
    "指标值",
    "目标值",
    "资金",
    "人数",
    "时间",
    "日期",
    "具体",
    "此处",
    "本项",
)
#: What is counted: a single letter before one of these stands for a number.
COUNTED = "项个次场人名件处篇期家户万亿元条类批台套所份号座间株亩吨辆%％"
#: What a spreadsheet shows behind a # where a formula has no result.
EXCEL_ERRORS = r"REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!"
#: Signs that are repeated where text belongs; ○ and 〇 are zeros beside Chinese numerals.
REPEATED = "×＊*△▲◇◆☆＿_﹍"
#: Numbered items of the official template.
NUMBERED = ("绩效目标", "目标", "任务", "措施", "内容", "指标")

LETTERS = "A-Za-zＡ-Ｚａ-ｚ"
NUMERALS = "一二三四五六七八九十百千零0-9０-９"
_LAST = "".join({word[-1] for word in NUMBERED})
OPENING, CLOSING = r"（(【〔\[《", r"）)】〕\]》"
PAUSES = "，,。；;：:、！!？?\n"

#: What every placeholder has in it, asked first, since nearly no text has any: a sign, or a letter or word begun.
HINT: Pattern[str] = compile_pattern(
    rf"[XxＸｘNＮ{REPEATED}○◯〇□补缺未请填某#?？（(【〔\[《待Tt{_LAST}]"
    rf"(?:(?<![待Tt{_LAST}])|(?<=待)[填录补完定议核确明更测提批]|(?<=[Tt])[OoBb]|(?<=[{_LAST}])[ ]?[{NUMERALS}])"
)


def _alternatives(words: tuple[str, ...]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_PENDING = rf"(?:尚|仍|还|均|都)?(?:{_alternatives(PENDING)})(?:中|内容|数据)?"
PLACEHOLDER: Pattern[str] = compile_pattern(
    "|".join(
        (
            rf"(?<![{LETTERS}])(?!(?<=第)X+[届次章卷集期])[XxＸｘ]{{2,}}(?![{LETTERS}])",
            rf"(?<![{LETTERS}])(?!(?<=第)[XＸxｘ][届次章卷集期])[XＸxｘ](?=[ \u3000]?(?:[{COUNTED}月日]|年(?!级)))",
            r"(?<=第)[XＸxｘ](?=[季旬])",
            rf"#(?:{EXCEL_ERRORS})|#{{4,}}",
            rf"[?？]{{2,}}(?=[{COUNTED}月日年])|^[?？]{{2,}}$",
            rf"(?<![{LETTERS}+＋0-9])[NＮ](?=[{COUNTED}])",
            rf"(?<=[≥≤><=＝])[ \u3000]*[XxＸｘNＮ](?![{LETTERS}0-9≤≥<>＜＞])",
            rf"(?<![0-9])[{REPEATED}]{{2,}}",
            rf"(?<![{NUMERALS}])[○◯〇]{{2,}}(?![{NUMERALS}年])",
            r"□",
            rf"(?<![{LETTERS}])(?:TODO|TBD|TBA|FIXME)(?![{LETTERS}])",
            r"某某",
            r"[（(][ \t\u3000_＿]*[）)]|【[ \u3000]*】|〔[ \u3000]*〕|《[ \u3000]*》",
            rf"(?<=[{OPENING}]){_PENDING}(?=[{CLOSING}])",
            rf"(?<=[{OPENING}])(?:请|此处|这里|在此)?(?:填写|填入|填列|输入|注明)[^（()）【】]{{0,20}}(?=[{CLOSING}])",
            rf"(?:(?<=[{PAUSES}])|^)[ \u3000]*{_PENDING}[ \u3000]*(?=[{PAUSES}]|$)",
            rf"^(?:{_alternatives(SUBJECTS)})?{_PENDING}$",
            rf"(?:(?<=[{PAUSES}])|^)[ \u3000]*(?:请|此处|这里|在此)(?:填写|填入|填列|输入|填报)[^的{PAUSES}]{{0,16}}(?=[{PAUSES}]|$)",
            rf"(?:^|(?<=[；;。\n]))[ \u3000]*(?:{_alternatives(NUMBERED)})[ ]?[{NUMERALS}]{{1,3}}[：:、.][ \u3000]*"
            rf"(?=$|[；;。\n]|(?:{_alternatives(NUMBERED)})[ ]?[{NUMERALS}])",
        )
    ),
    IGNORECASE | MULTILINE,
)
#: A text of nothing but these says nothing.
DOTS = "…⋯.．。·"


def placeholders(text: str) -> Iterator[tuple[int, int]]:
    """Where each begins and ends, blanks around it left out."""
    if not text.strip(DOTS + " \u3000\n"):
        if len(text.strip()) > 1 or text.strip() in ("…", "⋯"):
            yield _tight(text, 0, len(text))
        return
    if not HINT.search(text):
        return
    for found in PLACEHOLDER.finditer(text):
        yield _tight(text, *found.span())


def _tight(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the blanks at both ends, unless it is made of them."""
    inner = text[start:end].strip()
    if not inner:
        return start, end
    first = text.index(inner, start)
    return first, first + len(inner)
