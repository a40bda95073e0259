"""Tasks of a declaration."""


def task(**fields: str) -> str:
    """One task with some fields replaced; an empty one is left out."""
    values = {"name": "宣传工作", "content": "组织宣传活动", "funds": "30", "goal": "居民了解各项政策"} | fields
    lines = [f"{key}: {value}" for key, value in values.items() if value]
    return "  - " + "\n    ".join(lines) + "\n"


def tasks(*items: str) -> str:
    """All tasks of the year."""
    return "tasks:\n" + "".join(items)
