"""What mutation testing changes: parts of patterns, each by itself."""

from re import compile as compile_pattern

import pytest

from mutation.patterns import parts


def changed(text: str, *, is_whole: bool = True) -> list[str]:
    """The pattern after each change."""
    return [text[:start] + new + text[end:] for start, end, new in parts(text, is_whole=is_whole)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a|b", ["(?!)|b", "a|(?!)"]),
        ("(?:a|b)c", ["(?:(?!)|b)c", "(?:a|(?!))c"]),
        ("[ab]", ["[^ab]", "[b]", "[a]"]),
        ("[^a]", ["[a]"]),
        ("[0-9x]", ["[^0-9x]", "[x]", "[0-9]"]),
        ("a?", ["a", "a{0}"]),
        ("a+$", ["a$", "a+"]),
        ("a{1,3}", ["a{2,3}", "a{1,2}"]),
        ("(?<=a)b", ["(?<!a)b"]),
        (r"\.\(", []),
    ],
)
def test_each_part_of_a_pattern_is_changed(text: str, expected: list[str]) -> None:
    assert changed(text) == expected
    for one in expected:
        compile_pattern(one)


def test_what_goes_on_elsewhere_is_left_alone() -> None:
    assert changed("a|(?:b|c", is_whole=False) == ["a|(?:(?!)|c"]
