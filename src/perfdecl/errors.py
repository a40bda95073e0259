"""What ends a command with exit code 2: a sentence for the person who called it."""


class UseError(Exception):
    """Wrong use, an unreadable configuration, or a failure of the file system.

    ``entry`` names the sentence in the catalogue, ``args`` fill it in.
    """

    def __init__(self, entry: str, **words: object) -> None:
        super().__init__(entry)
        self.entry = entry
        self.words = words
