"""Characters of symbol fonts and equations of Word documents, as people read them."""

from xml.etree.ElementTree import fromstring

import pytest

from perfdecl.readers.docx.equations import M, equation
from perfdecl.readers.symbols import UNKNOWN, in_font, symbol


@pytest.mark.parametrize(
    ("font", "code", "char"),
    [
        ("Symbol", "F0B3", "≥"),
        ("Symbol", "00A3", "≤"),
        ("Symbol", "F0B1", "±"),
        ("Symbol", "F0B4", "×"),
        ("symbol", "F0BB", "≈"),
        ("Symbol", "F0A5", "∞"),
        ("Symbol", "F039", "9"),
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "F0FE", "☑"),
        ("Wingdings", "F081", "①"),
        ("Wingdings 2", "F052", "☑"),
        ("宋体", "2265", "≥"),
        ("", "F0B3", "≥"),
        ("Wingdings", "F001", UNKNOWN),
        ("Webdings", "F061", UNKNOWN),
        ("宋体", "F0B3", UNKNOWN),
        ("宋体", "D800", UNKNOWN),
        ("宋体", "x", UNKNOWN),
        ("宋体", "110000", UNKNOWN),
    ],
)
def test_symbols(font: str, code: str, char: str) -> None:
    assert symbol(font, code) == char


def test_texts_in_fonts_of_symbols() -> None:
    assert in_font("392 个", "宋体") == "392 个"
    assert in_font("a3≥个", "Symbol") == "α3≥个"
    assert "3" not in in_font("392", "Wingdings")
    assert in_font("\uf0b3", "Symbol") == "≥"


def written(inner: str) -> str:
    return equation(fromstring(f'<m:oMath xmlns:m="{M[1:-1]}">{inner}</m:oMath>'))


def text(said: str) -> str:
    return f"<m:r><m:t>{said}</m:t></m:r>"


@pytest.mark.parametrize(
    ("inner", "said"),
    [
        (text("≥") + text("95%"), "≥95%"),
        (f"<m:f><m:num>{text('3')}</m:num><m:den>{text('4')}</m:den></m:f>", "3/4"),
        (f"<m:f><m:num>{text('a+b')}</m:num><m:den>{text('4')}</m:den></m:f>", "(a+b)/4"),
        (f"<m:sSup><m:e>{text('m')}</m:e><m:sup>{text('2')}</m:sup></m:sSup>", "m²"),
        (f"<m:sSup><m:e>{text('m')}</m:e><m:sup>{text('ab')}</m:sup></m:sSup>", "m^ab"),
        (f"<m:sSub><m:e>{text('x')}</m:e><m:sub>{text('1')}</m:sub></m:sSub>", "x₁"),
        (f"<m:rad><m:deg/><m:e>{text('2')}</m:e></m:rad>", "√2"),
        (f"<m:d><m:e>{text('1')}</m:e></m:d>", "(1)"),
        (f'<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>{text("1")}</m:e></m:d>', "[1]"),
    ],
)
def test_equations(inner: str, said: str) -> None:
    assert written(inner) == said


def test_an_equation_without_an_end() -> None:
    assert written("<m:d><m:e>" * 900 + text("1") + "</m:e></m:d>" * 900).endswith(")")
