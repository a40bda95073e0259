"""``perfdecl validate`` of one file, and ``perfdecl --help``, against bare Python and against check-jsonschema with perfdecl's
own schema.
"""

import sys
from pathlib import Path

from timing import medians, process, table

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "liwan-publicity-2024.yaml"
SCHEMA = ROOT / "schemas" / "table14.en.schema.json"
ROUNDS = 25


def main() -> None:
    """Print the table and the ratio."""
    scripts = Path(sys.executable).parent
    seconds = medians(
        {
            "python -c pass": process(sys.executable, "-c", "pass"),
            "perfdecl validate": process(str(scripts / "perfdecl"), "validate", str(EXAMPLE)),
            "perfdecl --help": process(str(scripts / "perfdecl"), "--help"),
            "check-jsonschema": process(str(scripts / "check-jsonschema"), "--schemafile", str(SCHEMA), str(EXAMPLE)),
        },
        ROUNDS,
    )
    print(table(seconds, "bare Python"))
    print(f"check-jsonschema / perfdecl: {seconds['check-jsonschema'] / seconds['perfdecl validate']:.2f}")


if __name__ == "__main__":
    main()
