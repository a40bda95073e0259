"""``perfdecl.toml``: settings, or a sentence that says what is wrong with them."""

import os
import tempfile
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
    "strict", "ignore", "select", "formats", "lang", "exclude", "include", "output-dir", "template", "severity", "per-file-ignores", "departments",
    "totals", "last-year", "true", "false", "[", "]", '"PD4"', '"docx"', "=", "1", "[[", "{}", "\\u0041", "**", "../", "2024-01-01", "inf", "\"\"\"",
)  # fmt: skip
FOLDER = tempfile.gettempdir()


def run(data: bytes) -> bool:
    path = Path(FOLDER) / f"fuzzed-{os.getpid()}.toml"
    path.write_bytes(data)
    load.cache_clear()
    try:
        load(path)
    except UseError as error:
        for language in ("zh", "en"):
            sentence = error.sentence(language)
            assert sentence
            assert "Traceback" not in sentence
        return error.entry != "config.unreadable"
    return True


TARGET = Target(SEEDS, WORDS, run, 1 / 3)
