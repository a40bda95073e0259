"""Where a template may come from: regular files, and those that a configuration names only in its own repository."""

import os
import sys
from pathlib import Path

import pytest

from perfdecl.errors import UseError
from perfdecl.readers.limits import PART
from perfdecl.user_templates.file import read_template
from perfdecl.user_templates.problem import TemplateProblem

links = pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights there")
pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes there")
linux = pytest.mark.skipif(not os.path.exists("/proc/self/environ"), reason="no /proc there")


def refused(path: Path | str, inside: Path | str = "") -> str:
    """The entry that says why."""
    with pytest.raises(TemplateProblem) as found:
        read_template(str(path), str(inside))
    return found.value.entry


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose configuration stands in a folder of it."""
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    (tmp_path / "repository" / "office").mkdir()
    (tmp_path / "outside.html").write_text("outside")
    (tmp_path / "repository" / "own.html").write_text("own")
    return tmp_path / "repository"


def test_a_file_is_read_wherever_the_command_line_says(repository: Path) -> None:
    assert read_template(str(repository.parent / "outside.html")) == b"outside"


def test_a_configuration_names_files_of_its_repository(repository: Path) -> None:
    assert read_template(str(repository / "own.html"), str(repository / "office")) == b"own"
    assert refused(repository.parent / "outside.html", repository / "office") == "PD704.outside"
    assert refused(repository / "office" / ".." / ".." / "outside.html", repository) == "PD704.outside"


def test_without_a_repository_the_folder_is_the_bound(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b.html").write_text("b")
    (tmp_path / "a" / "a.html").write_text("a")
    assert read_template(str(tmp_path / "a" / "a.html"), str(tmp_path / "a")) == b"a"
    if not any((parent / ".git").exists() for parent in tmp_path.parents):
        assert refused(tmp_path / "b.html", tmp_path / "a") == "PD704.outside"


@links
def test_links_are_where_they_lead_to(repository: Path) -> None:
    (repository / "in.html").symlink_to("own.html")
    (repository / "out.html").symlink_to(repository.parent / "outside.html")
    (repository / "folder").symlink_to(repository.parent)
    assert read_template(str(repository / "in.html"), str(repository)) == b"own"
    assert refused(repository / "out.html", repository) == "PD704.outside"
    assert refused(repository / "folder" / "outside.html", repository) == "PD704.outside"
    assert read_template(str(repository / "out.html")) == b"outside"  # as the command line says


@linux
@links
def test_what_the_system_makes_up_is_no_template(repository: Path) -> None:
    (repository / "secret.html").symlink_to("/proc/self/environ")
    assert refused(repository / "secret.html", repository) == "PD704.outside"
    assert refused(repository / "secret.html") == "PD704.no_file"
    assert refused("/proc/self/cmdline") == "PD704.no_file"
    assert refused("/dev/zero") == "PD704.no_file"


@pipes
def test_a_pipe_is_not_waited_for(repository: Path) -> None:
    os.mkfifo(repository / "pipe.html")
    assert refused(repository / "pipe.html") == "PD704.no_file"


def test_folders_and_missing_files(repository: Path) -> None:
    with pytest.raises(UseError):
        read_template(str(repository / "missing.html"))
    with pytest.raises((UseError, TemplateProblem)):
        read_template(str(repository))


def test_no_more_is_read_than_a_template_has(repository: Path) -> None:
    with open(repository / "large.html", "wb") as file:
        file.truncate(PART.most + 1)
    assert refused(repository / "large.html") == "PD704.large"
