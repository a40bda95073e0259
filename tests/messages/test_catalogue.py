"""The one catalogue: both languages say the same, and everything in it is said somewhere."""

from importlib import import_module
from pkgutil import iter_modules
from re import findall
from string import Formatter

import pytest

import perfdecl.messages as messages
from perfdecl.catalogue.codes import all_codes
from perfdecl.catalogue.documentation import documentation_of
from perfdecl.messages.families import FAMILIES
from support.paths import ROOT, SRC

MODULES = [module.name for module in iter_modules(messages.__path__) if module.name != "families"]
ENTRIES = {
    name: pair for module in MODULES for name, pair in import_module(f"perfdecl.messages.{module}").ENTRIES.items()
}


#: Entries whose names are put together of a kind: of what is seen in a document, of a thing that lies over it, of a verdict.
SAID_BY_KIND = ("PD701.", "PD702.struck", "PD702.turned", "PD702.unseen", "thing.", "verify.")


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("name", ENTRIES)
def test_both_languages_say_the_same(name: str) -> None:
    chinese, english = ENTRIES[name]
    assert blanks(chinese) == blanks(english)
    assert chinese.count("\n") == english.count("\n")


@pytest.mark.parametrize("name", [name for name in ENTRIES if name.startswith("PD")])
def test_an_entry_of_a_rule_says_what_to_do(name: str) -> None:
    chinese, english = ENTRIES[name]
    assert chinese.count("\n") == 1 or name.endswith((".first", ".related"))
    assert any("\u4e00" <= char <= "\u9fff" for char in chinese)
    assert chinese != english
    assert english.partition("\n")[2][:1].isascii()  # by this the two sentences are joined
    assert not chinese.partition("\n")[2][:1].isascii() or name.endswith(".first")
    assert messages.entry(name) == ENTRIES[name]


#: Of the page, what is said by a name that is put together: of a format, a key, a way with rows, a kind of fix.
PAGE_BY_KIND = ("edit.kind.", "edit.key.", "edit.row_", "edit.js.fix_")


def said_by_page() -> set[str]:
    """What the templates and scripts of the form in the browser say."""
    said = {name for name in ENTRIES if name.startswith(PAGE_BY_KIND)}
    for path in (ROOT / "templates" / "edit").iterdir():
        text = path.read_text("utf-8")
        said |= {f"edit.{name}" for name in findall(r"\bt\('([\w.]+)'", text)}
        said |= {f"edit.js.{name}" for name in findall(r'\b(?:say|status)\((?:\w+ [^"]*\? )?"(\w+)"', text)}
        said |= {f"edit.js.{name}" for pair in findall(r'\bsay\([^"]*"(\w+)" : "(\w+)"', text) for name in pair}
    return said


def test_the_page_says_nothing_that_is_not_in_the_catalogue() -> None:
    assert sorted(one for one in said_by_page() - set(ENTRIES) if not one.endswith(("_", "."))) == []


def test_no_entry_is_left_over() -> None:
    code = "\n".join(
        path.read_text("utf-8") for path in SRC.rglob("*.py") if "messages" not in path.relative_to(SRC).parts
    )
    said = set(findall(r"""["']([\w.]+)["']""", code))
    said |= {f"help.{name}" for name in findall(r"""\bt\(["']([\w.]+)["']""", code)}
    said |= {f"family.{family}" for family in FAMILIES.values()}
    said |= {
        name
        for name in ENTRIES
        if name.startswith(
            ("hook.", "reference.cli", "reference.keys", "reference.tables", "setting.", "settings.", "table.")
        )
    }  # said by tools/generate.py
    said |= {f"source.{one}" for code in all_codes() for one in documentation_of(code).source.split(", ")}
    said |= {name for name in ENTRIES if name.startswith("character.")}  # said by code point or category
    said |= {name for name in ENTRIES if name.startswith(SAID_BY_KIND)}
    said |= {f"severity.{name}" for name in ("error", "warning", "info")}
    said |= {name for name in ENTRIES if name.startswith(("PD701.", "PD702.", "thing.", "verify."))}  # by kinds
    said |= {name for name in ENTRIES if name.endswith(".document")}  # in the place of those that speak of files
    said |= {name for name in ENTRIES if name.startswith(("review.column.", "report."))}  # by columns, and in templates
    said |= said_by_page()
    assert sorted(set(ENTRIES) - said) == []
