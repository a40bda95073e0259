"""Files that are too damaged to be data: what follows the damage may be missing, and would look like nothing declared."""

from perfdecl.checking.pipeline import AnyChecked

#: Findings of the file itself.
OF_THE_FILE = "PD0"


def is_damaged(checked: AnyChecked) -> bool:
    """Whether nobody knows all that the file says, or it shows no declaration."""
    return checked.declaration is None or any(
        one.severity == "error" and one.code.startswith(OF_THE_FILE) for one in checked.diagnostics
    )
