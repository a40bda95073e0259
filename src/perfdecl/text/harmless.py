"""Lines that no program takes for an order: continuous integration obeys what stands at a line's beginning."""

from re import compile as compile_pattern

#: Characters without a picture that comparing texts may pass over.
PASSED_OVER = "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef"
#: GitHub obeys ``::command::`` behind blanks, and ``##[command]`` anywhere in a line, as Azure does ``##vso[command]``.
ORDER = compile_pattern(f"(?m)^([^\\S\n]*[{PASSED_OVER}]*):(?=[{PASSED_OVER}]*:)")
MARK = compile_pattern(f"#(?=[{PASSED_OVER}]*#[{PASSED_OVER}]*(?:vso|teamcity)?\\[)")


def harmless(text: str) -> str:
    """The text with a blank in what would be an order."""
    return MARK.sub("# ", ORDER.sub(r"\1: ", text)) if ":" in text or "#" in text else text


def path_shown(path: str) -> str:
    """A path as it begins a line: one that begins like an order is told from its folder on."""
    return f"./{path}" if ORDER.match(path) else path
