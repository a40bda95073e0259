"""PD6: what will be printed."""

ENTRIES = {
    "PD601": (
        "“{key}”要印约 {lines} 行，一页放不下\n删减文字，或分成两条",
        "“{key}” takes about {lines} lines, more than a page\nshorten it, or split it in two",
    ),
}
