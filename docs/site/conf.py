"""The documentation as a site: Sphinx over the same pages that are read in the repository, in both languages."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

project = "perfdecl"
html_title = "perfdecl"
language = "zh_CN"
extensions = ["myst_parser"]
html_theme = "furo"
html_theme_options = {
    "source_repository": "https://github.com/perfdecl/perfdecl/",
    "source_branch": "main",
    "source_directory": "docs/",
}
html_show_sphinx = False
html_copy_source = False
exclude_patterns = ["site"]
myst_heading_anchors = 3
myst_heading_slug_func = "build_site.slug"
nitpicky = True


def setup(app):  # type: ignore[no-untyped-def]  # Sphinx is no part of what is checked
    import build_site

    app.connect("source-read", build_site.read)
