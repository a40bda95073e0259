"""Nothing is written through a link below the folder that output was asked for in."""

from pathlib import Path

import pytest

from perfdecl.errors import UseError
from perfdecl.files.write import write
from support.command import Perfdecl
from support.paths import EXAMPLES


def test_a_link_between(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "sub").symlink_to(tmp_path / "outside")
    with pytest.raises(UseError, match="链接"):
        write(tmp_path / "out" / "sub" / "deep" / "x.docx", b"x", tmp_path / "out")
    assert list((tmp_path / "outside").iterdir()) == []


def test_folders_that_are_missing_are_made(tmp_path: Path) -> None:
    write(tmp_path / "out" / "a" / "b" / "x.docx", b"x", tmp_path / "out")
    assert (tmp_path / "out" / "a" / "b" / "x.docx").read_bytes() == b"x"


def test_the_folder_itself_may_be_a_link_that_somebody_named(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")
    write(tmp_path / "out" / "x.docx", b"x", tmp_path / "out")
    assert (tmp_path / "real" / "x.docx").exists()


def test_render_through_a_link(here: Path, perfdecl: Perfdecl) -> None:
    (here / "tree" / "sub").mkdir(parents=True)
    (here / "tree" / "sub" / "x.yaml").write_bytes((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes())
    (here / "outside").mkdir()
    (here / "out").mkdir()
    (here / "out" / "sub").symlink_to(here / "outside")
    result = perfdecl("render", "tree", "-o", "out/")
    assert result.code == 2
    assert "out/sub" in result.err
    assert list((here / "outside").iterdir()) == []


@pytest.mark.parametrize("output", ["../../esc", "/perfdecl-nowhere"])
def test_a_configuration_does_not_write_outside_of_its_repository(output: str, here: Path, perfdecl: Perfdecl) -> None:
    (here / "repo" / ".git").mkdir(parents=True)
    (here / "repo" / "perfdecl.toml").write_text(f'output-dir = "{output}"\n', "utf-8")
    declaration = here / "repo" / "decl.yaml"
    declaration.write_bytes((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes())
    result = perfdecl("render", "repo/decl.yaml")
    assert result.code == 2
    assert "仓库外面" in result.err
    named = perfdecl("render", "repo/decl.yaml", "-o", "elsewhere/")
    assert named.code == 0
    assert (here / "elsewhere" / "decl.docx").exists()
