"""PD003, what is not written in UTF-8: at its exact place, and near misses."""

import pytest

import perfdecl
from support.checking import CHINESE, ENGLISH, Place, codes, found, places


@pytest.mark.parametrize(
    ("data", "place", "word"),
    [
        (CHINESE.encode("gb18030"), (1, 1, 2), "GB18030"),
        (ENGLISH.encode("gb18030"), (3, 13, 14), "GB18030"),
        (ENGLISH.encode("utf-16"), (1, 1, 1), "UTF-16"),
        (b"PK\x03\x04\x00\x00\xff", (1, 1, 1), "Word"),
    ],
)
def test_places(data: bytes, place: tuple[int, int, int], word: str) -> None:
    assert found(data, "PD003") == [place]
    assert codes(data) == ["PD003"]
    assert word in str(perfdecl.check(data).diagnostics[0])


@pytest.mark.parametrize(
    "data", [ENGLISH.encode("utf-8-sig"), ENGLISH.replace("\n", "\r\n").encode(), CHINESE.encode()]
)
def test_not_for_utf_8(data: bytes) -> None:
    assert codes(data) == []


def test_places_do_not_count_a_byte_order_mark_or_carriage_returns() -> None:
    wrong = CHINESE.replace("项目支出: 50", "项目支出: -50")
    for data in (wrong.encode("utf-8-sig"), wrong.replace("\n", "\r\n").encode(), wrong.replace("\n", "\r").encode()):
        assert places(data) == [Place("PD105", 7, 11, 14)]


@pytest.mark.parametrize(
    ("old", "new", "place", "byte"),
    [
        ("宣传部".encode(), "宣传部".encode()[:-1], (3, 11, 12), "0xE9"),
        ("完成".encode(), b"\xff\xfe", (12, 9, 10), "0xFF"),
        ("名称: 宣传工作".encode(), "名".encode() + b"\xe7" + ": 宣传工作".encode(), (14, 6, 7), "0xE7"),
        (b"50\n", b"50\xb5\n", (7, 13, 14), "0xB5"),
    ],
)
def test_some_bytes_that_are_no_text(old: bytes, new: bytes, place: tuple[int, int, int], byte: str) -> None:
    wrong = CHINESE.replace("年度指标值: ≥90%", "年度指标值: ≥190%").encode().replace(old, new, 1)
    assert found(wrong, "PD003") == [place]
    assert found(wrong, "PD410") == [(41, 16, 21)]  # the rest is checked
    assert found(wrong, "PD505") == []  # which would say the same again
    (told,) = (one for one in perfdecl.check(wrong).diagnostics if one.code == "PD003")
    assert byte in told.message


def test_nothing_is_written_over_what_cannot_be_read() -> None:
    wrong = CHINESE.replace("≥95%", "≥100%").encode().replace("宣传部".encode(), b"\xff")
    checked = perfdecl.check(wrong)
    assert found(wrong, "PD411")
    assert not [one for one in checked.diagnostics if one.fix]
