"""Settings are read again when a file changed, and only then."""

from pathlib import Path

import pytest

from perfdecl.config import load as loading
from perfdecl.lsp import settings as fresh
from perfdecl.lsp.settings import FreshSettings


def test_files_are_read_once_for_each_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def settings_for(folder: str) -> object:
        asked.append(folder)
        return loading.settings_for(folder)

    settings_for.cache_clear = loading.settings_for.cache_clear  # type: ignore[attr-defined]
    monkeypatch.setattr(fresh, "settings_for", settings_for)
    folder = tmp_path / "2024"
    folder.mkdir()
    made = FreshSettings()
    assert made.of(str(folder)).ignore == ()
    assert made.of(str(folder)).ignore == ()
    (tmp_path / "perfdecl.toml").write_text('ignore = ["PD4"]', "utf-8")
    assert made.of(str(folder)).ignore == ("PD4",)
    assert made.of(str(folder)).ignore == ("PD4",)
    assert asked == [str(folder)] * 2
    (folder / "perfdecl.toml").write_text('ignore = ["PD5"]', "utf-8")
    assert made.of(str(folder)).ignore == ("PD5",)
    assert made.of(str(tmp_path)).ignore == ("PD4",)
    (folder / "perfdecl.toml").unlink()
    assert made.of(str(folder)).ignore == ("PD4",)


def test_an_error_is_told_once(tmp_path: Path) -> None:
    made = FreshSettings()
    (tmp_path / "perfdecl.toml").write_text("ignore = 7", "utf-8")
    assert made.of(str(tmp_path)).ignore == ()
    error = made.error(str(tmp_path))
    assert error is not None
    assert "perfdecl.toml" in error.sentence("zh")
    assert made.error(str(tmp_path)) is None
    made.of(str(tmp_path))
    assert made.error(str(tmp_path)) is None


@pytest.mark.parametrize("folder", ["", "no/such/folder", "\0"])
def test_any_folder(folder: str) -> None:
    assert FreshSettings().of(folder) is not None
