"""The process that reads documents: one after the other, each within limits of time and memory, never alone for long."""

import json
import os
import signal
from queue import SimpleQueue
from threading import Thread, stack_size
from traceback import format_exc
from typing import BinaryIO

from perfdecl.errors import PerfdeclError
from perfdecl.readers import limits
from perfdecl.readers.worker import frames
from perfdecl.readers.worker.budget import Budget, limit
from perfdecl.readers.worker.frames import Frame, put, take

#: Bytes of a frame that may come: a file, which has been looked at before, or a short head.
MAX_REQUEST = 100 * limits.FILE.most
#: Bytes of the stack of the thread that listens.
STACK = 256 * 1024


def serve() -> None:
    """Read the documents that come through standard input, and answer on standard output, until there are no more."""
    answers, requests = os.fdopen(os.dup(1), "wb"), os.fdopen(os.dup(0), "rb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what libraries say of their own accord
    limit("RLIMIT_CORE", 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asked decides, and ends this process by leaving
    waiting: SimpleQueue[Frame] = SimpleQueue()

    def listen() -> None:
        while frame := take(requests, MAX_REQUEST):
            waiting.put(frame)
        os._exit(0)  # in the middle of a document, too: nobody waits for it

    stack_size(STACK)
    Thread(target=listen, daemon=True).start()
    while True:
        head, file = waiting.get(), waiting.get()
        name, times = json.loads(head.body)
        limits.raise_limits(times)
        kind, body = _answer(name, file.body, times, answers)
        del file
        put(answers, kind, body)


def _answer(name: str, data: bytes, times: int, answers: BinaryIO) -> tuple[bytes, bytes]:
    from perfdecl.readers.here import read_here

    budget = Budget(data, times)

    def progress(number: int, count: int) -> None:
        budget.one_page_more()
        put(answers, frames.PAGES, json.dumps([number, count]).encode())

    try:
        return frames.DOCUMENT, frames.as_json(read_here(name, data, progress))
    except PerfdeclError as error:
        return frames.REFUSED, json.dumps([error.entry, {key: str(word) for key, word in error.words.items()}]).encode()
    except MemoryError:
        return frames.REFUSED, json.dumps(["PD705.limits", {"path": name}]).encode()
    except Exception:
        return frames.MISTAKE, json.dumps(format_exc()).encode()
    finally:
        budget.lift()
