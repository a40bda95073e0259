"""``perfdecl.toml``: settings, or a sentence that says what is wrong with them."""

import os
import tempfile
import tomllib
from pathlib import Path

from fuzz.target import Target
from perfdecl.config.load import load
from perfdecl.errors import UseError

SEEDS = [
    b'strict = true\nignore = ["PD415", "PD5"]\nformats = ["docx", "pdf"]\noutput-dir = "out"\n',
    b'lang = "en"\nselect = ["PD"]\nexclude = ["old/**", "*.tmp.yaml"]\ninclude = ["2024", "2025"]\n',
    b'template = "house.docx"\nline-breaking = "specimen"\n[severity]\nPD403 = "info"\n',
    b'[per-file-ignores]\n"2023/**" = ["PD4"]\n[severity]\nPD201 = "warning"\n',
]
WORDS = (
    *(f"\n{line}" for line in (
        "strict = false", 'ignore = ["PD4"]', 'select = ["PD9", 1]', 'formats = []', 'lang = "fr"', 'exclude = ["**", "../"]', "include = 3", 'output-dir = "../.."',
        'template = "/etc/passwd"', "[severity]", 'PD201 = "fatal"', "[per-file-ignores]", '"*" = ["PD999"]', "departments = true", 'totals = "t.csv"', 'last-year = {}',
        "# note", "x = 2024-01-01", "y = inf", 'z = """\n"""', "[tool.perfdecl]",
    )),
    "strict", "lang", "true", "false", "PD4", "docx", "en", "zh", "**", "info",
)  # fmt: skip
FOLDER = tempfile.gettempdir()


def run(data: bytes) -> bool:
    path = Path(FOLDER) / f"fuzzed-{os.getpid()}.toml"
    path.write_bytes(data)
    load.cache_clear()
    refused: UseError | None = None
    try:
        load(path)
    except UseError as error:
        refused = error
    if refused is not None:
        assert refused.sentence("zh")
        assert refused.sentence("en")
    try:
        tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        assert refused is not None
        return False
    return True


TARGET = Target(SEEDS, WORDS, run, 1 / 3)
