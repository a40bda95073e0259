"""A form that another installed package brings has every feature, without a change here."""

from pathlib import Path

import pytest
from lsprotocol import types

from support.editing import editing

pytestmark = pytest.mark.asyncio

ENGLISH = "form: training\nyear: 2024\norganiser: 区财政局\ncost: 20\npurpose: 学习预算  绩效管理\n"
CHINESE = "表: 培训计划备案表\n年度: 2024\n主办单位: 区财政局\n培训经费: 20\n培训目的: 学习预算  绩效管理\n"


@pytest.mark.parametrize("text", [ENGLISH, CHINESE], ids=["en", "zh"])
async def test_every_feature(text: str, tmp_path: Path, other_package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(other_package), prepend=":")
    async with editing(tmp_path) as editor:
        found = {str(one.code): one for one in await editor.open(text)}
        assert set(found) == {"PD299"}
        assert editor.shown(found["PD299"].range) == "20"
        assert found["PD299"].code_description is None  # its page is not one of perfdecl's
        cost = "cost" if text is ENGLISH else "培训经费"
        assert "读作 20.00 万元" in await editor.hover(cost)
        assert "**培训经费** · `cost`" in await editor.hover(cost)
        titles = [one.title for one in await editor.actions()]
        assert "忽略这一行的 PD299（请写明原因）" in titles
        assert ("全部改用中文键，并整理" if text is ENGLISH else "全部改用英文键，并整理") in titles
        symbols = await editor.client.text_document_document_symbol_async(types.DocumentSymbolParams(editor.this))
        assert [one.name for one in symbols or ()] == [line.partition(":")[0] for line in text.splitlines()]
        await editor.type(text.replace(f"{cost}: 20\n", ""))
        assert list(await editor.completions(editor.place(len(editor.text)))) == [cost]
        await editor.type("")
        labels = list(await editor.completions(editor.place(0)))
        assert {"training", "培训计划备案表"} <= set(labels)
