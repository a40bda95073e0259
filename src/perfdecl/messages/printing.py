"""PD6: what will be printed."""

ENTRIES = {
    "PD602": (
        "PDF 的字体里没有“{char}”（{code}）\n核对是不是这个字；是的话，打印 PDF 的电脑上要有含这个字的字体",
        "the font for PDF lacks “{char}” ({code})\n"
        "check the character; if it is right, the machine that prints the PDF needs a font that has it",
    ),
    "PD601": (
        "“{key}”要印约 {lines} 行，一页放不下\n删减文字，或分成两条",
        "“{key}” takes about {lines} lines, more than a page\nshorten it, or split it in two",
    ),
}
