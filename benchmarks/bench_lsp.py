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

from declarations import enlarged
from perfdecl.checking.pipeline import check_text
from timing import medians, result, table

ROOT = Path(__file__).parents[1]
#: Times the real declaration, and the milliseconds that a change may take.
AIMS = {1: 10, 10: 50}
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
    uri = (ROOT / "examples" / name).as_uri()
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


def parse(text: str) -> None:
    """Every event of a text."""
    parser = CParser(text)
    while parser.get_event() is not None:
        pass


def main() -> None:
    """Print the tables and the ratios."""
    for times in AIMS:
        text = enlarged(times)
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
        own, peer = seconds["perfdecl lsp, change to findings"], seconds["ruamel.yaml's C parser alone"]
        print(
            result(
                f"a change in an editor, {times} x the real declaration",
                own / peer,
                "parsing it",
                f"< {AIMS[times]} ms",
            )
        )


if __name__ == "__main__":
    main()
