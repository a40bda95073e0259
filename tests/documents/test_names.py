"""Names of files made from names of departments."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perfdecl.documents.names import file_names, safe

CASES = {
    "区教育局": "区教育局",
    " 中共某区委\n宣传部 ": "中共某区委 宣传部",
    "../../etc/passwd": "_.._etc_passwd",
    'a/b\\c:d*e?f"g<h>i|j': "a_b_c_d_e_f_g_h_i_j",
    "局\x00\x1b[31m\u202e\u200b": "局[31m",
    "区财政局...": "区财政局",
    ".hidden": "hidden",
    "-rf": "rf",
    "CON": "_CON",
    "nul.2024": "_nul.2024",
    "com1": "_com1",
    "COMMERCE": "COMMERCE",
    "\ud800局": "局",
    "": "",
    " . ": "",
}


@pytest.mark.parametrize("text", CASES)
def test_safe(text: str) -> None:
    assert safe(text) == CASES[text]


def test_overlong_names_are_cut_between_characters() -> None:
    assert safe("局" * 300) == "局" * 66
    assert safe("𠮷" * 300) == "𠮷" * 50


def test_the_same_name_twice() -> None:
    texts = ["区教育局", "区教育局", "A", "a", "区教育局-2", "区教育局", "", "/", ""]
    assert list(file_names(texts, "未命名", ".yaml")) == [
        "区教育局.yaml",
        "区教育局-2.yaml",
        "A.yaml",
        "a-2.yaml",
        "区教育局-2-2.yaml",
        "区教育局-3.yaml",
        "未命名.yaml",
        "_.yaml",
        "未命名-2.yaml",
    ]


@given(st.lists(st.text(st.characters(), max_size=300), max_size=20))
def test_any_names(texts: list[str]) -> None:
    names = list(file_names(texts, "x", ".yaml"))
    assert len({name.casefold() for name in names}) == len(texts)
    for name in names:
        assert len(name.encode()) <= 255
        assert name.isprintable()
        assert not set(name) & set('<>:"/\\|?*')
        assert name[0] not in " .-"
