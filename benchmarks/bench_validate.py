"""``perfdecl validate`` of one file against bare Python and against check-jsonschema with an equivalent schema."""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from timing import medians, process, table

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "liwan-publicity-2024.yaml"
ROUNDS = 15


def schema() -> dict[str, Any]:
    """What JSON Schema can say of a declaration: its keys and types. Sums are beyond it."""
    amount = {"type": ["number", "string"]}
    text = {"type": ["string", "number", "null"]}

    def mapping(required: list[str], **properties: Any) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": False, "required": required, "properties": properties}

    def rows(*names: str) -> dict[str, Any]:
        row = mapping(["name", "annual"], name=text, period=text, annual=text)
        return {
            "type": ["object", "null"],
            "properties": {name: {"type": ["array", "null"], "items": row} for name in names},
        }

    return mapping(
        ["form", "year", "department", "budget", "objective", "indicators"],
        form={"const": "table14"},
        year={"type": "integer", "minimum": 2000, "maximum": 2100},
        department=text,
        budget=mapping(
            ["expenditure", "funding", "level"],
            expenditure=mapping(["basic", "project"], basic=amount, project=amount),
            development=mapping([], earmarked=amount, other=amount),
            funding=mapping(["fiscal_appropriation"], fiscal_appropriation=amount, other=amount),
            level=mapping(["district"], district=amount, transfer_to_lower=amount),
        ),
        objective=text,
        tasks={
            "type": "array",
            "items": mapping(["name", "content", "funds"], name=text, content=text, funds=amount, goal=text),
        },
        other_tasks={"type": ["string", "object", "null"]},
        indicators=mapping(
            [],
            output=rows("quantity", "quality", "timeliness", "cost"),
            benefit=rows("economic", "social", "ecological", "sustainability"),
            satisfaction=rows("service_recipients"),
        ),
    )


def main() -> None:
    scripts = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "schema.json"
        path.write_text(json.dumps({"$schema": "http://json-schema.org/draft-07/schema#", **schema()}))
        seconds = medians(
            {
                "python -c pass": process(sys.executable, "-c", "pass"),
                "perfdecl validate": process(str(scripts / "perfdecl"), "validate", str(EXAMPLE)),
                "check-jsonschema": process(str(scripts / "check-jsonschema"), "--schemafile", str(path), str(EXAMPLE)),
            },
            ROUNDS,
        )
    print(table(seconds, "bare Python"))
    print(f"check-jsonschema / perfdecl: {seconds['check-jsonschema'] / seconds['perfdecl validate']:.2f}")


if __name__ == "__main__":
    main()
