"""Takes the pictures of the READMEs with headless Chromium: the printed form, and what a finding looks like at a terminal.

Run ``python tools/build_pictures.py`` where a test says that they are out of date: it knows from ``sources.json`` what each picture
was taken of.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from hashlib import sha256
from html import escape
from pathlib import Path
from re import sub

import perfdecl
from perfdecl.messages import Language

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
SOURCES = PICTURES / "sources.json"
EXAMPLE = "liwan-publicity-2024"
#: What becomes wrong for a finding, and how wide and high the pictures are, in pixels.
WRONG = ("1340.73", "1341.73")
WIDTH, HEIGHT = 900, 450
#: The colours of a terminal by the codes that perfdecl uses.
COLOURS = {"1": "font-weight:bold", "31": "color:#ff7b72", "33": "color:#e3b341", "36": "color:#79c0ff", "4": ""}
TERMINAL = (
    '<!DOCTYPE html><meta charset="utf-8"><style>body{margin:0;background:#0d1117}'
    'pre{margin:0;padding:16px 20px;color:#e6edf3;font:15px/1.5 "Noto Sans Mono CJK SC",monospace}</style><pre>'
)


def pages() -> Mapping[str, str]:
    """The web page that each picture is taken of, by the picture's name."""
    form = perfdecl.render(perfdecl.check((ROOT / "examples" / f"{EXAMPLE}.yaml").read_bytes()), "html").decode()
    found: dict[str, str] = {"form": form}
    languages: tuple[tuple[Language, str], ...] = (("zh", ".zh"), ("en", ""))
    for language, ending in languages:
        text = (ROOT / "examples" / f"{EXAMPLE}{ending}.yaml").read_text("utf-8").replace(*WRONG)
        found[f"finding.{language}"] = f"{TERMINAL}{_coloured(_said(text, language))}</pre>"
    return found


def digests(made: Mapping[str, str]) -> Mapping[str, str]:
    """What ``sources.json`` holds: a digest of each page."""
    return {name: sha256(page.encode()).hexdigest() for name, page in made.items()}


def main() -> None:
    """Take them all."""
    from playwright.sync_api import sync_playwright

    made = pages()
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium") or "", args=arguments)
        for name, text in made.items():
            path = Path(folder) / f"{name}.html"
            path.write_text(text, "utf-8")
            page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
            page.goto(path.as_uri())
            target = PICTURES / f"{name}.png"
            if name == "form":
                page.screenshot(path=target)
            else:
                page.locator("pre").screenshot(path=target)
        browser.close()
    SOURCES.write_text(json.dumps(digests(made), indent=2) + "\n", "utf-8")


def _said(text: str, language: Language) -> str:
    """What ``validate`` says of a declaration, with the codes of a terminal's colours."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "decl.yaml").write_text(text, "utf-8")
        command = [
            sys.executable,
            "-m",
            "perfdecl",
            "validate",
            "decl.yaml",
            "--severity",
            "error",
            "--color",
            "always",
        ]
        environment = os.environ | {"COLUMNS": "92", "PYTHONUTF8": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
        environment.pop("GITHUB_ACTIONS", "")
        ended = subprocess.run(
            [*command, "--lang", language], cwd=folder, env=environment, capture_output=True, check=False
        )
    return ended.stdout.decode().partition("\n\n")[0] + "\n"


def _coloured(text: str) -> str:
    """The same as a piece of a web page."""
    opened = sub(
        "\x1b\\[([1-9][0-9;]*)m",
        lambda code: f'<span style="{";".join(COLOURS[one] for one in code[1].split(";"))}">',
        escape(text, quote=False),
    )
    return opened.replace("\x1b[0m", "</span>")


if __name__ == "__main__":
    main()
