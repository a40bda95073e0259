"""``perfdecl edit`` on a declaration with 100 tasks and 300 indicators: one cell changed by the server, against a round trip
of the same file with ruamel.yaml, which keeps comments too; and in Chromium a key pressed in a cell, and a cell left for the
next one, against the same in a page that is nothing but one box.
"""

import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from io import StringIO
from pathlib import Path
from statistics import median
from typing import Any

from ruamel.yaml import YAML

from perfdecl.checking.pipeline import check_bytes
from perfdecl.web.change import Asked
from perfdecl.web.document import Conflict, Document
from timing import medians, result, table

EXAMPLE = Path(__file__).parents[1] / "examples" / "liwan-publicity-2024.zh.yaml"
TASKS, INDICATORS, ROUNDS, KEYS = 100, 300, 15, 40
#: One box, and nothing that listens.
BOX = "data:text/html,<div class=box data-path=x contenteditable=plaintext-only></div><div contenteditable>"
#: How long it takes from a key to the frame that shows what it did.
TIMED = """() => {
  globalThis.taken = [];
  addEventListener("keydown", (event) => requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - event.timeStamp))), true);
}"""


def declaration() -> str:
    """The real declaration with so many tasks and indicators, each with a name of its own."""
    text = EXAMPLE.read_text("utf-8")
    head, _, rest = text.partition("年度重点工作任务:\n")
    blocks = rest.partition("\n其他需完成的任务:")[0].split("  - 名称: ")[1:]
    tasks = [f"  - 名称: 第{at + 1}项{blocks[at % len(blocks)].rstrip()}\n" for at in range(TASKS)]
    groups = {
        "产出指标": ("数量指标", "质量指标"),
        "效益指标": ("社会效益指标", "经济效益指标"),
        "满意度指标": ("服务对象满意度指标",),
    }
    lines = ["绩效指标:"]
    numbers = itertools.count(1)
    for level, names in groups.items():
        lines.append(f"  {level}:")
        for name in names:
            lines.append(f"    {name}:")
            for _ in range(INDICATORS // 5):
                number = next(numbers)
                lines += [
                    f"      - 三级指标: 第{number}项活动完成率",
                    "        实施周期指标值: ≥95%",
                    "        年度指标值: ≥95%",
                ]
    return f"{head}年度重点工作任务:\n{''.join(tasks)}\n" + "\n".join(lines) + "\n"


def on_server(path: Path) -> dict[str, float]:
    """Seconds of a change of one amount, of checking the file alone, and of the peer's round trip."""
    document = Document(str(path), path.name, str(path.parent))
    numbers = itertools.count(400)
    yaml = YAML()
    yaml.preserve_quotes = True

    def change() -> None:
        version = document.view("zh").version
        done = document.change(Asked("set", ("tasks", 50, "funds"), str(next(numbers))), version, "zh")
        assert not isinstance(done, Conflict)

    def round_trip() -> None:
        data = yaml.load(path.read_text("utf-8"))
        data["年度重点工作任务"][50]["拟投入的资金"] = next(numbers)
        yaml.dump(data, StringIO())

    candidates = {
        "ruamel.yaml round trip": round_trip,
        "perfdecl: check": lambda: check_bytes(path.name, path.read_bytes()),
        "perfdecl: change one cell": change,
    }
    return medians(candidates, ROUNDS)


def in_browser(path: Path, chromium: str) -> dict[str, float]:
    """Seconds from a key to the frame that shows it, and from leaving a changed cell to being in the next one."""
    from playwright.sync_api import sync_playwright

    command = [sys.executable, "-m", "perfdecl", "edit", str(path), "--no-browser"]
    server = subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8")
    assert server.stderr is not None
    address = server.stderr.readline().partition("http://")[2].strip()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
            page = browser.new_page()
            page.goto(BOX)
            found = _keys(page, "x", "an empty page")
            page.goto(f"http://{address}")
            page.locator('body[data-waiting="0"]').wait_for()
            found |= _keys(page, "tasks.50.funds", "perfdecl edit")
            browser.close()
    finally:
        server.terminate()
    return found


def _keys(page: Any, path: str, name: str) -> dict[str, float]:
    taken: dict[str, list[float]] = {"a key": [], "leaving a cell": []}
    page.evaluate(TIMED)
    page.locator(f'[data-path="{path}"]').focus()
    for number in range(KEYS):
        for key, kind in (("1234567890"[number % 10], "a key"), ("Tab", "leaving a cell"), ("Shift+Tab", "")):
            page.evaluate("taken.length = 0")
            page.keyboard.press(key)
            page.wait_for_timeout(60)
            if kind:
                taken[kind] += page.evaluate("taken.splice(0)")[-1:]
    return {f"{kind}, {name}": median(times) / 1000 for kind, times in taken.items()}


def main() -> None:
    """Print both tables and the ratios."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "decl.yaml"
        path.write_text(declaration(), "utf-8")
        checked = check_bytes(path.name, path.read_bytes())
        assert checked.declaration is not None
        size = path.stat().st_size
        rows = sum(1 for _ in checked.declaration.indicators.rows())
        print(
            f"{len(checked.declaration.tasks)} tasks, {rows} indicators, {size:,} bytes, {len(checked.diagnostics)} findings"
        )
        seconds = on_server(path)
        print(table(seconds, "ruamel.yaml"))
        change = seconds["perfdecl: change one cell"]
        print(result("ruamel.yaml, the same change", seconds["ruamel.yaml round trip"] / change, "perfdecl edit", "–"))
        chromium = shutil.which("chromium") or os.environ.get("CHROMIUM", "")
        if not chromium:
            print("in a browser: not measured, there is no chromium")
            return
        shown = in_browser(path, chromium)
        print(table(shown, "an empty page"))
        for kind in ("a key", "leaving a cell"):
            ratio = shown[f"{kind}, perfdecl edit"] / shown[f"{kind}, an empty page"]
            print(result(f"{kind} in the browser", ratio, "an empty page", "< 100 ms"))


if __name__ == "__main__":
    main()
