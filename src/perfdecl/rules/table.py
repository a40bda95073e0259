"""The rules that are not one form's own, in tables from code to module. A new rule is entered here, or in its form's table.

The tables import what they name, so a rule that cannot be imported is an error that names it, and the type checker sees
whether each rule can be asked of what it is asked of.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from perfdecl.rules.rule import Described

if TYPE_CHECKING:
    from perfdecl.model.leaves import HasLeaves
    from perfdecl.rules.needs import HasBudgetAndTargets, HasIndicators, HasSheet, HasTexts
    from perfdecl.rules.rule import Rule, RuleAcross

Module = TypeVar("Module", bound=Described)


def by_code(*modules: Module) -> Mapping[str, Module]:
    """Rules under the codes that their modules are named after."""
    return {module.__name__.rpartition(".")[2].upper(): module for module in modules}


def general_rules() -> Mapping[str, Described]:
    """What is asked outside of any form: of a file, of its shape, of documents and suppressions."""
    from perfdecl.rules.documents import pd701, pd702, pd703, pd704, pd705
    from perfdecl.rules.reading import pd001, pd002, pd003, pd004, pd005, pd006, pd007, pd008, pd009
    from perfdecl.rules.shape import pd101, pd102, pd103, pd104, pd105, pd107, pd108, pd109
    from perfdecl.rules.suppression import pd901

    return by_code(
        *(pd001, pd002, pd003, pd004, pd005, pd006, pd007, pd008, pd009),
        *(pd101, pd102, pd103, pd104, pd105, pd107, pd108, pd109),
        *(pd701, pd702, pd703, pd704, pd705),
        *repository_rules().values(),
        pd901,
    )


def repository_rules() -> Mapping[str, RuleAcross]:
    """What is asked of all declarations of a repository at once."""
    from perfdecl.rules.repositories import pd801, pd802, pd803, pd804, pd805, pd806, pd807

    return by_code(pd801, pd802, pd803, pd804, pd805, pd806, pd807)


def amount_rules() -> Mapping[str, Rule[HasLeaves]]:
    """What is asked of the amounts of any form."""
    from perfdecl.rules.shape import pd106

    return by_code(pd106)


def budget_rules() -> Mapping[str, Rule[HasBudgetAndTargets]]:
    """What is asked of the budget of any form."""
    from perfdecl.rules.budget import pd203, pd204, pd205, pd206

    return by_code(pd203, pd204, pd205, pd206)


def indicator_rules() -> Mapping[str, Rule[HasIndicators]]:
    """What is asked of the indicators of any form."""
    from perfdecl.rules.indicators import (
        pd401,
        pd402,
        pd403,
        pd404,
        pd405,
        pd406,
        pd407,
        pd408,
        pd409,
        pd410,
        pd411,
        pd412,
        pd413,
        pd414,
        pd415,
        pd416,
        pd417,
        pd418,
        pd419,
        pd420,
        pd421,
        pd422,
        pd423,
        pd424,
        pd425,
        pd426,
        pd427,
        pd428,
        pd429,
        pd430,
        pd431,
    )

    return by_code(
        *(pd401, pd402, pd403, pd404, pd405, pd406, pd407, pd408, pd409, pd410, pd411, pd412, pd413, pd414),
        *(pd415, pd416, pd417, pd418, pd419, pd420, pd421, pd422, pd423, pd424, pd425, pd426, pd427),
        *(pd428, pd429, pd430, pd431),
    )


def text_rules() -> Mapping[str, Rule[HasTexts]]:
    """What is asked of the texts of any form."""
    from perfdecl.rules.text import pd501, pd502, pd503, pd504, pd505, pd506, pd507

    return by_code(pd501, pd502, pd503, pd504, pd505, pd506, pd507)


def printing_rules() -> Mapping[str, Rule[HasSheet]]:
    """What is asked of any form before it is printed."""
    from perfdecl.rules.printing import pd601, pd602

    return by_code(pd601, pd602)
