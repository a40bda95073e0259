"""What is to be said of one cell of a document."""

from typing import NamedTuple

from perfdecl.diagnostics.diagnostic import Diagnostic
from perfdecl.messages import Language, say
from perfdecl.readers.document import Spot
from perfdecl.text.characters import FORBIDDEN

#: Whose comments these are: by it they are known when the document comes again.
AUTHOR = "perfdecl review"
INITIALS = "PD"


class Remark(NamedTuple):
    """A finding and the cell that it is put on; ``place`` says in words where that is.

    ``spot`` is None where the form has no cell at all.
    """

    diagnostic: Diagnostic
    spot: Spot | None
    place: str
    subject: str = ""

    def severity(self, language: Language) -> str:
        """The severity in words."""
        return say(f"severity.{self.diagnostic.severity}", language)

    def told(self, language: Language) -> Diagnostic:
        """The finding as a report tells it: with its place in the document."""
        return self.diagnostic._replace(
            message=say("review.told", language, message=self.diagnostic.message, place=self.place)
        )

    def lines(self, language: Language) -> list[str]:
        """The lines of the comment: what it is about, what is wrong, and what to do about it."""
        one = self.diagnostic
        words = {"severity": self.severity(language), "code": one.code, "cell": one.cell or self.place}
        lines = [say("review.comment", language, **words), one.message]
        if one.help:
            lines.append(say("full.help", language) + one.help)
        return [FORBIDDEN.sub("\ufffd", line) for line in lines]
