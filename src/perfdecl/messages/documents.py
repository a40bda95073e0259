"""PD7: documents against their declarations."""

ENTRIES = {
    "PD701": (
        "文件里印的是“{printed}”（{spot}），申报是“{declared}”\n以正确的一方为准，改正另一方",
        "the document says “{printed}” ({spot}), the declaration “{declared}”\ncorrect whichever is wrong",
    ),
    "PD701.missing": (
        "文件里没有这一项，申报是“{declared}”\n重新打印，或从申报里删去",
        "the document does not have this; the declaration says “{declared}”\nprint it again, or delete it here",
    ),
    "PD701.extra": (
        "文件里多出“{printed}”（{spot}），申报里没有\n重新打印，或补进申报",
        "the document has “{printed}” ({spot}), which the declaration has not\nprint it again, or add it here",
    ),
    "PD701.record": (
        "文件里附带的申报与这份申报不是同一份\n用现在的申报重新打印",
        "the declaration that the document carries is not this one\nprint it again from this declaration",
    ),
    "PD701.tampered": (
        "文件里附带的申报被改动过，与它的校验值不符\n用 --against 与申报文件对照",
        "the declaration that the document carries was changed: its digest does not match\n"
        "compare it with the declaration's file by --against",
    ),
    "PD702": (
        "“{text}”没有可以放的项目（{spot}）\n核对是否需要补进申报",
        "no field holds “{text}” ({spot})\ncheck whether it belongs into the declaration",
    ),
    "PD702.missing": (
        "文件里没有找到“{key}”\n补上这一项",
        "“{key}” was not found in the document\nadd it",
    ),
    "PD702.repaired": (
        "“{key}”里有 {count} 个形近的异体字符，已换成通常的字\n核对替换的字",
        "look-alike characters in “{key}” were replaced: {count}\ncheck the replacements",
    ),
    "PD702.disagrees": (
        "看得见的“{key}”与文件里附带的申报不一样，以看得见的为准\n核对哪一个对",
        "what is visible as “{key}” differs from the declaration that the document carries; the visible one was taken\n"
        "check which one is right",
    ),
    "PD702.text": (
        "这是没有单元格的纯文字，各项任务的名称、内容和目标是按行的长短分开的\n逐项核对任务",
        "this is bare text without cells: names, contents and goals of the tasks were told apart by the lengths of lines\n"
        "check the tasks one by one",
    ),
    "PD702.year": (
        "文件里没有年度\n填写年度，或导入时加 --year",
        "the document does not say its fiscal year\nwrite the year, or import with --year",
    ),
}
