"""The two ways in which lines of a form end."""

from typing import Literal

#: By the rules of Chinese typography, or as in the published specimen of a form.
LineBreaking = Literal["standard", "specimen"]
