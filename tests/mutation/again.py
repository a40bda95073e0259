"""What survived is tried again, after tests have been written for it; what was killed stays killed by more tests."""

import json
import sqlite3
from pathlib import Path

from mutation.table import ENDS


def forget_survivors(mutants: Path, database: Path) -> None:
    """Strikes the results of survivors out of both accounts."""
    for path in mutants.rglob("*.py.meta"):
        account = json.loads(path.read_text("utf-8"))
        codes = account["exit_code_by_key"]
        codes |= {name: None for name, code in codes.items() if ENDS.get(code, "survived") == "survived"}
        path.write_text(json.dumps(account, indent=4), "utf-8")
    if database.exists():
        with sqlite3.connect(database) as account_outside:  # cosmic-ray can only strike out all of them
            account_outside.execute("DELETE FROM work_results WHERE test_outcome = 'SURVIVED'")
