"""What released versions of perfdecl printed otherwise than today, so that their documents are known."""

#: Digests of the style sheets of web pages, their blanks and line breaks made single blanks.
STYLES = frozenset(
    {
        "89ceefa408336a6e9085acc514c99fe26674e97e7ad299d3a7d225a1394f45f7",  # 0.1.0
    }
)
