"""What a change costs in the language server, from the text to its findings, messages included, against parsing the same text
with ruamel.yaml's C parser alone: the real declaration, and one of ten times its tasks and indicators.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import IO, Any

from _ruamel_yaml import CParser

from perfdecl.checking.pipeline import check_text
from timing import medians, table

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "liwan-publicity-2024.yaml"
TIMES = 10
ROUNDS = 40


class Server:
    """A language server as a process, asked and waited for."""

    def __init__(self, pipe_in: IO[bytes], pipe_out: IO[bytes]) -> None:
        self._in, self._out = pipe_in, pipe_out
        self._ids = count(1)

    def tell(self, method: str, params: Any, **more: Any) -> None:
        """Send a message."""
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params} | more).encode()
        self._in.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._in.flush()

    def ask(self, method: str, params: Any) -> Any:
        """Send a request and wait for its answer."""
        number = next(self._ids)
        self.tell(method, params, id=number)
        return self.wait(lambda message: message.get("id") == number)

    def wait(self, is_it: Callable[[Any], bool]) -> Any:
        """Read until a message comes that is the right one."""
        while True:
            length = 0
            while (line := self._out.readline()) not in (b"\r\n", b""):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.partition(b":")[2])
            message = json.loads(self._out.read(length))
            if is_it(message):
                return message


@contextmanager
def started() -> Iterator[Server]:
    """A server that has been greeted."""
    command = [sys.executable, "-m", "perfdecl", "lsp"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdin
        assert process.stdout
        server = Server(process.stdin, process.stdout)
        capabilities = {"textDocument": {"publishDiagnostics": {"relatedInformation": True}}}
        server.ask("initialize", {"processId": None, "rootUri": ROOT.as_uri(), "capabilities": capabilities})
        server.tell("initialized", {})
        yield server
        server.ask("shutdown", None)
        server.tell("exit", None)


def typing(server: Server, name: str, text: str) -> Callable[[], object]:
    """A call that changes one amount of an open text and waits for its findings."""
    uri = (EXAMPLE.parent / name).as_uri()
    document = {"uri": uri, "languageId": "yaml", "version": 0, "text": text}
    server.tell("textDocument/didOpen", {"textDocument": document})
    server.wait(lambda message: message.get("method") == "textDocument/publishDiagnostics")
    versions = count(1)

    def call() -> None:
        version = next(versions)
        changes = [{"text": changed(text, version)}]
        server.tell(
            "textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": changes}
        )
        server.wait(lambda message: (message.get("params") or {}).get("version") == version)

    return call


def changed(text: str, number: int) -> str:
    """The text with one amount as somebody types it."""
    return text.replace("basic: 1340.73", f"basic: 1340.{number % 100:02}")


def enlarged(text: str, times: int) -> str:
    """The declaration with so many times its tasks and indicators, none of them the same as another."""
    head, rest = text.split("\ntasks:\n")
    tasks, indicators = rest.split("\nother_tasks:\n")
    found = [f"{head}\ntasks:\n"]
    for number in range(times):
        found.append(tasks.rstrip("\n").replace("- name: ", f"- name: 第{number}组") + "\n")
    found.append("\nother_tasks:\n")
    items: list[str] = []
    for line in [*indicators.splitlines(), ""]:
        if line.startswith("      "):
            items.append(line)
            continue
        for number in range(times):
            found += [item.replace("- name: ", f"- name: 第{number}组") + "\n" for item in items]
        items = []
        found.append(line + "\n")
    return "".join(found)


def parse(text: str) -> None:
    """Every event of a text."""
    parser = CParser(text)
    while parser.get_event() is not None:
        pass


def main() -> None:
    """Print the tables and the ratios."""
    real = EXAMPLE.read_text("utf-8")
    for times in (1, TIMES):
        text = enlarged(real, times) if times > 1 else real
        numbers = count(1)

        def check(text: str = text, numbers: Iterator[int] = numbers) -> None:
            check_text(changed(text, next(numbers)))

        with started() as server:
            seconds = medians(
                {
                    "ruamel.yaml's C parser alone": lambda text=text: parse(text),  # type: ignore[misc]
                    "perfdecl's check, in this process": check,
                    "perfdecl lsp, change to findings": typing(server, f"times-{times}.yaml", text),
                },
                ROUNDS,
            )
        print(f"{times} x the real declaration: {len(text)} characters")
        print(table(seconds, "the parser"))


if __name__ == "__main__":
    main()
