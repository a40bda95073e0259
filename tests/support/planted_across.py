"""Faults between the declarations of a bureau's repository and its lists, each in a department of its own."""

from collections.abc import Callable
from pathlib import Path
from re import MULTILINE, sub

from support.bureau import NOW, Department
from support.planted import Planted

Plant = Callable[[Path, Department], Planted]


def _twice(root: Path, one: Department) -> Planted:
    text = (root / str(NOW) / one.file).read_text("utf-8")
    (root / str(NOW) / f"{one.name}（副本）.yaml").write_text(text, "utf-8")
    return Planted("declared twice", "PD801", f"{NOW}/{one.name}（副本）.yaml", 3)


def _stale(root: Path, one: Department) -> Planted:
    _edit(root, f"{NOW}/{one.file}", r"^(总体绩效目标: .*)。$", r"\1，务求实效。")
    return Planted("printed before it was changed", "PD802", f"{NOW}/{one.file}", 1)


def _too_much(root: Path, one: Department) -> Planted:
    """The project asks for more, and says of it something else than last year."""
    file = f"{NOW}/{one.project_file}"
    _edit(root, file, rf"{one.project(NOW)}", "99999.00")
    _edit(root, file, r"^(年度总体目标: .*)。$", r"\1，扩大规模。")
    return Planted("projects above the department", "PD803", f"{NOW}/{one.file}", 8)


def _misspelt(root: Path, one: Department) -> Planted:
    _edit(root, f"{NOW}/{one.file}", "^部门名称: .*$", f"部门名称: {one.name[:-1]}句")
    return Planted("a name misspelt", "PD804", f"{NOW}/{one.file}", 3)


def _absent(root: Path, one: Department) -> Planted:
    (root / str(NOW) / one.file).unlink()
    names = (root / "departments.txt").read_text("utf-8").splitlines()
    return Planted("no declaration", "PD804", "departments.txt", names.index(one.name) + 1)


def _copied(root: Path, one: Department) -> Planted:
    """Its amounts are doubled, its texts last year's; the district's totals have the new amount."""
    _edit(root, f"{NOW}/{one.file}", r"^(    \S+: )([0-9]+\.[0-9]+)$", lambda found: f"{found[1]}{_doubled(found[2])}")
    _edit(root, "totals.csv", f"^{one.name},.*$", f"{one.name},{one.total(NOW) * 2}")
    return Planted("doubled without a word", "PD806", f"{NOW}/{one.file}", 7, frozenset({"PD806"}))


def _doubled(amount: str) -> str:
    whole, _, cents = amount.partition(".")
    return f"{int(whole + cents) * 2 / 100:.2f}"


def _other_total(root: Path, one: Department) -> Planted:
    _edit(root, "totals.csv", f"^{one.name},.*$", f"{one.name},{one.total(NOW) + 1}")
    return Planted("another total than the district's", "PD807", f"{NOW}/{one.file}", 13)


def _encoding(root: Path, one: Department) -> Planted:
    path = root / str(NOW) / one.file
    path.write_bytes(path.read_text("utf-8").encode("gb18030"))
    return Planted("another encoding", "PD003", f"{NOW}/{one.file}", 1)


ACROSS: tuple[Plant, ...] = (_twice, _stale, _too_much, _misspelt, _absent, _copied, _other_total, _encoding)


def _edit(root: Path, file: str, pattern: str, new: str | Callable[..., str]) -> None:
    """Change what matches in a file; something must."""
    path = root / file
    old = path.read_text("utf-8")
    text = sub(pattern, new, old, flags=MULTILINE)
    assert text != old, pattern
    path.write_text(text, "utf-8")
