"""Whether a piece of a line is YAML, by itself."""

from perfdecl.source.compose import Composer, TooMuchError
from perfdecl.source.parser import MarkedYAMLError
from perfdecl.source.tree import Mapping


def reads(value: str) -> bool:
    """Whether a value, written behind a key, is YAML and ends where it ends."""
    try:
        root = Composer(f"k: {value}\n").compose()
    except (MarkedYAMLError, TooMuchError):
        return False
    return isinstance(root, Mapping) and len(root.entries) == 1 and root.entries[0].key.text == "k"


def is_key(written: str) -> bool:
    """Whether a key, written with its colon, is one to YAML."""
    try:
        root = Composer(f"{written} x\n").compose()
    except (MarkedYAMLError, TooMuchError):
        return False
    return isinstance(root, Mapping) and len(root.entries) == 1
