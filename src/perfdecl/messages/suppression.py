"""PD9: comments that suppress findings."""

ENTRIES = {
    "PD901": (
        "这条注释没有忽略任何 {codes}\n删去注释，或改正代码",
        "this comment suppresses no {codes}\ndelete it, or correct the code",
    ),
    "PD901.syntax": (
        "忽略注释没有写规则代码\n写成 # perfdecl: ignore[PD404] 原因",
        "this suppression names no rule\nwrite # perfdecl: ignore[PD404] reason",
    ),
    "PD901.word": (
        "“{word}”不是忽略注释的写法\n写成 # perfdecl: {better}[{codes}] 原因",
        "“{word}” suppresses nothing\nwrite # perfdecl: {better}[{codes}] reason",
    ),
    "PD901.essential": (
        "{codes} 不能忽略\n改正错误，删去注释",
        "{codes} cannot be suppressed\ncorrect the error and delete the comment",
    ),
    "PD901.unknown": (
        "没有规则 {codes}\n改正代码；perfdecl rules 列出全部规则",
        "there is no rule {codes}\ncorrect the code; perfdecl rules lists all of them",
    ),
}
