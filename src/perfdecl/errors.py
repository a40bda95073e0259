"""What ends a command with exit code 2: a sentence for the person who called it."""

from perfdecl.messages import Language, said


class UseError(Exception):
    """Wrong use, an unreadable configuration, or a failure of the file system.

    ``entry`` names the sentence in the catalogue, ``args`` fill it in.
    """

    def __init__(self, entry: str, **words: object) -> None:
        super().__init__(entry)
        self.entry = entry
        self.words = words

    def sentence(self, language: Language) -> str:
        """What to tell that person. What is wrong with a document is a rule's, whose code comes first."""
        message, help_ = said(self.entry, language, **self.words)
        if not help_:
            return message
        return f"{self.entry.partition('.')[0]} {message}{'；' if language == 'zh' else '; '}{help_}"
