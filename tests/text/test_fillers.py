"""What says nothing, and what says little."""

import pytest

from perfdecl.text.fillers import FILLERS, MARKS, is_filler

WORDS = "无 没有 暂无 略 从略 同上 同前 同左 见上 如上 空 空白 不填 不涉及 不适用 N/A n/a NA NULL null None none nil 详见附件 见附件"


def test_the_words_are_as_written_down() -> None:
    assert sorted(FILLERS) == sorted(WORDS.split())
    assert sorted(MARKS) == sorted("/-—–―－_＿\\|·.。、…*~～／＼")


@pytest.mark.parametrize("word", sorted(FILLERS))
def test_a_word(word: str) -> None:
    assert is_filler(word)
    assert is_filler(f" {word}。")
    assert is_filler(f"（{word}）")
    assert not is_filler(f"{word}事故发生")


@pytest.mark.parametrize("mark", sorted(MARKS))
def test_a_mark(mark: str) -> None:
    assert is_filler(mark)
    assert is_filler(f" {mark}{mark} ")
    assert not is_filler(f"{mark}5场")


@pytest.mark.parametrize("text", ["", " ", "0", "零", "无事故", "略有增长", "同上年持平", "1/2", "及时"])
def test_what_says_something_or_is_empty(text: str) -> None:
    assert not is_filler(text)
