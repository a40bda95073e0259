"""``perfdecl validate`` of one file against bare Python, against check-jsonschema with perfdecl's own schema, and against
itself with the rules of the budget alone.
"""

import sys
from pathlib import Path

from timing import medians, process, table

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "liwan-publicity-2024.yaml"
SCHEMA = ROOT / "schemas" / "table14.en.schema.json"
ROUNDS = 25
#: Both start the program in the same way, so that nothing but the rules differs.
START = """
import sys
import perfdecl.forms.table14.rules as rules
rules.RULES = {rules}
sys.argv[1:] = ["validate", {path!r}]
from perfdecl.__main__ import main
main()
"""


def with_rules(rules: str) -> tuple[str, ...]:
    """The command that validates with some rules only."""
    return sys.executable, "-c", START.format(rules=rules, path=str(EXAMPLE))


def main() -> None:
    """Print the table and the two ratios."""
    scripts = Path(sys.executable).parent
    budget_only = "tuple(code for code in rules.RULES if code.startswith(('PD1', 'PD2')))"
    seconds = medians(
        {
            "python -c pass": process(sys.executable, "-c", "pass"),
            "perfdecl validate": process(str(scripts / "perfdecl"), "validate", str(EXAMPLE)),
            "check-jsonschema": process(str(scripts / "check-jsonschema"), "--schemafile", str(SCHEMA), str(EXAMPLE)),
            "all rules": process(*with_rules("rules.RULES")),
            "budget rules alone": process(*with_rules(budget_only)),
        },
        ROUNDS,
    )
    print(table(seconds, "bare Python"))
    print(f"check-jsonschema / perfdecl: {seconds['check-jsonschema'] / seconds['perfdecl validate']:.2f}")
    print(f"all rules / budget rules alone: {seconds['all rules'] / seconds['budget rules alone']:.3f}")


if __name__ == "__main__":
    main()
