"""Names of WordprocessingML, and how its values are read."""

from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TABLE, ROW, CELL, PARAGRAPH, RUN = f"{W}tbl", f"{W}tr", f"{W}tc", f"{W}p", f"{W}r"
TEXT_BOX = f"{W}txbxContent"


def is_on(said: str | None) -> bool:
    """Whether a setting that is there is on: without a value it is."""
    return said not in ("0", "false", "off", "none")


def value(element: Element | None, name: str) -> str:
    """The value of a setting within an element; empty where there is none."""
    child = element.find(f"{W}{name}") if element is not None else None
    return child.get(f"{W}val", "") if child is not None else ""
