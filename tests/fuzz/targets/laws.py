"""``fmt`` and ``--fix``: what a declaration says stays, a second time changes nothing, and every fix is finite."""

from fuzz.target import Target
from fuzz.targets.declaration import SEEDS, WORDS
from perfdecl.checking.pipeline import check_bytes, check_text
from perfdecl.formatting.apply import fixed, formatted


def run(data: bytes) -> bool:
    checked = check_bytes("x.yaml", data)
    if checked.declaration is None or checked.reading.problems:
        return False
    unknown = any(one.code == "PD102" for one in checked.diagnostics)
    for keys in (None, "zh", "en"):
        text = formatted(checked, keys)
        again = check_text(text, "x.yaml")
        assert again.declaration == checked.declaration
        # Keys that the form does not have are read as what they seem to be, which their neighbours' vocabulary decides, too.
        if not unknown:
            assert formatted(again, keys) == text, keys
    text, count = fixed(checked, False, lambda found: found)
    assert (count == 0) == (text == checked.source.text)
    rest = check_text(text, "x.yaml")
    assert not any(one.is_fixable for one in rest.diagnostics)
    return True


TARGET = Target(SEEDS, WORDS, run, 1 / 3)
