"""What the scripts of the page say, from the one catalogue."""

from perfdecl.messages import Language, say
from perfdecl.messages.edit import ENTRIES


def page_words(language: Language) -> dict[str, str]:
    """The texts of the scripts by their names; their blanks are filled in by the scripts."""
    return {name.removeprefix("edit.js."): say(name, language) for name in ENTRIES if name.startswith("edit.js.")}
