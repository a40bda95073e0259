"""Whatever is wrong with a declaration, a folder that holds it shows it."""

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.checking.many import check_files
from perfdecl.files.find import find
from perfdecl.forms.table14.form import FORM
from perfdecl.source.write import write_yaml
from support.checking import CHINESE, ENGLISH
from support.command import Perfdecl
from support.declarations import declarations
from support.faults import FAULTS


def shown(data: bytes) -> bool:
    """Whether a folder with these bytes in a file, beside another declaration, shows both."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "broken.yaml").write_bytes(data)
        (Path(folder) / "good.yaml").write_text(ENGLISH, "utf-8")
        paths = [target.path for target in find([folder]).targets]
        outcomes = list(check_files(paths, "zh", 1))
        return [Path(path).name for path in paths] == ["broken.yaml", "good.yaml"] and len(outcomes) == 2


@pytest.mark.parametrize("name", FAULTS)
@settings(max_examples=20, deadline=None)
@given(text=st.sampled_from([ENGLISH, CHINESE]), number=st.integers(0, 10_000))
def test_a_planted_fault(name: str, text: str, number: int) -> None:
    assert shown(FAULTS[name](text, number))


@settings(max_examples=60, deadline=None)
@given(
    data=declarations(),
    faults=st.lists(st.sampled_from(sorted(FAULTS)), min_size=1, max_size=2),
    chinese=st.booleans(),
    number=st.integers(0, 10_000),
)
def test_faults_in_any_declaration(data: dict[str, Any], faults: list[str], chinese: bool, number: int) -> None:
    encoded = write_yaml(data, FORM.shape, "zh" if chinese else "en", {}).encode()
    for name in faults:
        try:
            encoded = FAULTS[name](encoded.decode(), number)
        except UnicodeDecodeError:
            break
    assert shown(encoded)


def test_all_of_them_at_once(here: Path, perfdecl: Perfdecl) -> None:
    for at, plant in enumerate(FAULTS.values()):
        (here / f"{at:02}.yaml").write_bytes(plant(CHINESE, 777 + at))
    result = perfdecl("validate", ".", "--output-format", "json", "--severity", "info")
    report = json.loads(result.out)
    assert (result.code, result.err, report["summary"]["files"]) == (1, "", len(FAULTS))
    # What some of them do to this line is no fault, and most of them are.
    assert len({one["file"] for one in report["diagnostics"]}) >= len(FAULTS) * 3 // 4


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: 1\n",
        "name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu\n",
        "- hosts: all\n  tasks:\n    - name: x\n",
        "version: '3'\ntasks:\n  build:\n    cmds: [make]\n",
        "- name: 张三\n  department: 财政局\n  year: 2024\n- name: 李四\n  department: 教育局\n  year: 2024\n",
        "services:\n  web:\n    image: nginx\n",
        "# 表: 表14\ntitle: x\n",
        "text: |\n  年度 总结\nyear: 2024\n",
        "repos:\n  - repo: local\n    hooks:\n      - id: perfdecl\n        name: perfdecl\n",
        "form: contact\nfields: [a, b]\n",
        "\0\0\0\0",
    ],
)
def test_what_is_plainly_something_else(here: Path, text: str) -> None:
    (here / "other.yaml").write_text(text, "utf-8")
    (here / "good.yaml").write_text(ENGLISH, "utf-8")
    found = find([str(here)])
    assert [Path(one.path).name for one in found.targets] == ["good.yaml"]
    assert [Path(one).name for one in found.passed_over] == ["other.yaml"]
