"""Reading PDFs: the ruling lines of a page as tables, its glyphs as their texts."""
