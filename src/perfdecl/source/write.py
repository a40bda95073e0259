"""A declaration's texts as a well laid out YAML file, in either vocabulary; reading it gives the same texts back."""

from collections.abc import Iterator, Mapping
from typing import Any

from perfdecl.model.path import Path
from perfdecl.model.vocabulary import NO_SHAPE, Shape, Vocabulary
from perfdecl.source.quoting import plain_or_quoted, quoted

STEP = "  "


def write_yaml(data: Mapping[str, Any], shape: Shape, vocabulary: Vocabulary, gaps: Mapping[Path, str]) -> str:
    """The file's text. ``data`` has English keys, its texts as they are to be read back; keys of ``shape`` that it lacks
    are left out, except for ``gaps``: paths of keys that are written empty with a remark.
    """
    return "\n".join(_mapping(data, shape, vocabulary, gaps, (), "")) + "\n"


def _mapping(
    data: Mapping[str, Any], shape: Shape, vocabulary: Vocabulary, gaps: Mapping[Path, str], path: Path, margin: str
) -> Iterator[str]:
    top = not path
    for name, named in shape.names.items():
        here = (*path, name)
        key = name if vocabulary == "en" else named.label
        below = any(gap[: len(here)] == here for gap in gaps)
        if name not in data and not below:
            continue
        value = data.get(name)
        if top and isinstance(value, (dict, list)):
            yield ""
        yield from _entry(key, value, shape.parts.get(name, NO_SHAPE), vocabulary, gaps, here, margin)


def _entry(
    key: str,
    value: Any,
    shape: Shape,
    vocabulary: Vocabulary,
    gaps: Mapping[Path, str],
    path: Path,
    margin: str,
) -> Iterator[str]:
    remark = gaps.get(path)
    if remark is not None and not isinstance(value, (dict, list)):
        yield f"{margin}{key}:  # {remark}"
    elif isinstance(value, list):
        yield f"{margin}{key}:"
        for position, item in enumerate(value):
            lines = list(_mapping(item, shape, vocabulary, gaps, (*path, position), f"{margin}{STEP}{STEP}"))
            if lines:
                yield f"{margin}{STEP}- {lines[0].lstrip()}"
                yield from lines[1:]
    elif isinstance(value, dict) or (value is None and shape.names):
        yield f"{margin}{key}:"
        yield from _mapping(value or {}, shape, vocabulary, gaps, path, margin + STEP)
    else:
        yield from _text(key, value or "", margin)


def _text(key: str, text: str, margin: str) -> Iterator[str]:
    """A text on one line; paragraphs as a block, where a block can hold them as they are."""
    lines = text.split("\n")
    if len(lines) == 1 or not _fits_block(lines):
        yield f"{margin}{key}: {plain_or_quoted(text) if len(lines) == 1 else quoted(text)}"
        return
    yield f"{margin}{key}: |-"
    yield from (f"{margin}{STEP}{line}" if line else "" for line in lines)


def _fits_block(lines: list[str]) -> bool:
    return (
        bool(lines[0].strip() and lines[-1].strip())
        and not lines[0].startswith((" ", "\t"))
        and all("\r" not in line and line.isprintable() for line in lines)
    )
