"""Forms whose rows are long: texts of many lines, of a page and of several, among short ones and within merged groups."""

from random import Random
from typing import Any

from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.layout.sheet import Sheet
from support.declarations import plain
from support.paged import GROUPS

PHRASES = (
    "投入1,340.73万元，覆盖率达到98.5%；",
    "开展“互联网+明厨亮灶”工程、",
    "建设AI教育实验区，",
    "（2024—2026年）服务≥5000人次。",
    "坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，",
    "按照《中华人民共和国预算法》（2018年修正）的规定，",
    "使用Microsoft Excel和https://www.example.gov.cn/zwgk/content/2024.html，",
    "提升群众满意度。",
)


def text_of(random: Random, characters: int, start: str = "") -> str:
    """A text of about so many characters, perhaps of several paragraphs."""
    text = start
    while len(text) < characters:
        text += random.choice(PHRASES)
        if random.random() < 0.02:
            text += "\n"
    return text.strip()


def long_rows(seed: int) -> Table14Declaration:
    """A declaration some of whose rows take half a page, or more than one."""
    random = Random(seed)
    data: dict[str, Any] = plain()
    data["objective"] = text_of(random, random.choice([200, 900, 1500, 3000]))
    data["tasks"] = [_task(random, number) for number in range(random.randrange(2, 12))]
    row = data["indicators"]["output"]["quantity"][0]
    most = random.choice([1, 3, 6])
    data["indicators"] = {
        first: {
            key: [
                row
                | {
                    "name": text_of(random, random.choice([1, 20, 100, 300, 800]), f"{key}{at}项"),
                    "annual": random.choice(["≥6场", "≥6场", text_of(random, 100)]),
                }
                for at in range(random.randrange(most + 1))
            ]
            for key in keys
        }
        for first, keys in GROUPS.items()
    }
    return Table14Declaration.model_validate(data)


def _task(random: Random, number: int) -> dict[str, str]:
    return {
        "name": text_of(random, random.choice([1, 20, 300]), f"任务{number}号"),
        "content": text_of(random, random.choice([10, 100, 400, 900]), f"内容{number}号"),
        "funds": "1",
        "goal": text_of(random, random.choice([10, 200, 700, 2000]), f"目标{number}号"),
    }


def form_of_long_rows(seed: int) -> Sheet:
    """The form of such a declaration."""
    return FORM.lay_out(long_rows(seed))
