"""The language: the flag, the environment, the configuration, the locale; English only where it says so."""

import re
from pathlib import Path

import pytest

from perfdecl.cli.app import COMMANDS
from perfdecl.language import language_of
from support.command import Perfdecl


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "zh"),
        ({"LANG": "C.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "de_DE.UTF-8"}, "zh"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "PERFDECL_LANG": "en"}, "en"),
    ],
)
def test_the_environment(environment: dict[str, str], language: str) -> None:
    assert language_of(None, environment, None) == language


def test_flag_before_environment_before_configuration_before_locale() -> None:
    english = {"LANG": "en_US.UTF-8"}
    assert language_of(None, english, "zh") == "zh"
    assert language_of(None, english | {"PERFDECL_LANG": "en"}, "zh") == "en"
    assert language_of("zh", english | {"PERFDECL_LANG": "en"}, "en") == "zh"
    with pytest.raises(ValueError, match="fr"):
        language_of("fr", {}, None)


def test_messages_speak_it_and_codes_do_not_change(
    here: Path, perfdecl: Perfdecl, wrong: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    (here / "perfdecl.toml").write_text('lang = "en"\n', "utf-8")
    assert "a.yaml:7:3: error PD201\n  spending and income differ" in perfdecl("validate", "a.yaml").out
    assert "错误 PD201" in perfdecl("validate", "--lang", "zh", "a.yaml").out
    monkeypatch.setenv("PERFDECL_LANG", "zh")
    assert "错误 PD201" in perfdecl("validate", "a.yaml").out


def test_no_english_is_left_in_the_help(perfdecl: Perfdecl) -> None:
    for command in COMMANDS:
        shown = perfdecl(command, "--help").out
        assert not re.search(r"\[(required|default)|Usage|Options|Arguments", shown), shown
