"""What the TOML parser complains of, in words that are in both languages."""

from re import compile as compile_pattern

from perfdecl.errors import UseError

#: Parts of the sentences of :mod:`tomllib`, and the entries that say the same.
COMPLAINTS = {
    "Invalid value": "toml.value",
    "Expected '='": "toml.equals",
    "Invalid statement": "toml.statement",
    "Invalid initial character": "toml.statement",
    "Expected newline": "toml.rest",
    "overwrite a value": "toml.twice",
    "twice": "toml.twice",
    "Duplicate": "toml.twice",
    "namespace": "toml.twice",
    "Unterminated": "toml.quote",
    "Expected ']": "toml.bracket",
    "Unclosed": "toml.bracket",
    "Unescaped": "toml.escape",
    "hex value": "toml.escape",
    "Escaped character": "toml.escape",
    "llegal character": "toml.character",
    "invalid character": "toml.character",
}
PLACE = compile_pattern(r"\(at line (\d+), column (\d+)\)$")


def complaint(path: str, error: Exception) -> UseError:
    """The sentence for a text that is no TOML, or has what Python cannot hold."""
    if isinstance(error, UnicodeDecodeError):
        return UseError("config.encoding", path=path)
    if isinstance(error, RecursionError):
        return UseError("config.too_deep", path=path)
    place = PLACE.search(str(error))
    if place:
        entry = next((name for part, name in COMPLAINTS.items() if part in str(error)), "toml.syntax")
        return UseError(entry, path=path, line=place[1], column=place[2])
    return UseError("toml.end" if "end of document" in str(error) else "config.too_long", path=path)
