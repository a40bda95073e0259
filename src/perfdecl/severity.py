"""How grave a finding is."""

from typing import Literal

Severity = Literal["error", "warning", "info"]
#: From the gravest on.
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


def from_on(lowest: str) -> tuple[Severity, ...]:
    """Those that are at least as grave."""
    return SEVERITIES[: SEVERITIES.index(lowest) + 1]
