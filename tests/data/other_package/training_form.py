"""A form that another package brings: 培训计划备案表, with one amount and two texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BeforeValidator

from perfdecl.forms.form import Form
from perfdecl.layout.record import plain as plain_data
from perfdecl.layout.sheet import POINT, Cell, Role, Row, Section, Sheet, Typography
from perfdecl.model.amount import Amount, printed
from perfdecl.model.declaration import Declaration, form_reader
from perfdecl.model.part import Named
from perfdecl.model.path import Path
from perfdecl.model.text import RequiredText
from perfdecl.model.vocabulary import Vocabulary
from perfdecl.recognising.from_shape import label_of, pairs_of, text_of
from perfdecl.recognising.labels import Labels

if TYPE_CHECKING:
    from perfdecl.messages import Entry
    from perfdecl.rules.rule import Rule

TITLE = "培训计划备案表"
NAMES: Mapping[Vocabulary, str] = {"en": "training", "zh": TITLE}
WIDTHS = (3000, 6000)
TYPOGRAPHY = Typography(
    page_width=11906,
    page_height=16838,
    margin_side=(11906 - sum(WIDTHS)) // 2,
    margin_top=1000,
    margin_bottom=1000,
    font_size=21 * POINT // 2,
    line_height=330,
    cell_side=108,
    cell_top=60,
    title_size=18 * POINT,
    title_line_height=30 * POINT,
    title_after=6 * POINT,
)


class TrainingDeclaration(Declaration):
    """What is to be taught, by whom, and what it costs in 万元."""

    form: Annotated[Literal["training"], BeforeValidator(form_reader(NAMES)), Named("表", TITLE, "which form this is")]
    organiser: Annotated[RequiredText, Named("主办单位", "谁主办", "who holds it")]
    cost: Annotated[Amount, Named("培训经费", "单位为万元", "in 万元")]
    purpose: Annotated[RequiredText, Named("培训目的", "为什么", "what for")]


class Training(Form[TrainingDeclaration]):
    """培训计划备案表."""

    name = NAMES["en"]
    names = NAMES
    entries: Mapping[str, Entry] = {
        "PD299": (
            "培训经费 {amount} 万元是整数\n核对是否估计的",
            "the cost, {amount} 万元, is round\ncheck whether it was guessed",
        )
    }

    @property
    def model(self) -> type[TrainingDeclaration]:
        return TrainingDeclaration

    def rules(self) -> Mapping[str, Rule[TrainingDeclaration]]:
        import training_rule

        from perfdecl.rules.table import amount_rules

        return {**amount_rules(), "PD299": training_rule}

    def sheet_of(self, declaration: TrainingDeclaration) -> Sheet:
        values = (
            ("organiser", declaration.organiser),
            ("cost", printed(declaration.cost)),
            ("purpose", declaration.purpose),
        )
        rows = tuple(
            Row((Cell(self.cell_name((name,)), Role.LABEL), Cell(value, Role.PROSE, (name,)))) for name, value in values
        )
        return Sheet("", TITLE, declaration.organiser, TYPOGRAPHY, (Section("training", WIDTHS, rows),))

    def cell_name(self, path: Path) -> str:
        return self.shape.named(path).label if path and path[0] in ("organiser", "cost", "purpose") else ""

    def as_data(self, declaration: TrainingDeclaration) -> dict[str, object]:
        data: dict[str, object] = plain_data(declaration)
        return data

    def context(self, declaration: TrainingDeclaration) -> dict[str, object]:
        return {name: getattr(declaration, name) for name in type(declaration).model_fields}

    def starting_sheet(self, vocabulary: Vocabulary) -> Sheet:
        raise NotImplementedError

    @property
    def labels(self) -> Labels:
        pairs = pairs_of(self.shape, "training", [("cost",)], signs=(label_of(self.shape, "cost"),))
        return Labels(
            titles=(TITLE,),
            subject=(label_of(self.shape, "organiser"), ("organiser",)),
            sections=(pairs, text_of(self.shape, "purpose", 24)),
        )

    def plain(self) -> Mapping[str, str]:
        return {
            "form": "form: training\n",
            "year": "year: 2024\n",
            "organiser": "organiser: 区财政局\n",
            "cost": "cost: 12.34\n",
            "purpose": "purpose: 学习预算绩效管理\n",
        }


FORM = Training()
