"""Finding 表14 in documents: which tables and lines are of it, and what each of their cells holds."""
