"""What rules across files know of a declaration: forms of others may lack a subject, a year or money for projects."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import cast

from perfdecl.model.path import Path
from perfdecl.model.sums import Addend, Sum
from perfdecl.rules.repositories import pd803, pd805
from perfdecl.rules.repositories.repository import Declared, FoundAcross, Member, Place, Repository

LONG = "深入开展群众性精神文明创建活动，全面提升居民文明素养"


def money(amount: str) -> Sum:
    return Sum((Addend(("money",), Decimal(amount)),))


@dataclass
class Stub:
    """A declaration of another form."""

    name: str = "区委宣传部"
    authority: str = ""
    year: int = 2024
    plans: tuple[tuple[Path, str], ...] = ()
    whole_budget: Sum = field(default_factory=lambda: money("60"))
    projects_money: Sum | None = None
    subject_path: Path = ("name",)

    @property
    def authority_path(self) -> Path:
        return ("authority",) if self.authority else ()

    @property
    def texts(self) -> tuple[tuple[Path, str], ...]:
        return (("name",), self.name), (("authority",), self.authority)


def member(stub: Stub, file: str = "a.yaml", *holes: Path) -> Member:
    return Member(file, "other", cast(Declared, stub), frozenset(holes))


def test_a_text_that_is_not_there_or_not_understood_is_empty() -> None:
    assert member(Stub(" 区教育局 ")).subject == "区教育局"
    assert member(Stub(subject_path=())).subject == ""
    assert member(Stub(subject_path=("title",))).subject == ""
    assert member(Stub(), "a.yaml", ("name",)).subject == ""


def test_departments_are_those_whose_name_and_year_are_known() -> None:
    known = member(Stub())
    others = [
        member(Stub(""), "b.yaml"),
        member(Stub("区教育局", year=0), "c.yaml"),
        member(Stub("文明创建", "区委宣传部"), "d.yaml"),
        member(Stub("区教育局"), "e.yaml", ("year",)),
    ]
    assert list(Repository((*others, known)).of_departments()) == [known]


def test_a_folder_of_which_everything_was_read_unless_somebody_says_otherwise() -> None:
    empty = Repository(())
    assert (empty.is_whole, empty.unread, empty.year) == (True, 0, 0)


def test_pd803_asks_no_form_without_money_for_projects() -> None:
    asking = member(Stub("文明创建", "区委宣传部"), "p.yaml")
    assert list(pd803.compare(Repository((member(Stub()), asking)))) == []
    told = list(pd803.compare(Repository((member(Stub(projects_money=money("50"))), asking))))
    args = {"count": 1, "total": Decimal(60), "room": Decimal(50), "more": Decimal(10)}
    assert told == [FoundAcross(Place("a.yaml", ("money",)), "PD803", args, (Place("p.yaml", ("money",)),))]


def shared(first: Member, second: Member) -> list[Path]:
    return [one.place.path for one in pd805.compare(Repository((first, second)))]


def test_pd805_asks_no_plans_of_nobody_of_no_year_or_half_understood() -> None:
    plans = ((("objective",), "完成任务。"), (("tasks", 0, "content"), LONG))
    first, second = Stub(plans=plans), Stub("区委统战部", plans=plans)
    assert shared(member(first), member(second, "b.yaml")) == [("tasks", 0, "content")], (
        "behind a text that is too short"
    )
    assert shared(member(Stub("", plans=plans)), member(second, "b.yaml")) == []
    assert shared(member(first), member(Stub("", plans=plans), "b.yaml")) == []
    years = (Stub("区教育局", year=0, plans=plans), Stub("区委统战部", year=0, plans=plans))
    assert shared(member(years[0]), member(years[1], "b.yaml")) == []
    assert shared(member(first), member(second, "b.yaml", ("tasks", 0))) == []
