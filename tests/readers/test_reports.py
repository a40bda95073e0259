"""PDFs of reportlab, which draws and breaks tables in its own way: every cell is right, or it is said."""

import pytest

import perfdecl
from perfdecl.documents.imported import import_document
from perfdecl.errors import DocumentError
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.readers.kinds import read_document
from support import pens
from support.declarations import extremes
from support.paged import of_groups
from support.paths import EXAMPLES
from support.report import EMBEDDED, UNEMBEDDED, Look, report
from support.report_pages import WAYS, Way, labels_in_halves, report_by_pages

REAL = perfdecl.check((EXAMPLES / "liwan-publicity-2024.yaml").read_bytes(), form=perfdecl.TABLE14).understood[1]
LOOKS = [
    Look(8, True, UNEMBEDDED, one_table=True),
    Look(8, False, EMBEDDED, repeats=True, splits=True, one_table=True),
    Look(10, True, EMBEDDED, repeats=True, splits=True),
    Look(10, False, UNEMBEDDED, splits=True, one_table=True),
    Look(10, False, EMBEDDED, splits=True),
    Look(12, True, UNEMBEDDED, splits=True),
    Look(12, False, UNEMBEDDED, repeats=True, splits=True),
    Look(12, False, EMBEDDED, splits=True, one_table=True),
    Look(14, True, UNEMBEDDED, repeats=True, splits=True),
    Look(14, True, EMBEDDED, repeats=True),
    Look(14, False, UNEMBEDDED, repeats=True, splits=True, one_table=True),
    Look(14, False, EMBEDDED, splits=True),
]
#: Column headings that are repeated, with no line between them and a row that goes on from the page before.
HEADED = [
    Look(10, True, repeats=True, splits=True, heads=True),
    Look(12, True, repeats=True, splits=True, one_table=True, heads=True),
    Look(12, False, repeats=True, splits=True, one_table=True, heads=True),
    Look(14, False, repeats=True, splits=True, heads=True),
    Look(18, True, repeats=True, splits=True, heads=True),
    Look(8, False, repeats=True, heads=True),
]
PLAIN, SPLIT = Look(10), Look(12, False, splits=True)
PENS = [
    pens.Rectangles,
    pens.Double,
    pens.Thick,
    pens.Dashes,
    pens.Dots,
    pens.Overshooting,
    pens.OnePath,
    pens.Glyphs,
]
WIDE, TALL = 841.89, 595.28  # of a page in landscape


def imported(pdf: bytes) -> tuple[Table14Declaration | None, list[str]]:
    """The declaration, and what is said of it."""
    found = import_document("x", read_document("x", pdf), 2024, "zh")
    declaration = perfdecl.check(found.text("en", "zh"), form=perfdecl.TABLE14).understood[1]
    assert declaration is None or isinstance(declaration, Table14Declaration)
    return declaration, [one.message for one in found.residue]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: "-".join(map(str, look[:6])))
def test_looks(look: Look) -> None:
    assert imported(report(REAL, look)) == (REAL, [])


@pytest.mark.parametrize("name", ["objective-900", "other-tasks", "all-levels", "60-tasks"])
@pytest.mark.parametrize("look", [PLAIN, SPLIT, Look(10, False, repeats=True)], ids=["plain", "split", "repeats"])
def test_extremes(name: str, look: Look) -> None:
    declaration = extremes()[name]
    assert imported(report(declaration, look)) == (declaration, [])


@pytest.mark.parametrize("look", HEADED, ids=lambda look: "-".join(map(str, look[:6])))
def test_repeated_column_headings(look: Look) -> None:
    assert imported(report(REAL, look)) == (REAL, [])


@pytest.mark.parametrize("seed", range(6))
def test_repeated_column_headings_above_any_groups(seed: int) -> None:
    """Right, or not without a word."""
    declaration = of_groups(seed)
    for look in HEADED[:4]:
        found, said = imported(report(declaration, look))
        assert found == declaration or said


@pytest.mark.parametrize("height", [4500, 7000])
@pytest.mark.parametrize("way", WAYS)
def test_pages_that_say_things_again(way: Way, height: int) -> None:
    found, said = imported(report_by_pages(REAL, way, height))
    assert said or way is not labels_in_halves
    assert found == REAL or said
    if way is not labels_in_halves:
        assert (found, said) == (REAL, [])


@pytest.mark.parametrize("seed", range(6, 10))
@pytest.mark.parametrize("way", WAYS)
def test_pages_of_any_groups_that_say_things_again(way: Way, seed: int) -> None:
    """Right, or not without a word."""
    declaration = of_groups(seed)
    for height in (5000, 6500):
        found, said = imported(report_by_pages(declaration, way, height))
        assert found == declaration or said


def test_a_level_of_forty_rows() -> None:
    declaration = extremes()["40-indicators"]
    assert imported(report(declaration, SPLIT)) == (declaration, [])


def test_paragraphs() -> None:
    goal = (
        "一、完成宣传任务，居民了解各项政策。\n二、开展活动。\n三、" + "持续提升服务水平，" * 9 + "群众满意。\n四、总结"
    )
    task = REAL.tasks[0].model_copy(update={"goal": goal})
    declaration = REAL.model_copy(update={"tasks": (task, *REAL.tasks[1:])})
    assert imported(report(declaration, PLAIN)) == (declaration, [])


@pytest.mark.parametrize("look", [PLAIN, SPLIT], ids=["plain", "split"])
@pytest.mark.parametrize("pen", PENS)
def test_ways_to_draw(pen: type, look: Look) -> None:
    assert imported(report(REAL, look._replace(pen=pen))) == (REAL, [])


def test_white_lines_between_grey_cells() -> None:
    rules = (("GRID", (0, 0), (-1, -1), 2, "white"), ("BACKGROUND", (0, 0), (-1, -1), "lightgrey"))
    assert imported(report(REAL, PLAIN._replace(rules=rules))) == (REAL, [])


def test_the_text_of_a_scan_is_read_and_said() -> None:
    declaration, said = imported(report(REAL, PLAIN._replace(pen=pens.Scan)))
    assert declaration == REAL
    assert said == ["这是扫描件，文字是自动识别出来的，可能有错字"]


def test_pages_laid_in_any_way() -> None:
    pdf = report(REAL, PLAIN)
    small = pens.in_forms(pdf, (0.9, 0, 0, 0.9, 30, 20))
    moved = pens.in_forms(pdf, (1, 0, 0, 1, -100, -200))
    media = (-100, -200, WIDE - 100, TALL - 200)
    for laid in (
        small,
        pens.in_forms(small, (0.9, 0, 0, 0.9, 30, 20)),
        pens.laid(small, 90),
        pens.in_forms(pdf, (0, 1, -1, 0, TALL, 0), lies=True),
        pens.laid(pens.in_forms(pdf, (0, 1, -1, 0, TALL, 0), lies=True), 90),
        pens.in_forms(pdf, (0, -1, 1, 0, 0, WIDE), lies=True),
        pens.in_forms(pdf, (-1, 0, 0, -1, WIDE, TALL)),
        pens.laid(pdf, 270, crop=(20, 25, WIDE - 20, TALL - 25)),
        pens.laid(moved, media=media),
        pens.laid(moved, 180, media=media),
    ):
        assert imported(laid) == (REAL, [])


@pytest.mark.parametrize("rules", [(), (("ROWBACKGROUNDS", (0, 0), (-1, -1), ["white", "lightgrey"]),)])
def test_tables_without_lines_are_refused(rules: tuple[tuple[object, ...], ...]) -> None:
    with pytest.raises(DocumentError) as caught:
        imported(report(REAL, PLAIN._replace(rules=rules)))
    assert caught.value.entry == "PD705.no_lines"


def test_rows_without_columns_are_refused() -> None:
    rows = (("LINEABOVE", (0, 0), (-1, -1), 0.5, "black"), ("BOX", (0, 0), (-1, -1), 0.5, "black"))
    with pytest.raises(DocumentError) as caught:
        imported(report(REAL, PLAIN._replace(rules=rows)))
    assert caught.value.entry == "PD705.no_lines"


HALF = [
    (("LINEBEFORE", (0, 0), (-1, -1), 0.5, "black"), ("BOX", (0, 0), (-1, -1), 0.5, "black")),
    (("INNERGRID", (0, 0), (-1, -1), 0.5, "black"),),
]


@pytest.mark.parametrize("rules", HALF, ids=["columns", "inner"])
def test_what_lines_do_not_tell_is_said(rules: tuple[tuple[object, ...], ...]) -> None:
    """No text is at a wrong place without a word about that place or the row that it is in."""
    found = import_document("x", read_document("x", report(REAL, PLAIN._replace(rules=rules))), 2024, "zh")
    checked = perfdecl.check(found.text("en", "zh"))
    said = {one.path for one in [*found.residue, *checked.diagnostics] if one.path}
    right = dict(REAL.leaves)
    wrong = [
        path
        for path, value in (checked.declaration.leaves if checked.declaration else ())
        if str(value) not in ("", "0", str(right.get(path)))
    ]
    assert [path for path in wrong if not any(path[: len(one)] == one for one in said)] == []
    assert found.residue
