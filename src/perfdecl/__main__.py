"""The program ``perfdecl``."""

import gc
import os
import sys

from perfdecl.without_plugins import forgo_plugins


def main() -> None:
    """Run the command line and leave at once: nothing is left to tidy up when every file has been closed."""
    # Importing and checking make next to no cycles, and a run lives for a fraction of a second.
    gc.disable()
    forgo_plugins()
    from perfdecl.cli import run

    # It flushes what it wrote itself, and says what went wrong with that.
    os._exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
