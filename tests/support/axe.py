"""What axe-core finds wrong with a page for people who cannot see it, or cannot use a mouse."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from support.office import tool

if TYPE_CHECKING:
    from playwright.sync_api import Page

RUN = """async () => {
  const results = await axe.run(document, { resultTypes: ["violations"] });
  return results.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`));
}"""


def barriers(page: "Page") -> list[str]:
    """Each barrier by its rule and the element that it is in; none of those that axe-core knows may be there.

    The script comes in as a debugger's, so that the page's own policy on scripts stays as it is.
    """
    page.evaluate(Path(tool("axe-core")).read_text("utf-8"))
    found: Any = page.evaluate(RUN)
    return list(found)
