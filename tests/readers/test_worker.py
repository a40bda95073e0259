"""The process that reads documents: one for many, replaced when it ends, and never left behind."""

import json
import os
import signal
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from subprocess import PIPE, Popen
from time import monotonic, sleep

import pypdfium2
import pytest

from perfdecl.cli import run
from perfdecl.errors import DocumentError, UseError
from perfdecl.readers import here
from perfdecl.readers.document import Document, Grid, GridCell, Line
from perfdecl.readers.here import read_here
from perfdecl.readers.kinds import read_document
from perfdecl.readers.worker import frames, serve
from perfdecl.readers.worker.reader import READER, Reader, Watch
from support.hostile import ATTACKS, page
from support.paths import SRC

unix = pytest.mark.skipif(sys.platform == "win32", reason="needs what Unix has")
PAGE = page("<p>甲")


def number() -> int:
    """That of the process."""
    assert READER._process is not None
    return READER._process.pid


def test_it_reads_as_if_it_were_here() -> None:
    assert read_document("x", PAGE) == read_here("x", PAGE)


def test_one_process_reads_many_documents_also_after_a_refusal() -> None:
    read_document("x", PAGE)
    first = number()
    with pytest.raises(DocumentError):
        read_document("x", b"PK")
    read_document("x", PAGE)
    assert number() == first


@unix
def test_it_is_replaced_when_a_document_has_ended_it() -> None:
    read_document("x", PAGE)
    first = number()
    with pytest.raises(DocumentError) as found:
        read_document("x", ATTACKS["pdf forms in forms"].make())
    assert found.value.entry == "PD705.limits"
    assert read_document("x", PAGE).kind == "html"
    assert number() != first


def test_it_is_replaced_when_somebody_else_has_ended_it() -> None:
    read_document("x", PAGE)
    assert READER._process is not None
    READER._process.kill()
    READER._process.wait()
    with pytest.raises(DocumentError):
        read_document("x", PAGE)
    assert read_document("x", PAGE).kind == "html"


def test_threads_wait_for_each_other() -> None:
    pages = [page(f"<p>{at}") for at in range(20)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda data: read_document("x", data), pages))
    assert [one.loose[-1].text for one in found] == [str(at) for at in range(20)]


def test_pages_are_heard_of() -> None:
    book = pypdfium2.PdfDocument.new()
    for _ in range(3):
        book.new_page(10, 10)
    buffer = BytesIO()
    book.save(buffer)
    heard: list[tuple[int, int]] = []
    with pytest.raises(DocumentError):  # there is no text on them
        read_document("x", buffer.getvalue(), lambda *pages: heard.append(pages))
    assert heard == [(1, 3), (2, 3), (3, 3)]


def test_who_listens_may_stop_it() -> None:
    book = pypdfium2.PdfDocument.new()
    book.new_page(10, 10)
    buffer = BytesIO()
    book.save(buffer)

    def stop(*pages: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_document("x", buffer.getvalue(), stop)
    assert read_document("x", PAGE).kind == "html"


def test_names_of_any_kind() -> None:
    with pytest.raises(DocumentError) as found:
        read_document("甲\udc80\n", b"PK")
    assert found.value.words["path"] == "甲\udc80\n"


def test_all_that_a_document_may_hold_arrives() -> None:
    cell = GridCell("甲\ud800\n", 1, 2, 3, 4)
    document = Document(
        "pdf", (Grid("1", (cell,), (0.5, 1.25), True), Line("乙", "3"), Grid("", ())), "{}", "ab", ("PD702.scan",), True
    )
    assert frames.document_of(json.loads(frames.as_json(document))) == document


def test_a_mistake_of_a_reader_is_a_sentence_and_its_place_for_maintainers(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> Document:
        raise ZeroDivisionError("not thought of")

    monkeypatch.setattr(here, "read_here", fails)
    kind, body = serve._answer("x", b"", 1, BytesIO())
    assert kind == frames.MISTAKE
    monkeypatch.setattr(frames, "take", lambda *_: frames.Frame(kind, body))
    reader = Reader()
    with pytest.raises(DocumentError) as found:
        reader._read("x", b"", 1, None)
    reader.close()
    assert found.value.entry == "PD705.unreadable"
    assert "ZeroDivisionError: not thought of" in found.value.detail


@pytest.mark.parametrize("is_asked_for", [False, True])
def test_the_command_line_shows_it_when_asked(
    is_asked_for: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    error = UseError("PD705.unreadable", path="x")
    error.detail = "ZeroDivisionError: not thought of"

    def fails(*_: object) -> int:
        raise error

    monkeypatch.setattr("perfdecl.cli._call", fails)
    assert run(["import", "x", *(["--traceback"] if is_asked_for else [])]) == 2
    said = capsys.readouterr().err
    assert "PD705" in said
    assert ("ZeroDivisionError" in said) == is_asked_for


def test_a_process_that_says_nothing_is_ended() -> None:
    with Popen([sys.executable, "-c", "import time; time.sleep(600)"], stdout=PIPE) as process:
        watch = Watch(process, 0.05)
        process.wait()
        watch.end()
    assert process.returncode != 0


def python(program: str, *words: str) -> "subprocess.CompletedProcess[str]":
    """What a program of Python does that can import perfdecl."""
    environment = os.environ | {"PYTHONPATH": str(SRC.parent)}
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), *words], capture_output=True, text=True, env=environment
    )


@unix
def test_it_ends_with_the_one_that_asked() -> None:
    """However that one ends, and without a word of its own."""
    program = """
        import os, signal
        from perfdecl.readers.kinds import read_document
        from perfdecl.readers.worker.reader import READER
        read_document("x", b"<html><table>")
        print(READER._process.pid, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    """
    done = python(program)
    assert done.returncode == -signal.SIGKILL
    assert done.stderr == ""
    ends(int(done.stdout))


@unix
def test_it_ends_in_the_middle_of_a_document() -> None:
    program = """
        import json, os, sys
        from perfdecl.readers.worker import frames
        from perfdecl.readers.worker.reader import Reader
        process = Reader()._start()
        frames.put(process.stdin, frames.REQUEST, json.dumps(["x", 100]).encode())
        frames.put(process.stdin, frames.FILE, b"<html><table>" + b"<b>" * 6_000_000)
        print(process.pid, flush=True)
        os._exit(0)
    """
    ends(int(python(program).stdout))


def ends(process: int) -> None:
    """Wait until a process is no more."""
    until = monotonic() + 60
    while monotonic() < until:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return
        if is_dead(process):
            return
        sleep(0.02)
    raise AssertionError(f"{process} is still there")


def is_dead(process: int) -> bool:
    """Whether it only waits for somebody to ask how it ended."""
    try:
        with open(f"/proc/{process}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return False


@unix
def test_a_copy_of_this_process_has_one_of_its_own() -> None:
    program = """
        import os
        from perfdecl.readers.kinds import read_document
        from perfdecl.readers.worker.reader import READER
        read_document("x", b"<html><table>")
        first = READER._process.pid
        child = os.fork()
        if not child:
            read_document("x", b"<html><table>")
            os._exit(0 if READER._process.pid != first else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        read_document("x", b"<html><table>")
        assert READER._process.pid == first
    """
    done = python(program)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has both limits")
def test_the_limits_of_the_process() -> None:
    memory = python(
        """
        from perfdecl.readers.worker.budget import Budget
        budget = Budget(b"", 1)
        try:
            bytearray(10**9)
        except MemoryError:
            budget.lift()
            print(len(bytearray(10**9)))
        """
    )
    assert memory.stdout == f"{10**9}\n"
    work = python(
        """
        from perfdecl.readers.worker import budget
        budget.SECONDS = 0
        budget.Budget(b"", 1)
        while True:
            pass
        """
    )
    assert work.returncode == -signal.SIGXCPU


@unix
def test_limits_that_are_set_already_stay() -> None:
    done = python(
        """
        import resource
        from perfdecl.readers.worker.budget import Budget
        for name in (resource.RLIMIT_AS, resource.RLIMIT_CPU):
            resource.setrlimit(name, (10**9 if name == resource.RLIMIT_AS else 5, resource.getrlimit(name)[1]))
        budget = Budget(b"x" * 10**8, 100)
        assert resource.getrlimit(resource.RLIMIT_AS)[0] == 10**9
        assert resource.getrlimit(resource.RLIMIT_CPU)[0] == 5
        budget.lift()
        print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CPU)[0])
        """
    )
    assert (done.stdout, done.stderr) == (f"{10**9} 5\n", "")


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what has been taken")
@pytest.mark.parametrize(("megabytes", "code"), [(300, 1), (20, 0)])
def test_memory_where_the_system_sets_no_limit(megabytes: int, code: int) -> None:
    program = """
        import os, sys, time
        from perfdecl.readers.worker import budget, memory_watch
        assert memory_watch.peak() > 0
        # What it has taken since it is itself: Linux begins with what the process has taken that started it.
        memory_watch.peak = lambda: int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGESIZE")
        budget.memory_taken = lambda: 0
        found = budget.Budget(b"%PDF-", 1)
        megabytes = int(sys.argv[1])
        kept = b"x" * (megabytes * 1_000_000)
        time.sleep(60 if megabytes > 100 else 0.5)  # it is ended long before
        found.lift()
        kept = b"x" * 300_000_000
        time.sleep(0.5)
    """
    assert python(program, str(megabytes)).returncode == code
