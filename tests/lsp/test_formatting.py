"""Formatting is what fmt does, as the fewest edits."""

import pytest
from lsprotocol import types

from perfdecl.checking.pipeline import check_text
from perfdecl.formatting.apply import formatted
from support.editing import Editor
from support.wrong_sums import ALL, ENGLISH, IDS, Example

pytestmark = pytest.mark.asyncio(loop_scope="session")

OPTIONS = types.FormattingOptions(tab_size=8, insert_spaces=False)


async def format_(editor: Editor) -> list[types.TextEdit] | None:
    params = types.DocumentFormattingParams(editor.this, OPTIONS)
    found = await editor.client.text_document_formatting_async(params)
    return None if found is None else list(found)


@pytest.mark.parametrize("line_break", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("example", ALL, ids=IDS)
async def test_as_fmt(example: Example, line_break: str, editor: Editor) -> None:
    right = example.text.replace("馆", "𠮷").replace("yaml: the", "yaml, the")
    text = right.replace(": ", ":   ").replace("2024\n", "2024  \n\n\n\n", 1).replace("\n", line_break) + line_break
    await editor.open(text)
    edits = await format_(editor)
    assert edits
    assert editor.edited(edits) == formatted(check_text(text))
    assert editor.edited(edits) == right.replace("2024\n", "2024\n\n", 1).replace("\n", line_break)
    await editor.type(editor.edited(edits))
    assert await format_(editor) == []


async def test_lines_that_are_right_are_not_touched(editor: Editor) -> None:
    await editor.open(ENGLISH.text.replace("year: 2024", "year:   2024"))
    (edit,) = await format_(editor) or []
    assert (editor.shown(edit.range), edit.new_text) == ("  ", "")


@pytest.mark.parametrize("text", ["", "on: push\n", ENGLISH.text + "  - [\n", "form: table14\n\ttasks:"])
async def test_what_is_not_well_formed_is_left_alone(text: str, editor: Editor) -> None:
    await editor.open(text)
    assert not await format_(editor)
