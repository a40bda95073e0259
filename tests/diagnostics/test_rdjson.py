"""``rdjson``, which reviewdog reads: places in bytes of UTF-8, fixes as suggestions."""

import json
from typing import Any

import perfdecl
from perfdecl.checking.pipeline import AnyChecked, check_bytes
from perfdecl.diagnostics.diagnostic import Summary
from perfdecl.diagnostics.format import Found, Options
from perfdecl.diagnostics.formats import FORMATS
from support.checking import CHINESE


def report(checked: AnyChecked, language: Any = "en") -> dict[str, Any]:
    writer = FORMATS["rdjson"](Options(language))
    text = writer.file(Found(checked.source.name, checked.diagnostics, checked.source)) + writer.end(Summary())
    data: dict[str, Any] = json.loads(text)
    return data


def bytes_at(data: bytes, span: dict[str, Any]) -> bytes:
    """What stands at a place, as reviewdog finds it: line by line, byte by byte."""
    lines = data.split(b"\n")
    start, end = span["start"], span["end"]
    assert start["line"] == end["line"]
    found: bytes = lines[start["line"] - 1][start["column"] - 1 : end["column"] - 1]
    return found


WRONG = CHINESE.replace("完成全年宣传任务", "完成⽂化,宣传任务").replace("部门名称: ", "部门名称：")


def test_places_are_bytes_and_fixes_can_be_applied() -> None:
    for mark in (b"", b"\xef\xbb\xbf"):
        data = mark + WRONG.encode()
        checked = check_bytes("区/a.yaml", data)
        told = report(checked)
        assert set(told) == {"source", "diagnostics"}
        assert told["source"] == {"name": "perfdecl", "url": "https://github.com/perfdecl/perfdecl"}
        by_code = {one["code"]["value"]: one for one in told["diagnostics"]}
        similar = by_code["PD502"]
        assert similar["location"]["path"] == "区/a.yaml"
        assert bytes_at(data, similar["location"]["range"]).decode() == "⽂"
        suggestion, *_ = similar["suggestions"]
        assert suggestion["text"] == "文"
        assert bytes_at(data, suggestion["range"]).decode() == "⽂"
        assert bytes_at(data, by_code["PD001"]["suggestions"][0]["range"]).decode() == "："
        for one in told["diagnostics"]:
            assert set(one) <= {"message", "location", "severity", "code", "suggestions"}
            assert one["severity"] in ("ERROR", "WARNING", "INFO")
            assert one["code"]["url"].endswith(f"#{one['code']['value'].lower()}")


def test_the_first_line_counts_the_byte_order_mark() -> None:
    data = b"\xef\xbb\xbf" + "表：表14\n".encode()
    one = next(one for one in report(check_bytes("a.yaml", data))["diagnostics"] if one["code"]["value"] == "PD001")
    assert bytes_at(data, one["location"]["range"]).decode().strip("表") == "："


def test_a_place_without_a_text_has_a_line() -> None:
    checked = perfdecl.check("form: table14\n", "a.yaml")
    writer = FORMATS["rdjson"](Options("zh"))
    told = json.loads(writer.file(Found("a.yaml", checked.diagnostics, None)) + writer.end(Summary()))["diagnostics"]
    assert told[0]["location"]["range"] == {"start": {"line": 1}, "end": {"line": 1}}


def test_nothing_found() -> None:
    writer = FORMATS["rdjson"](Options("zh"))
    assert json.loads(writer.file(Found("a.yaml")) + writer.end(Summary()))["diagnostics"] == []
