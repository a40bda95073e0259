"""Suppression comments: what they cover, and what they never cover."""

import pytest

import perfdecl
from support.checking import ENGLISH, codes

SPACED = ENGLISH.replace("完成全年宣传任务", "完成 宣传任务")


def with_comment(comment: str, above: bool = False) -> str:
    line = next(line for line in SPACED.splitlines() if line.startswith("objective"))
    return SPACED.replace(line, f"{comment}\n{line}" if above else f"{line}  {comment}")


@pytest.mark.parametrize(
    "comment",
    [
        "# perfdecl: ignore[PD503] 原文如此",
        "# perfdecl: ignore[PD503]",
        "#perfdecl:ignore[PD5] 前缀",
        "# perfdecl: ignore[PD503, PD503]",
        "# perfdecl：ignore【PD503】全角也认得",
        "# perfdecl: ignore-file[PD503]",
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_on_the_line_or_above(comment: str, above: bool) -> None:
    checked = perfdecl.check(with_comment(comment, above))
    assert checked.diagnostics == []
    assert checked.suppressed == 1


def test_above_with_another_comment_between() -> None:
    assert codes(with_comment("# perfdecl: ignore[PD503] 原文\n# 另一条说明", above=True)) == []


def test_only_its_own_line_and_code() -> None:
    assert codes(with_comment("# perfdecl: ignore[PD503]").replace("组织宣传", "组织 宣传")) == ["PD503"]
    assert codes(with_comment("# perfdecl: ignore[PD502]")) == ["PD503", "PD901"]
    assert codes(SPACED.replace("宣传任务", "宣传任务 # perfdecl: ignore[PD503]")) == []
    assert codes(SPACED.replace("完成 宣传", '"完成 宣传').replace("任务。", '任务 # perfdecl: ignore[PD503]"')) == [
        "PD503"
    ]


def test_a_whole_file() -> None:
    text = SPACED.replace("组织宣传", "组织 宣传") + "# perfdecl: ignore-file[PD503] 旧文件\n"
    checked = perfdecl.check(text)
    assert checked.diagnostics == []
    assert checked.suppressed == 2


def test_errors_of_reading_and_shape_are_never_suppressed() -> None:
    text = ENGLISH.replace("basic: 100", "basic: viel  # perfdecl: ignore[PD104]")
    assert codes(text) == ["PD104", "PD901"]
    assert "不能忽略" in perfdecl.check(text).diagnostics[1].message


def test_what_may_not_have_been_asked_is_not_called_useless() -> None:
    text = (
        with_comment("# perfdecl: ignore[PD201] 待核对").replace("basic: 100", "basic: viel").replace("完成 ", "完成")
    )
    assert codes(text) == ["PD104"]


def test_a_missing_part_is_suppressed_where_it_is_reported() -> None:
    text = ENGLISH.replace("    cost:", "    # perfdecl: ignore[PD404] 无成本\n    cost:")
    start, end = text.index("      - name: 宣传活动成本"), text.index("  benefit:")
    assert codes(text[:start] + text[end:]) == []


def test_a_useless_comment_can_be_taken_out() -> None:
    found = perfdecl.check(ENGLISH.replace("年宣传任务。", "年宣传任务。  # perfdecl: ignore[PD503] 已改")).diagnostics
    (edit,) = found[0].fix.edits if found[0].fix else ()
    assert not found[0].fix.safe if found[0].fix else False
    assert (edit.text, edit.span.start.column) == ("", 21)


@pytest.mark.parametrize(
    ("comment", "help_"),
    [
        ("# perfdecl: 忽略[PD503] 原文如此", "写成 # perfdecl: ignore[PD503] 原因"),
        ("# perfdecl：忽略 PD503", "写成 # perfdecl: ignore[PD503] 原因"),
        ("# perfdecl: 忽略", "写成 # perfdecl: ignore[PD404] 原因"),
        ("# perfdecl: 忽略文件【PD503】", "写成 # perfdecl: ignore-file[PD503] 原因"),
        ("# perfdecl: disable[PD503, PD502]", "写成 # perfdecl: ignore[PD503, PD502] 原因"),
    ],
)
def test_a_comment_in_other_words_is_answered(comment: str, help_: str) -> None:
    found = [one for one in perfdecl.check(with_comment(comment)).diagnostics if one.code == "PD901"]
    assert [one.help for one in found] == [help_]
    assert "PD503" in codes(with_comment(comment))


@pytest.mark.parametrize("comment", ["# perfdecl: 由 perfdecl 导入", "# perfdecl 的说明 [见附件]", "# 忽略[PD503]"])
def test_a_comment_about_other_things_is_none_of_these(comment: str) -> None:
    assert codes(with_comment(comment)) == ["PD503"]


def test_reasons_that_are_missing_are_counted() -> None:
    assert perfdecl.check(with_comment("# perfdecl: ignore[PD503]")).unexplained == 1
    assert perfdecl.check(with_comment("# perfdecl: ignore[PD503] 原文如此")).unexplained == 0
    assert perfdecl.check(with_comment("# perfdecl: ignore[PD502]")).unexplained == 0


#: Three values without a sign are one finding at the first of them.
UNSIGNED = ENGLISH.replace(
    "        annual: ≥6场\n",
    "        annual: ≥6场\n"
    + "".join(f"      - name: 培训{name}场次\n        period: {at}场\n        annual: {at}场\n" for at, name in ((3, "业务"), (4, "专题"), (5, "技能"))),
)  # fmt: skip


@pytest.mark.parametrize("number", [3, 4, 5])
@pytest.mark.parametrize("key", ["period", "annual"])
def test_at_any_value_of_a_group(number: int, key: str) -> None:
    assert codes(UNSIGNED).count("PD417") == 1
    line = f"        {key}: {number}场"
    text = UNSIGNED.replace(line, f"{line}  # perfdecl: ignore[PD417] 上级下达")
    checked = perfdecl.check(text)
    assert not [one.code for one in checked.diagnostics if one.code in ("PD417", "PD901")]
    assert checked.suppressed == 1


def test_a_group_is_suppressed_once() -> None:
    text = UNSIGNED
    for number in (3, 4, 5):
        text = text.replace(f"annual: {number}场", f"annual: {number}场  # perfdecl: ignore[PD417] 上级下达")
    checked = perfdecl.check(text)
    assert "PD901" not in [one.code for one in checked.diagnostics]
    assert (checked.suppressed, checked.unexplained) == (1, 0)
    for code in ("PD412", "PD901"):
        other = text.replace("ignore[PD417] 上级下达", f"ignore[{code}] 上级下达", 1)
        assert "PD901" in codes(other)


TASK = ENGLISH[ENGLISH.index("  - name: 宣传工作") : ENGLISH.index("indicators:")]
TWICE = ENGLISH.replace(
    "indicators:", TASK.replace("content: 组织", "content: 开展").replace("goal: 居", "goal: 市") + "indicators:"
)


@pytest.mark.parametrize("at", [0, 1])
def test_at_either_of_two_that_are_the_same(at: int) -> None:
    assert "PD304" in codes(TWICE)
    parts = TWICE.split("  - name: 宣传工作\n")
    named = ["  - name: 宣传工作\n"] * 2
    named[at] = "  - name: 宣传工作  # perfdecl: ignore[PD304] 两个科室各一项\n"
    found = codes(parts[0] + named[0] + parts[1] + named[1] + parts[2])
    assert "PD304" not in found
    assert "PD901" not in found


@pytest.mark.parametrize("key", ["expenditure:", "basic: 101", "project: 50", "fiscal_appropriation: 150"])
def test_at_any_amount_of_a_sum(key: str) -> None:
    text = ENGLISH.replace("basic: 100", "basic: 101")
    assert codes(text) == ["PD201"]
    assert codes(text.replace(key, f"{key}  # perfdecl: ignore[PD201] 待批复", 1)) == []


def test_what_stands_on_the_line_itself_comes_first() -> None:
    text = TWICE.replace("indicators:", TASK.replace("组织", "举办").replace("居民", "群众") + "indicators:")
    assert codes(text).count("PD304") == 2
    second = text.index("  - name: 宣传工作", text.index("  - name: 宣传工作") + 1)
    end = text.index("\n", second)
    assert codes(f"{text[:end]}  # perfdecl: ignore[PD304] 两项{text[end:]}").count("PD304") == 1


def test_not_at_a_line_that_has_nothing_to_do_with_it() -> None:
    text = UNSIGNED.replace("annual: ≥6场", "annual: ≥6场  # perfdecl: ignore[PD417] 上级下达")
    assert {"PD417", "PD901"} <= set(codes(text))
