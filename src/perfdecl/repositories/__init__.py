"""A repository of declarations as a whole: its lists, and what the rules across its files find."""
