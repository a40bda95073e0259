"""Numbers of pages, and what a browser prints around a page: nothing that a document says."""

from re import IGNORECASE
from re import compile as compile_pattern

NUMBER = r"(?:[0-9０-９]{1,4}|[ivxlcIVXLC]{1,7}|[一二三四五六七八九十百]{1,5})?"
PAGE_NUMBER = compile_pattern(
    rf"[-—–－·~\[（(\s]*(?:第|page|p\.?)?\s*{NUMBER}\s*(?:页|頁)?"
    rf"\s*(?:(?:[/／,，、;；|-]|of|共)\s*(?:(?:共|总)\s*)?{NUMBER}\s*(?:页|頁)?)?[-—–－·~\]）)\s]*",
    IGNORECASE,
)
#: Longer lines are none.
LONGEST = 40
ADDRESS = compile_pattern(r"(?:https?|file|about|data):\S{1,2000}")
DATE = compile_pattern(
    r"[0-9]{1,4}\s*[-/.年]\s*[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,4}\s*日?,?\s*"
    r"(?:(?:上午|下午|AM|PM)?\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\s*(?:AM|PM)?)?",
    IGNORECASE,
)


def is_page_number(text: str) -> bool:
    """Whether a line at the edge of a page only counts pages."""
    return len(text) <= LONGEST and PAGE_NUMBER.fullmatch(text) is not None


def is_of_browser(text: str, titles: tuple[str, ...] = ()) -> bool:
    """Whether a line at the edge of a page is what a browser prints there: date, title, address, number of the page."""
    rest = ADDRESS.sub(" ", text)
    has_address = rest != text
    dateless = DATE.sub(" ", rest, count=1)
    has_date, rest = dateless != rest, dateless
    for title in titles:
        rest = rest.replace(title, " ") if title else rest
    return (has_address or has_date) and (not rest.strip() or is_page_number(rest.strip()))
