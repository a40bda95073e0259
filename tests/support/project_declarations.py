"""Declarations of projects for tests: one of a number, the extremes that printers must stand, and any at all."""

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from perfdecl.forms.project.model import ProjectDeclaration
from perfdecl.model.indicators import Benefit, Output
from support.declarations import AMOUNTS, PROSE, SPECIAL, TEXTS, long_text

ROWS = st.lists(st.fixed_dictionaries({"name": TEXTS, "value": TEXTS}), max_size=3)


def data(number: int = 0) -> dict[str, Any]:
    """A small declaration without a fault, unlike those of other numbers."""
    row = {"name": f"开展第{number}类活动场次", "value": f"≥{number + 6}场"}
    return {
        "form": "project",
        "year": "2025",
        "name": f"第{number}号社区宣传项目",
        "authority": "区委宣传部",
        "unit": "区融媒体中心",
        "attribute": "延续项目",
        "term": "2024-2026年",
        "funds": {"total": str(50 + number), "appropriation": str(40 + number), "other": "10"},
        "objective": f"完成第{number}项年度目标。\n按期编制报表",
        "indicators": {
            "output": {
                "quantity": [row, {"name": "宣传册发放量", "value": "≥3000册"}],
                "timeliness": [{"name": "活动按期完成率", "value": "≥95%"}],
                "cost": [{"name": "宣传活动成本", "value": "≤30万元"}],
            },
            "benefit": {"social": [{"name": "政策知晓率", "value": "≥80%"}]},
            "satisfaction": {"service_recipients": [{"name": "居民满意度", "value": "≥90%"}]},
        },
    }


def declared(number: int = 0) -> ProjectDeclaration:
    """That declaration."""
    return ProjectDeclaration.model_validate(data(number))


def extremes() -> dict[str, ProjectDeclaration]:
    """Declarations at the edges of what a form has to hold, by name."""
    row = {"name": "开展宣传活动场次", "value": "≥6场"}
    levels = {
        "output": {name: [row, row | {"name": f"{name}的活动"}] for name in Output.model_fields},
        "benefit": {name: [row] for name in Benefit.model_fields},
        "satisfaction": {"service_recipients": [row | {"name": "满意度", "value": "≥90%"}]},
    }
    many = [row | {"name": f"第{number}项活动" + "的场次" * (number % 9)} for number in range(1, 61)]
    changes: dict[str, dict[str, Any]] = {
        "no-indicators": {"indicators": {}},
        "60-indicators": {"indicators": {"output": {"quantity": many}}},
        "all-levels": {"indicators": levels},
        "objective-900": {"objective": long_text(900)},
        "objective-3000": {"objective": long_text(3000)},
        "special": {"name": "A&B <甲> “乙”", "objective": SPECIAL, "unit": "A&B局\n下属单位"},
        "left-out": {"attribute": "", "term": None, "funds": {"total": "1234567.89", "appropriation": "1234567.89"}},
        "long-name": {"name": long_text(160), "authority": long_text(60)},
    }
    return {name: ProjectDeclaration.model_validate(data() | change) for name, change in changes.items()}


@st.composite
def declarations(draw: st.DrawFn) -> dict[str, Any]:
    """Any declaration whose sources add up, as data in English keys."""
    appropriation, other = (Decimal(draw(AMOUNTS)) for _ in range(2))
    found: dict[str, Any] = {
        "form": "project",
        "year": str(draw(st.integers(2000, 2100))),
        "name": draw(TEXTS),
        "authority": draw(TEXTS),
        "unit": draw(TEXTS),
        "funds": {"total": str(appropriation + other), "appropriation": str(appropriation), "other": str(other)},
        "objective": draw(PROSE),
        "indicators": {
            "output": {name: draw(ROWS) for name in Output.model_fields},
            "benefit": {name: draw(ROWS) for name in Benefit.model_fields},
            "satisfaction": {"service_recipients": draw(ROWS)},
        },
    }
    for name in ("attribute", "term"):
        if draw(st.booleans()):
            found[name] = draw(TEXTS)
    return found
