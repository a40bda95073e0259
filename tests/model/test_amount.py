"""Amounts in 万元: what is read as one, what is said of what is none, and how they are printed."""

from decimal import Decimal

import pytest
from pydantic_core import PydanticCustomError

from perfdecl.model.amount import InYuan, printed, read_amount, rounded
from perfdecl.model.missing import HOLE
from perfdecl.text.characters import Character


@pytest.mark.parametrize(
    ("written", "amount", "is_in_yuan"),
    [
        ("100", "100", False),
        ("1,340.73", "1340.73", False),
        ("100.00万元", "100.00", False),
        ("1000000元", "100", True),
        ("1元", "0.0001", True),
        ("0.01元", "0.000001", True),
        ("-0", "0", False),
        ("123,456.00", "123456.00", False),
        ("12,345", "12345", False),
        ("1.5", "1.5", False),
        ("100    万元", "100", False),
        ("1,234,567,890,123", "1234567890123", False),
        ("123456789012345", "123456789012345", False),
        ("0.123456789012", "0.123456789012", False),
    ],
)
def test_what_is_read(written: str, amount: str, is_in_yuan: bool) -> None:
    found = read_amount(written)
    assert found == Decimal(amount)
    assert isinstance(found, InYuan) == is_in_yuan


def test_a_number_stays_what_it_is() -> None:
    amount = Decimal("12.345")
    assert read_amount(amount) is amount


def test_what_could_not_be_read_counts_nothing() -> None:
    assert read_amount(HOLE) == 0


@pytest.mark.parametrize(
    ("written", "entry", "context"),
    [
        (None, "PD104.empty", None),
        (["100"], "PD104.shape", None),
        (100, "PD104.shape", None),
        ("-1", "PD105", {"written": "-1"}),
        ("1\u200b00", "PD104.invisible", {"character": Character("\u200b")}),
        ("若干", "PD104", {"written": "若干"}),
        ("百" * 60, "PD104", {"written": "百" * 60}),
        ("百" * 61, "PD104", {"written": "百" * 60 + "…"}),
        ("无", "PD104.nothing", {"written": "无"}),
        ("1680 万", "PD104.suggest", {"written": "1680 万", "suggestion": "1680"}),
    ],
)
def test_what_is_said_of_what_is_none(written: object, entry: str, context: dict[str, object] | None) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        read_amount(written)
    assert (caught.value.type, caught.value.context) == (entry, context)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("1340.734", "1,340.73"),
        ("0.005", "0.01"),
        ("0.0049", "0.00"),
        ("-0.005", "-0.01"),
        ("12345678901234567.895", "12,345,678,901,234,567.90"),
        ("12345678901234567890123456789.005", "12,345,678,901,234,567,890,123,456,789.01"),
    ],
)
def test_what_is_printed(amount: str, text: str) -> None:
    """Two decimals, half up, however large."""
    assert printed(Decimal(amount)) == text
    assert rounded(Decimal(amount)) == Decimal(text.replace(",", ""))
