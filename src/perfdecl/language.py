"""Which language to speak: the flag, the environment, the configuration, the locale; Chinese unless English is meant."""

import os
from collections.abc import Mapping

from perfdecl.messages import Language

VARIABLE = "PERFDECL_LANG"


def language_of(flag: str | None, environment: Mapping[str, str], configured: Language | None) -> Language:
    """The language for people. Raises ValueError where ``flag`` or the variable names neither zh nor en."""
    for wanted in (flag, environment.get(VARIABLE)):
        if wanted:
            if wanted in ("zh", "en"):
                return "zh" if wanted == "zh" else "en"
            raise ValueError(wanted)
    if configured:
        return configured
    names = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next(filter(None, names), "")
    if not locale and os.name == "nt":
        locale = _windows_locale()
    return "en" if locale.startswith("en") else "zh"


def _windows_locale() -> str:
    from locale import getlocale

    return "en" if (getlocale()[0] or "").lower().startswith("en") else ""
