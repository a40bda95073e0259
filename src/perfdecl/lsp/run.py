"""One run of the server, from the first message on standard input to the last one on standard output."""

import gc
import logging
import os
import sys

from perfdecl.lsp.features import server


def run(asked: str = "") -> int:
    """Serve until the editor ends it. Returns the exit code that the protocol wants: 1 where nobody said goodbye."""
    # The command line lives too shortly to need it; an editor may be open for weeks.
    gc.freeze()
    gc.enable()
    # What the protocol's library notes is for its own developers.
    logging.getLogger("pygls").addHandler(logging.NullHandler())
    logging.getLogger("pygls").propagate = False
    logging.getLogger("asyncio").addHandler(logging.NullHandler())
    made = server(asked)
    # Nothing else may get between the messages, and this one is closed at the end.
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as out:
        sys.stdout = sys.stderr
        made.start_io(stdout=out)
    return 0 if made.said_goodbye else 1
