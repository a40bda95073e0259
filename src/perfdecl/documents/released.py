"""What released versions of perfdecl printed otherwise than today, so that their documents are known."""

#: Digests of the style sheets of web pages.
STYLES: frozenset[str] = frozenset()
