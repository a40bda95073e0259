"""Changes to a declaration's text, asked for by meaning and made as the fewest edits: comments, order and whatever is not
touched stay as they are. What would not read back as exactly what was asked for is refused.
"""
