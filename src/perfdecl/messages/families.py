"""The families of rules, by how their codes begin: each has a module of entries of that name."""

FAMILIES = {
    "PD0": "reading",
    "PD1": "shape",
    "PD2": "budget",
    "PD3": "tasks",
    "PD4": "indicators",
    "PD5": "text",
    "PD6": "printing",
    "PD7": "documents",
    "PD8": "repositories",
    "PD9": "suppression",
}
