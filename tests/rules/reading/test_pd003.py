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
        (b"form: table14\nyear: \xff\xff\n", (2, 7, 8), "0xFF"),
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
