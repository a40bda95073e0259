"""Many files: the same report from one process and from several, baselines, watching, settings."""

import os
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from support.command import Perfdecl


@pytest.fixture
def many(here: Path, good: str, wrong: str) -> Path:
    for number in range(120):
        text = wrong if number % 3 == 0 else good
        (here / f"{number:03}.yaml").write_text(text, "utf-8")
    return here


def test_processes_change_nothing(many: Path, perfdecl: Perfdecl) -> None:
    alone = perfdecl("validate", ".", "--jobs", "1", "--output-format", "json")
    together = perfdecl("validate", ".", "--jobs", "2", "--output-format", "json")
    assert alone == together
    assert alone.out.count('"PD201"') == 40
    full = perfdecl("validate", ".", "--jobs", "2")
    assert full.out == perfdecl("validate", ".", "--jobs", "1").out


def test_baseline(many: Path, perfdecl: Perfdecl, wrong: str) -> None:
    assert perfdecl("validate", ".", "--write-baseline", "known/baseline.json").code == 0
    result = perfdecl("validate", ".", "--baseline", "known/baseline.json")
    assert result.code == 0
    assert "忽略" in result.out
    (many / "001.yaml").write_text(wrong, "utf-8")
    result = perfdecl("validate", ".", "--baseline", "known/baseline.json", "--output-format", "concise")
    assert result.code == 1
    assert [line.split(":")[0] for line in result.out.splitlines()] == ["001.yaml"]
    assert perfdecl("validate", ".", "--baseline", "none.json").code == 2
    assert perfdecl("validate", ".", "--baseline", "001.yaml").code == 2


def test_other_yaml_files_can_be_passed_over(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    (here / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    result = perfdecl("validate", "--skip-others", "a.yaml", "mkdocs.yml")
    assert result.code == 0
    assert "略过 1 个" in result.err
    assert perfdecl("validate", "--skip-others", "mkdocs.yml").code == 0
    assert perfdecl("validate", "mkdocs.yml").code == 1


def test_settings_are_shown(here: Path, perfdecl: Perfdecl, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    (here / "perfdecl.toml").write_text('ignore = ["PD415"]\nstrict = true\n', "utf-8")
    out = perfdecl("validate", "a.yaml", "--show-settings", "--select", "PD4").out
    shown = tomllib.loads(out)
    assert (shown["ignore"], shown["select"], shown["strict"]) == (["PD415"], ["PD4"], True)
    assert f'# "{here}"' in out


def test_github_by_itself(here: Path, perfdecl: Perfdecl, wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "a.yaml").write_text(wrong, "utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    assert perfdecl("validate", "a.yaml").out.startswith("::error title=PD201,file=a.yaml,line=7,")


def test_watch(here: Path, good: str, wrong: str) -> None:
    """The report comes again after a file was changed, until interrupted."""
    (here / "a.yaml").write_text(good, "utf-8")
    command = [sys.executable, "-m", "perfdecl", "validate", "a.yaml", "--watch", "--output-format", "concise"]
    environment = os.environ | {"PYTHONUNBUFFERED": "1", "PERFDECL_LANG": "zh"}
    log = here / "log.txt"
    with open(log, "wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, env=environment)
        try:
            wait_for(log, "Ctrl+C")
            (here / "a.yaml").write_text(wrong, "utf-8")
            wait_for(log, "a.yaml:7:3: 错误 PD201")
            (here / "a.yaml").unlink()
            wait_for(log, "找不到“a.yaml”")
            assert process.poll() is None
        finally:
            process.terminate()
            process.wait(10)


def test_watch_ends_without_a_word_that_is_not_ours(here: Path, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    command = [sys.executable, "-m", "perfdecl", "validate", "a.yaml", "--watch"]
    log = here / "log.txt"
    with open(log, "wb") as out:
        environment = os.environ | {"PERFDECL_LANG": "zh"}
        process = subprocess.Popen(
            command,
            stdout=out,
            stderr=subprocess.STDOUT,
            env=environment,
            # What runs in the background of a shell is deaf to it.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        try:
            wait_for(log, "Ctrl+C")
            process.send_signal(signal.SIGINT)
            assert process.wait(20) in (0, 130)
        finally:
            process.kill()
            process.wait(10)
    assert log.read_text("utf-8").splitlines()[1:] == ["文件有改动时会重新检查；按 Ctrl+C 结束"]


def wait_for(log: Path, text: str) -> None:
    """Until the text is in the log; touching nothing, at most 20 seconds."""
    for _ in range(200):
        if text in log.read_text("utf-8", "replace"):
            return
        time.sleep(0.1)
    pytest.fail(f"{text!r} never came: {log.read_text('utf-8', 'replace')}")


def test_watch_renders_again(here: Path, good: str) -> None:
    (here / "a.yaml").write_text(good, "utf-8")
    log = here / "log.txt"
    with open(log, "wb") as out:
        command = [sys.executable, "-m", "perfdecl", "render", "a.yaml", "--watch"]
        process = subprocess.Popen(
            command, stdout=out, stderr=subprocess.STDOUT, env=os.environ | {"PERFDECL_LANG": "zh"}
        )
        try:
            wait_for(log, "Ctrl+C")
            first = (here / "a.docx").read_bytes()
            (here / "a.yaml").write_text(good.replace("宣传部", "文化部"), "utf-8")
            for _ in range(200):
                if (here / "a.docx").read_bytes() != first:
                    break
                time.sleep(0.1)
            assert (here / "a.docx").read_bytes() != first
        finally:
            process.terminate()
            process.wait(10)
