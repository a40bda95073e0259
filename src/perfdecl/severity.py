"""How grave a finding is."""

from typing import Literal

Severity = Literal["error", "warning", "info"]
#: From the gravest on.
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
