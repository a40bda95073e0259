"""``perfdecl validate`` of one file, and ``perfdecl --help``, as whole processes against bare Python, yamllint, and
check-jsonschema with perfdecl's own schema.
"""

import sys
from pathlib import Path

from peers import program
from timing import medians, process, result, table

ROOT = Path(__file__).parents[1]
EXAMPLE = str(ROOT / "examples" / "liwan-publicity-2024.yaml")
SCHEMA = str(ROOT / "schemas" / "table14.en.schema.json")
ROUNDS = 15


def main() -> None:
    """Print the table and the ratios."""
    perfdecl = str(Path(sys.executable).parent / "perfdecl")
    by_schema = ("--schemafile", SCHEMA, EXAMPLE)
    seconds = medians(
        {
            "python -c pass": process(sys.executable, "-c", "pass"),
            "python -c 'import pydantic'": process(sys.executable, "-c", "import pydantic; pydantic.BaseModel"),
            "perfdecl validate": process(perfdecl, "validate", EXAMPLE),
            "perfdecl --help": process(perfdecl, "--help"),
            "yamllint": process(program("yamllint"), "-d", "relaxed", EXAMPLE, codes=(0, 1)),
            "check-jsonschema": process(program("check-jsonschema"), *by_schema),
            "check-jsonschema, C parser": process(program("check-jsonschema-c"), *by_schema),
        },
        ROUNDS,
    )
    print(table(seconds, "bare Python"))
    bare = seconds["python -c pass"]
    print(result("validate one file", seconds["perfdecl validate"] / bare, "bare Python", "≤ 6"))
    print(result("--help", seconds["perfdecl --help"] / bare, "bare Python", "≤ 9"))
    print(result("yamllint, one file", seconds["yamllint"] / bare, "bare Python", "its own"))
    print(result("importing pydantic alone", seconds["python -c 'import pydantic'"] / bare, "bare Python", "its own"))


if __name__ == "__main__":
    main()
