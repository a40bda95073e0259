"""Text boxes in which editors put the number of a page: they lie over nothing."""

from itertools import islice
from xml.etree.ElementTree import Element

from perfdecl.readers.docx.names import TEXT_BOX
from perfdecl.readers.docx.tables import text_of
from perfdecl.readers.page_numbers import is_page_number

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
#: Shapes of more elements show more than a number.
MOST = 300
FILLS = {f"{A}{name}" for name in ("solidFill", "gradFill", "blipFill", "pattFill")}


def is_page_box(shape: Element) -> bool:
    """Whether a shape in a header or footer only shows the number of a page, and lets through what is behind it."""
    if sum(1 for _ in islice(shape.iter(), MOST)) == MOST:
        return False
    boxes = list(shape.iter(TEXT_BOX))
    text = "".join(map(text_of, boxes))
    return bool(boxes) and is_page_number(text.strip()) and not _is_filled(shape)


def _is_filled(shape: Element) -> bool:
    if shape.tag.startswith("{urn:schemas-microsoft-com:vml}"):
        return shape.get("filled", "t") not in ("f", "false")
    properties = next((one for one in shape if one.tag.endswith("}spPr")), None)
    if properties is not None and properties.find(f"{A}noFill") is not None:
        return False
    by_style = any(one.get("idx", "0") != "0" for one in shape.iter(f"{A}fillRef"))
    return by_style or (properties is not None and any(one.tag in FILLS for one in properties))
