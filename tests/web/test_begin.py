"""How a declaration begins: blank, from a document, from last year's; and what the form is printed as."""

from pathlib import Path

import pytest

from perfdecl import load
from perfdecl.readers.limits import FILE
from support.editing_page import EXAMPLES, Asked

ZH = (EXAMPLES / "liwan-publicity-2024.zh.yaml").read_text("utf-8")
TYPES = {
    "docx": b"PK",
    "xlsx": b"PK",
    "pdf": b"%PDF-",
    "html": b"<!DOCTYPE html>",
    "md": "表14".encode(),
    "yaml": ZH[:9].encode(),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_text(ZH, "utf-8")
    return tmp_path


@pytest.mark.parametrize("keys", ["zh", "en"])
@pytest.mark.parametrize("form", ["table14", "project"])
def test_a_blank_declaration_of_each_form_in_each_vocabulary(folder: Path, form: str, keys: str) -> None:
    asked = Asked(folder)
    data = {"form": form, "keys": keys, "year": "2026"}
    response = asked.client.post("/api/new", params={"file": "neu.yaml"}, json=data)
    assert response.json() == {"file": "neu.yaml"}
    text = (folder / "neu.yaml").read_text("utf-8")
    assert ("year: 2026" if keys == "en" else "年度: 2026") in text
    assert "$schema" not in text
    page = asked.client.get("/", params={"file": "neu.yaml"}).text
    assert 'data-path="objective"' in page
    assert 'data-path="indicators.satisfaction.service_recipients.0.name"' in page


def test_a_file_that_is_there_is_not_made_again(folder: Path) -> None:
    response = Asked(folder).client.post("/api/new", params={"file": "a.yaml"}, json={"form": "table14", "keys": "zh"})
    assert response.status_code == 422
    assert "没有覆盖" in response.json()["error"]
    assert (folder / "a.yaml").read_text("utf-8") == ZH


@pytest.mark.parametrize("data", [{}, {"form": "nothing"}, {"form": "table14", "year": "95"}, {"text": 1}])
def test_what_is_no_beginning_is_refused(folder: Path, data: dict[str, object]) -> None:
    response = Asked(folder).client.post("/api/new", params={"file": "neu.yaml"}, json=data)
    assert response.status_code == 422
    assert not (folder / "neu.yaml").exists()


def test_one_file_that_is_not_there_yet_begins(tmp_path: Path) -> None:
    asked = Asked(tmp_path / "decl.yaml")
    assert "从空白表开始" in asked.client.get("/").text
    assert asked.client.post("/api/new", json={"form": "project", "keys": "en"}).status_code == 200
    assert 'data-path="funds.total"' in asked.client.get("/").text


@pytest.mark.parametrize("kind", list(TYPES))
def test_the_form_is_taken_along_in_every_format(folder: Path, kind: str) -> None:
    response = Asked(folder).client.get("/download", params={"file": "a.yaml", "kind": kind})
    assert response.status_code == 200
    assert response.content.startswith(TYPES[kind])
    assert response.headers["content-disposition"] == f"attachment; filename*=UTF-8''a.{kind}"


def test_another_format_is_none(folder: Path) -> None:
    for kind in ("", "exe", "../a.yaml"):
        assert Asked(folder).client.get("/download", params={"file": "a.yaml", "kind": kind}).status_code == 404


def test_with_errors_it_is_a_draft(folder: Path) -> None:
    (folder / "a.yaml").write_text(ZH.replace("1340.73", "2000"), "utf-8")
    page = Asked(folder).client.get("/preview", params={"file": "a.yaml", "kind": "html"}).text
    assert "草稿" in page
    assert "支出合计与收入合计不相等" in page


def test_without_anything_understood_there_is_no_preview(folder: Path) -> None:
    (folder / "a.yaml").write_text("[1", "utf-8")
    response = Asked(folder).client.get("/preview", params={"file": "a.yaml"})
    assert response.status_code == 422
    assert "没有看懂" in response.text


@pytest.mark.parametrize("kind", ["docx", "xlsx", "pdf", "html"])
def test_a_document_is_read_and_nothing_is_written(folder: Path, kind: str) -> None:
    asked = Asked(folder)
    document = asked.client.get("/download", params={"file": "a.yaml", "kind": kind}).content
    params = {"name": f"去年的表.{kind}", "keys": "zh"}
    told = asked.client.post("/api/read", params=params, content=document).json()
    assert told["findings"] == []
    assert "去年的表" in told["text"]
    (folder / "b.yaml").write_text(told["text"], "utf-8")
    assert load(folder / "b.yaml") == load(folder / "a.yaml")
    assert sorted(path.name for path in folder.iterdir()) == ["a.yaml", "b.yaml"]


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"%PDF-1.7", b"\x89PNG\r\n", b"hello", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]
)
def test_what_is_no_form_is_told(folder: Path, content: bytes) -> None:
    response = Asked(folder).client.post("/api/read", params={"name": "x.docx"}, content=content)
    assert response.status_code == 422
    assert "PD705" in response.json()["error"]


def test_no_more_is_read_than_a_document_may_have(folder: Path) -> None:
    def pieces() -> object:
        yield from (b"x" * 1_000_000 for _ in range(FILE.most // 1_000_000 + 2))

    response = Asked(folder).client.post("/api/read", params={"name": "x.docx"}, content=pieces())
    assert response.status_code == 413


def test_the_next_year_becomes_a_file_beside_it(folder: Path) -> None:
    asked = Asked(folder)
    told = asked.client.post("/api/next-year", params={"file": "a.yaml"}, json={"year": "2025", "as": "b.yaml"}).json()
    assert told["file"] == "b.yaml"
    text = (folder / "b.yaml").read_text("utf-8")
    assert "年度: 2025" in text
    assert "待填（2024年：1340.73）" in text
    assert told["gaps"] == text.count("待填")
    assert (folder / "a.yaml").read_text("utf-8") == ZH


def test_of_one_file_the_next_year_is_only_told(folder: Path) -> None:
    told = Asked(folder / "a.yaml").client.post("/api/next-year", json={}).json()
    assert "年度: 2025" in told["text"]
    assert sorted(path.name for path in folder.iterdir()) == ["a.yaml"]


def test_last_years_file_is_a_beginning_too(folder: Path) -> None:
    told = Asked(folder / "neu.yaml").client.post(
        "/api/read", params={"name": "alt.yaml", "year": "2026"}, content=ZH.encode()
    )
    assert "年度: 2026" in told.json()["text"]
    assert told.json()["left"]
