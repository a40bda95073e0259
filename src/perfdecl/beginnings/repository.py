"""A whole repository of declarations: its folders, its configuration, and the gates of the services that it may live on."""

from collections.abc import Mapping

from perfdecl import __version__
from perfdecl.resources import template_text

#: The files of a repository, by the template that each is made from.
FILES = {
    "perfdecl.toml": "perfdecl.toml",
    ".pre-commit-config.yaml": "pre-commit-config.yaml",
    ".github/workflows/perfdecl.yml": "github.yml",
    ".gitlab-ci.yml": "gitlab-ci.yml",
    ".workflow/perfdecl.yml": "gitee-go.yml",
    ".gitattributes": "gitattributes",
    "README.md": "README.md",
}
VERSION = "@VERSION@"
YEAR = "@YEAR@"


def repository(year: int) -> Mapping[str, bytes]:
    """The files of a new repository whose first declarations are those of ``year``, by their paths with slashes."""
    files: dict[str, bytes] = {}
    for path, name in FILES.items():
        text = template_text(f"repository/{name}").replace(VERSION, __version__).replace(YEAR, str(year))
        files[path] = text.encode()
    # Folders are kept by git only where there is something in them.
    return files | {f"{year}/.gitkeep": b"", "out/.gitkeep": b""}
