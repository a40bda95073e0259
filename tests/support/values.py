"""What a value says, in one line."""

from perfdecl.indicators.parse import parse_value


def written(text: str, year: int | None = 2024) -> str:
    """n OPERATOR NUMBER UNIT, r LOW HIGH UNIT, d START END OPERATOR, t for a text; ``.`` is no operator."""
    data = parse_value(text, year).as_data()
    operator = data["operator"] or "."
    said = {
        "number": f"n {operator} {data.get('value')} {data.get('unit')}",
        "range": f"r {data.get('low')} {data.get('high')} {data.get('unit')}",
        "date": f"d {data.get('start')} {data.get('end')} {operator}",
        "text": "t",
    }[data["kind"]]
    return said.strip()
