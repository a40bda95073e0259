"""What a text is: what was written, whatever YAML would make of it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import perfdecl
from perfdecl.model.amount import printed, read_amount
from perfdecl.source.quoting import plain_or_quoted, quoted
from support.checking import CHINESE, ENGLISH


@pytest.mark.parametrize(
    "written",
    [
        "no",
        "010",
        "12:30",
        "2024",
        "2024-12-31",
        "true",
        "1e3",
        "0x1F",
        ".inf",
        "-",
        "≥95%",
        "1,000",
        "y",
        "=100%",
        "a: b",
    ],
)
def test_yaml_types_change_nothing(written: str) -> None:
    value = f'"{written}"' if written in ("-", "=100%", "a: b") else written
    for text, key in ((ENGLISH, "annual: ≥6场"), (CHINESE, "年度指标值: ≥6场")):
        declaration = perfdecl.check(
            text.replace(key, f"{key.split(':')[0]}: {value}"), form=perfdecl.TABLE14
        ).understood[1]
        assert declaration.indicators.output.quantity[0].annual == written


@pytest.mark.parametrize("null", ["", "~", "null", "Null", "NULL"])
def test_nothing_is_nothing_and_its_words_quoted_are_texts(null: str) -> None:
    key = "    goal: 居民了解各项政策"
    assert (
        perfdecl.check(ENGLISH.replace(key, f"    goal: {null}"), form=perfdecl.TABLE14).understood[1].tasks[0].goal
        == ""
    )
    assert (
        perfdecl.check(ENGLISH.replace(key, f'    goal: "{null}"'), form=perfdecl.TABLE14).understood[1].tasks[0].goal
        == null
    )


def test_a_block_text_keeps_its_paragraphs() -> None:
    text = ENGLISH.replace("完成全年宣传任务。", "|\n  第一段。\n\n  第三段。\n")
    assert perfdecl.check(text, form=perfdecl.TABLE14).understood[1].objective == "第一段。\n\n第三段。"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40).filter(str.strip))
def test_any_text_can_be_quoted(text: str) -> None:
    for written in (quoted(text), plain_or_quoted(text)):
        declaration = perfdecl.check(ENGLISH.replace("完成全年宣传任务。", written), form=perfdecl.TABLE14).understood[
            1
        ]
        assert declaration.objective == text.strip("\n")


@given(st.decimals(0, 10**14, places=2))
def test_what_is_printed_is_read_back(amount: Decimal) -> None:
    assert read_amount(printed(amount)) == amount
    assert read_amount(f"{amount:f}") == amount
    assert read_amount(f"{amount}万元") == amount
    assert read_amount(f"{amount}元") * 10_000 == amount


@pytest.mark.parametrize(
    ("amount", "cell"), [("0.005", "0.01"), ("0.004999", "0.00"), ("2.675", "2.68"), ("999999.995", "1,000,000.00")]
)
def test_printed_half_up(amount: str, cell: str) -> None:
    assert printed(Decimal(amount)) == cell
