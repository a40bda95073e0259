"""PD5: the words of the declaration."""

ENTRIES = {
    "PD505": (
        "有不能打印的字符 {character}\n删去它；它多半是从别的文件粘贴来的",
        "a character that cannot be printed: {character}\ndelete it; it probably came with a text pasted from elsewhere",
    ),
}
