"""The program ``perfdecl``."""

import gc
import os
import sys


def main() -> None:
    """Run the command line and leave at once: nothing is left to tidy up when every file has been closed."""
    # Importing and checking make next to no cycles, and a run lives for a fraction of a second.
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from perfdecl.cli import run

    code = run(sys.argv[1:])
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
