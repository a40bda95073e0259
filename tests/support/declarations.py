"""Declarations for tests: the extremes that a printer must stand, and any declaration at all."""

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from perfdecl.forms.table14.model import Table14Declaration

SENTENCE = "坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，扎实推进各项重点工作。"
SPECIAL = "A&B <甲> \"乙\" 'x'；𠮷野家、䶮先生\t制表\n第二段：≥5万人次，100%。"


def plain() -> dict[str, Any]:
    """A small declaration without a fault, as data in English keys."""
    row = {"name": "开展宣传活动场次", "period": "≥6场", "annual": "≥6场"}
    return {
        "form": "table14",
        "year": "2024",
        "department": "区委宣传部",
        "budget": {
            "expenditure": {"basic": "100", "project": "50"},
            "funding": {"fiscal_appropriation": "150"},
            "level": {"district": "150"},
        },
        "objective": SENTENCE,
        "tasks": [{"name": "宣传工作", "content": "组织宣传活动", "funds": "30", "goal": "居民了解各项政策"}],
        "indicators": {"output": {"quantity": [row]}, "benefit": {"social": [row]}},
    }


def long_text(characters: int) -> str:
    """A text of that many characters."""
    return (SENTENCE * (characters // len(SENTENCE) + 1))[:characters]


def extremes() -> dict[str, Table14Declaration]:
    """Declarations at the edges of what a form has to hold, by a name for the file."""
    data: dict[str, dict[str, Any]] = {}
    for name in (
        "no-task",
        "60-tasks",
        "40-indicators",
        "task-3000",
        "task-8000",
        "objective-3000",
        "objective-900",
        "empty-parts",
        "special",
        "other-tasks",
        "all-levels",
    ):
        data[name] = plain()
    task = data["no-task"].pop("tasks")[0]
    data["60-tasks"]["tasks"] = [
        task | {"name": f"{number}号任务", "goal": long_text(20 + 5 * number)} for number in range(1, 61)
    ]
    row = data["no-task"]["indicators"]["output"]["quantity"][0]
    data["40-indicators"]["indicators"]["output"]["quantity"] = [
        row | {"name": f"第{number}项活动" + "的场次" * (number % 9)} for number in range(1, 41)
    ]
    data["task-3000"]["tasks"] = [task, task | {"name": "长任务", "content": long_text(3000)}, task]
    data["task-8000"]["tasks"] = [task, task | {"name": "最长的任务", "goal": long_text(8000)}, task]
    data["objective-3000"]["objective"] = long_text(3000)
    data["objective-900"]["objective"] = long_text(900)
    data["empty-parts"]["indicators"] = {}
    data["empty-parts"]["budget"]["development"] = None
    data["special"] |= {"department": "A&B局", "objective": SPECIAL, "tasks": [task | {"goal": SPECIAL}]}
    data["other-tasks"]["other_tasks"] = {"content": "其他工作", "funds": "1234567.89", "goal": "完成"}
    groups = ("quantity", "quality", "timeliness", "cost")
    data["all-levels"]["indicators"] = {
        "output": {name: [row, row | {"name": name}] for name in groups},
        "benefit": {name: [row] for name in ("economic", "social", "ecological", "sustainability")},
        "satisfaction": {"service_recipients": [row | {"name": "满意度", "annual": "≥90%"}]},
    }
    return {name: Table14Declaration.model_validate(one) for name, one in data.items()}


CHARACTERS = st.one_of(
    st.sampled_from(
        "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学"
    ),
    st.sampled_from("，。、；：！？“”‘’（）《》—…·【】"),
    st.sampled_from("0123456789%.,:;-/()[]{}#&*!|>'\"@`\\ abcXYZ≥≤±℃㎡"),
    st.sampled_from("䶮𠮷𬱖囍堃镕"),
)
TEXTS = st.text(CHARACTERS, min_size=1, max_size=60).filter(str.strip)
PROSE = st.lists(TEXTS, min_size=1, max_size=3).map("\n".join)
AMOUNTS = st.decimals(0, 10**9, places=2, allow_nan=False, allow_infinity=False).map(abs).map(str)
ROWS = st.lists(st.fixed_dictionaries({"name": TEXTS, "annual": TEXTS}, optional={"period": TEXTS}), max_size=3)


@st.composite
def declarations(draw: st.DrawFn) -> dict[str, Any]:
    """Any declaration whose sums add up, as data in English keys."""
    basic, project, transfer = (Decimal(draw(AMOUNTS)) for _ in range(3))
    total = basic + project
    transfer = min(transfer, total)
    data: dict[str, Any] = {
        "form": "table14",
        "year": str(draw(st.integers(2000, 2100))),
        "department": draw(TEXTS),
        "budget": {
            "expenditure": {"basic": str(basic), "project": str(project)},
            "funding": {"fiscal_appropriation": str(total)},
            "level": {"district": str(total - transfer), "transfer_to_lower": str(transfer)},
        },
        "objective": draw(PROSE),
        "tasks": draw(
            st.lists(
                st.fixed_dictionaries({"name": TEXTS, "content": PROSE, "funds": AMOUNTS}, optional={"goal": PROSE}),
                max_size=4,
            )
        ),
        "indicators": {
            "output": {name: draw(ROWS) for name in ("quantity", "quality", "timeliness", "cost")},
            "benefit": {name: draw(ROWS) for name in ("economic", "social", "ecological", "sustainability")},
            "satisfaction": {"service_recipients": draw(ROWS)},
        },
    }
    if draw(st.booleans()):
        data["other_tasks"] = {"content": draw(PROSE)}
    return data
