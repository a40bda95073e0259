"""What is said where a declaration's text cannot be edited, and of changes that do not go together."""

ENTRIES = {
    "editing.broken": (
        "文件第 {line} 行还看不懂，先改正这一行，再在这里修改",
        "line {line} of the file cannot be read; correct it first, then edit here",
    ),
    "editing.form": (
        "看不出这是哪一种表，不能修改；文件开头写明，如“表: 表14”或“form: table14”",
        "it does not show which form this is, so it cannot be edited; say it at the top, such as “form: table14” or “表: 表14”",
    ),
    "editing.unknown": ("表里没有“{path}”这一项", "the form has no “{path}”"),
    "editing.twice": (
        "“{key}”写了两次（第 {line} 行又一次），先删去一处，再在这里修改",
        "“{key}” is there twice (again on line {line}); delete one of them first, then edit here",
    ),
    "editing.place": (
        "文件第 {line} 行的写法不能在这里安全地修改，请直接修改文件",
        "line {line} of the file is written in a way that cannot be edited safely from here; change the file itself",
    ),
    "editing.no_text": (
        "“{path}”下面还有内容，不能改成一段文字",
        "“{path}” has something below it and cannot become a text",
    ),
    "editing.no_item": (
        "“{path}”里没有第 {number} 条",
        "“{path}” has no item {number}",
    ),
}
