"""What is written where a table goes on behind a break: nothing of the form itself."""

from re import compile as compile_pattern

from perfdecl.text.blanks import squeezed

GOES_ON = compile_pattern(
    r"[-—(\[]*(?:附?表[0-9]{1,3})?[-—(\[]*(?:续(?:上)?(?:一)?(?:表|页)?[0-9一二三四五六七八九十]{0,2}|[接承](?:上|前|下)(?:一)?(?:表|页)|转(?:下|次|后)(?:一)?(?:表|页)"
    r"|(?:上接|下转)(?:第[0-9]{1,3}页)?|未完待续)[-—)\]。]*"
)
#: Longer texts say something.
LONGEST = 16


def goes_on(text: str) -> bool:
    """Whether a text says that the table goes on, and nothing else: （续）, 续表, 接上页."""
    return len(text) <= 2 * LONGEST and GOES_ON.fullmatch(squeezed(text)) is not None
