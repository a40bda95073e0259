"""Indicators of a declaration, with the place of a finding marked."""

import perfdecl
from perfdecl.catalogue.documentation import whole
from perfdecl.forms.table14.form import FORM
from perfdecl.rules.finding import Finding
from support.checking import places
from support.marked import marked

GROUPS = {
    "数量": ("output", "quantity"),
    "质量": ("output", "quality"),
    "时效": ("output", "timeliness"),
    "成本": ("output", "cost"),
    "经济": ("benefit", "economic"),
    "效益": ("benefit", "social"),
    "满意": ("satisfaction", "service_recipients"),
}


def rows(group: str, *items: str) -> str:
    """Indicators of one second-level group, each ``name|annual`` or ``name|annual|period``; ``=`` repeats the value."""
    level1, level2 = GROUPS[group]
    lines = [f"indicators:\n  {level1}:\n    {level2}:\n"]
    for item in items:
        name, annual, *period = item.split("|")
        lines.append(f"      - name: {name}\n")
        lines += [f"        period: {annual.strip('«»') if text == '=' else text}\n" for text in period]
        lines += [f"        annual: {annual}\n"] if annual else []
    return "".join(lines)


def assert_found(code: str, fragment: str) -> None:
    """The rule finds exactly what is marked in the fragment, in both vocabularies."""
    for text, place in marked(code, fragment):
        assert [one for one in places(text) if one.code == code] == [place]


def assert_quiet(code: str, fragment: str) -> None:
    """The rule finds nothing, in both vocabularies."""
    for text, _ in marked(code, f"{fragment}department: «区委宣传部»\n"):
        assert code not in [one.code for one in places(text)]


def messages(code: str, fragment: str) -> list[str]:
    """What the rule says of the fragment, in Chinese, message and advice."""
    ((text, _), _) = marked(code, f"{fragment}department: «区委宣传部»\n")
    return [f"{one.message}。{one.help}" for one in perfdecl.check(text).diagnostics if one.code == code]


def judged(code: str, fragment: str) -> list[Finding]:
    """What the rule itself says of the fragment: places by meaning, and all that they rest on."""
    declaration = perfdecl.check(whole(fragment, FORM), form=FORM).understood[1]
    return list(FORM.rules()[code].check(declaration))


def related(code: str, fragment: str) -> list[list[str]]:
    """The related places of each finding of the rule, as the lines that they stand in."""
    ((text, _), _) = marked(code, f"{fragment}department: «区委宣传部»\n")
    lines = text.splitlines()
    return [
        [lines[place.span.start.line - 1].strip().removeprefix("- ") for place in one.related]
        for one in perfdecl.check(text).diagnostics
        if one.code == code
    ]
