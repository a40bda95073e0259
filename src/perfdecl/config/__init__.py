"""Settings: perfdecl.toml, or ``[tool.perfdecl]`` in pyproject.toml."""
