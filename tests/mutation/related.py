"""Which tests a changed file is asked of, the nearest first.

Every declaration that is checked runs every rule, so nearly every test reaches nearly every file; but what the tests of
PD410 let pass, those of PD205 do not catch. Fewer tests can only kill less: no number is made better by leaving some out.
"""

from collections.abc import Sequence
from re import search

#: Beginnings of modules, and the folders and files of the tests that are about them.
ABOUT = {
    "perfdecl.indicators.": ("tests/indicators", "tests/rules/indicators"),
    "perfdecl.rules.indicators.": ("tests/rules/indicators",),
    "perfdecl.rules.repositories.": ("tests/rules/repositories",),
    "perfdecl.rules.shape.": ("tests/rules/shape",),
    "perfdecl.rules.text.": ("tests/rules/text",),
    "perfdecl.rules.budget.": ("tests/rules/budget", "tests/forms/table14/budget", "tests/forms/project/test_rules.py"),
    "perfdecl.rules.": ("tests/rules",),
    "perfdecl.forms.table14.rules.": ("tests/forms/table14",),
    "perfdecl.forms.project.rules.": ("tests/forms/project/test_rules.py",),
    "perfdecl.model.amount": (
        *("tests/model", "tests/text/test_money.py", "tests/rules/shape", "tests/rules/budget", "tests/forms/table14"),
    ),
}
#: Tests that go over all rules.
ALL_RULES = (
    *(
        "tests/rules/test_documentation.py",
        "tests/checking/test_obeyed.py",
        "tests/checking/test_once.py",
        "tests/examples",
    ),
    *(
        "tests/rules/indicators/test_all.py",
        "tests/rules/indicators/test_any.py",
        "tests/rules/indicators/test_fixes.py",
    ),
)
#: All that are asked of anything.
TESTS = (
    *("tests/rules", "tests/indicators", "tests/model", "tests/forms/table14", "tests/forms/project/test_rules.py"),
    *("tests/checking/test_obeyed.py", "tests/checking/test_once.py", "tests/examples", "tests/text/test_money.py"),
)
_WORDS = ("tests/rules/indicators/test_words.py", "tests/indicators/test_words.py")
_A_RULE = r"\bpd[0-9]{3}$"


def of_mutant(mutant: str, tests: Sequence[str]) -> list[list[str]]:
    """The tests of a mutant (``perfdecl.rules.indicators.pd410.x_check__mutmut_3``), in the groups in which they run."""
    module = mutant.rpartition(".")[0]
    name = module.rpartition(".")[2]
    own = [one for one in tests if name in one.lower()]
    folders = _about(module)
    if search(_A_RULE, module):
        rest = [one for one in tests if one.startswith(ALL_RULES) and "[PD" not in one]
    else:
        rest = [one for one in tests if not folders or one.startswith((*folders, *ALL_RULES))]
    rest = sorted(set(rest) - set(own))
    # One in twenty, of all kinds, most often does.
    return [group for group in (sorted(own), rest[::20], [one for at, one in enumerate(rest) if at % 20]) if group]


def of_module(module: str, tests: Sequence[str]) -> list[str]:
    """The tests of what stands outside of functions in a module, in the order in which they run."""
    *_, folder, name = module.split(".")
    near = [one for one in tests if name in one.lower() or f"{folder}.{name}" in one]
    words = [one for one in tests if one.startswith(_WORDS) and ".indicators" in module]
    if search(_A_RULE, module):
        far = [one for one in tests if one.startswith(ALL_RULES) and "[PD" not in one]
    else:
        far = [one for one in tests if one.startswith(_about(module)[:1])]
    return list(dict.fromkeys((*near, *words, *far)))


def _about(module: str) -> tuple[str, ...]:
    return next((folders for start, folders in ABOUT.items() if module.startswith(start)), ())
