"""What is raised where a text cannot be edited safely."""

from perfdecl.errors import UseError


class EditError(UseError):
    """A declaration's text that cannot be edited at a place without guessing; its text is a sentence for people."""
