"""Numbers, merged ranges and encodings as files have them, and as no program writes them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from perfdecl.errors import DocumentError
from perfdecl.readers.kinds import read_document
from perfdecl.readers.limits import Tally
from perfdecl.readers.safe_xml import parsed
from perfdecl.readers.whole_numbers import whole
from perfdecl.readers.xlsx.merged_ranges import Merges, Place
from perfdecl.readers.xlsx.number_formats import MACINTOSH, shown
from support.hostile import docx, merged, zipped


@pytest.mark.parametrize(
    ("text", "number"),
    [("0", 0), ("007", 7), (" 3 ", 3), ("+4", 4), ("999999999", 999_999_999), ("0" * 50 + "5", 5)]
    + [
        (one, -1)
        for one in ("", "²", "٣", "１", "-1", "1.0", "1e3", "1_000", "9" * 10, "9" * 5_000, "0" * 200, "a", None)
    ],
)
def test_whole_numbers(text: str | None, number: int) -> None:
    assert whole(text, -1) == number


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**9 - 1))
def test_every_usual_number(number: int) -> None:
    assert whole(str(number), -1) == number


PLACES = st.tuples(st.integers(0, 6), st.integers(0, 6))


@settings(max_examples=300, deadline=None)
@given(st.sets(PLACES, min_size=1), st.lists(st.tuples(PLACES, PLACES), max_size=4))
def test_merged_ranges_are_what_a_look_at_every_place_finds(
    cells: set[Place], ranges: list[tuple[Place, Place]]
) -> None:
    found = Merges(sorted(cells), ranges, Tally("x"))
    bottom, right = max(row for row, _ in cells), max(column for _, column in cells)
    covered: set[Place] = set()
    sizes: dict[Place, Place] = {}
    for first, last in ranges:
        rows, columns = range(first[0], min(last[0], bottom) + 1), range(first[1], min(last[1], right) + 1)
        if rows and columns:
            sizes[first] = len(rows), len(columns)
            covered |= {(row, column) for row in rows for column in columns} - {first}
    assert found.sizes == sizes
    assert found.covered == covered & cells


def test_a_merged_column_beside_a_form_goes_as_far_as_the_sheet() -> None:
    (grid,) = read_document("x", merged("B1:B1048576", cells="A1 B1 B2 A3")).grids
    assert [(cell.row, cell.column, cell.rows) for cell in grid.cells] == [(0, 0, 1), (0, 1, 3), (2, 0, 1)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("declares", [False, True])
def test_encodings_of_office_files(encoding: str, declares: bool) -> None:
    head = f'<?xml version="1.0" encoding="{encoding.partition("-sig")[0]}"?>' if declares else ""
    assert parsed(f"{head}<a>甲</a>".encode(encoding), Tally("x")).text == "甲"


def test_latin_letters() -> None:
    assert parsed(b'<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', Tally("x")).text == "é"


@pytest.mark.parametrize("encoding", ["utf-7", "cp500", "utf-32", "gbk", "hex", "undefined", "punycode"])
def test_other_encodings(encoding: str) -> None:
    with pytest.raises(DocumentError) as found:
        parsed(f'<?xml version="1.0" encoding="{encoding}"?><a/>'.encode(), Tally("x"))
    assert found.value.entry == "PD705.broken"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_entities(encoding: str) -> None:
    with pytest.raises(DocumentError) as found:
        parsed('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding), Tally("x"))
    assert found.value.entry == "PD705.entities"


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        ("0.95", "0%", "95%"),
        ("0.123456789012345678901234567890", "0.00%", "12.35%"),
        ("1" * 40, "0%", "1" * 40 + "00%"),
        ("1" * 41, "0%", "1" * 41),
        ("0.5", "0." + "0" * 200 + "%", f"50.{'0' * 30}%"),
        ("0.5", "0." + "0" * 400 + "%", "0.5"),
    ],
)
def test_numbers_without_bounds(value: str, code: str, text: str) -> None:
    assert shown(value, code).text == text


def test_the_last_days() -> None:
    assert shown("2958465", "yyyy/m/d").text == "9999/12/31"
    assert shown("2958466", "yyyy/m/d").text == "2958466"
    assert shown("2957003", "yyyy/m/d", MACINTOSH).text == "9999/12/31"
    assert shown("2958465", "yyyy/m/d", MACINTOSH).text == "2958465"


def test_parts_of_others_are_not_read() -> None:
    record = '<record xmlns="urn:perfdecl:record:1" sha256="ab">{}</record>'
    broken = ("customXml/item1.xml", b"<not XML")
    for data in (record.encode(), f'<?xml version="1.0" encoding="UTF-16"?>{record}'.encode("utf-16")):
        assert read_document("x", docx("", broken, ("customXml/item2.xml", data))).record == "{}"


def test_a_damaged_part_of_ours_is_not_passed_over() -> None:
    with pytest.raises(DocumentError):
        read_document("x", docx("", ("customXml/item1.xml", '<record xmlns="urn:perfdecl:record:1"')))


def test_a_zip_file_with_nothing_in_it() -> None:
    with pytest.raises(DocumentError) as found:
        read_document("x", zipped())
    assert found.value.entry == "PD705.unknown"
