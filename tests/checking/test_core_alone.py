"""The models on pydantic's core alone say the same of every file as on all of pydantic."""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.checking.pipeline import check_bytes
from perfdecl.cli.light import is_of_ours
from perfdecl.forms.known import built_in_forms
from perfdecl.forms.names import BUILT_IN
from perfdecl.source.write import write_yaml
from support.checking import CHINESE, ENGLISH
from support.declarations import declarations
from support.faults import FAULTS
from support.paths import EXAMPLES

#: Checks what it is given as JSON, without pydantic, and tells what it found.
LIGHT = """
import json, sys
from perfdecl import core_alone
core_alone.ask()
from perfdecl.checking.pipeline import check_bytes
said = []
for text in json.load(sys.stdin):
    checked = check_bytes("x.yaml", text.encode("latin-1"))
    said.append([repr(checked.diagnostics), repr(sorted(checked.holes, key=repr)), checked.suppressed])
assert core_alone.asked and "pydantic" not in sys.modules
json.dump(said, sys.stdout)
"""


def assert_same(files: Iterable[bytes]) -> None:
    """What both say of the files, in one process for all of them."""
    texts = list(files)
    ended = subprocess.run(
        [sys.executable, "-c", LIGHT],
        input=json.dumps([text.decode("latin-1") for text in texts]),
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    for text, said in zip(texts, json.loads(ended.stdout), strict=True):
        checked = check_bytes("x.yaml", text)
        expected = [repr(checked.diagnostics), repr(sorted(checked.holes, key=repr)), checked.suppressed]
        assert said == expected, text.decode("utf-8", "replace")


def test_examples_and_every_kind_of_fault() -> None:
    examples = [path.read_bytes() for path in sorted(EXAMPLES.glob("*.yaml"))]
    bases = [ENGLISH, CHINESE, *(text.decode() for text in examples)]
    planted = [
        plant(base, 101 * at + number)
        for at, plant in enumerate(FAULTS.values())
        for number, base in enumerate(bases)
        if (at + number) % 3 == 0 or base in (ENGLISH, CHINESE)
    ]
    assert_same([*examples, *planted, b"", b"form: table14\n", b"form: table14\nbudget: 3\ntasks: {}\n", b"\xff\xfe"])


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(declarations(), st.booleans(), st.integers(0, 400)), min_size=1, max_size=3))
def test_generated_declarations(some: list[tuple[dict[str, Any], bool, int]]) -> None:
    """A character of each is taken away, or none."""
    (form,) = (one for one in built_in_forms() if one.name == "table14")
    files = []
    for data, is_chinese, at in some:
        text = write_yaml(data, form.shape, "zh" if is_chinese else "en", {})
        files.append((text if at % 3 else text[: 10 * at] + text[10 * at + 1 :]).encode())
    assert_same(files)


def test_its_names_are_those_of_the_built_in_forms() -> None:
    assert set(BUILT_IN) == {name for form in built_in_forms() for name in form.names.values()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("form: table14\n", True),
        ("# 说明\r\n表: 项目支出绩效目标表  # 注\r\nyear: 2024\r\n", True),
        ("form: other\n", False),
        ("form: table145\n", False),
        (" form: table14\n", False),
        ("tasks: []\n", False),
        ("#" * 10_000 + "\nform: table14\n", False),
    ],
)
def test_files_that_name_a_built_in_form(text: str, expected: bool, tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_bytes(text.encode())
    assert is_of_ours(str(tmp_path / "x.yaml")) is expected


@pytest.mark.parametrize("path", ["", "none.yaml", ".", "a\0b"])
def test_what_is_no_file(path: str, here: Path) -> None:
    assert not is_of_ours(path)
