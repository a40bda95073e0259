"""PD0: reading the file."""

ENTRIES = {
    "PD001.wide_colon": (
        "“{key}”后面的冒号不是半角冒号加一个空格\n写成“{key}: …”（英文输入法的冒号，后面空一格）",
        "the colon after “{key}” is not a half-width colon and a blank\nwrite “{key}: …”",
    ),
    "PD001.no_blank": (
        "“{key}”的冒号后面缺一个空格\n写成“{key}: …”",
        "no blank after the colon of “{key}”\nwrite “{key}: …”",
    ),
    "PD001.dash": (
        "“{key}”前面的列表符号不是减号加一个空格\n写成“- {key}: …”",
        "the list mark before “{key}” is not a hyphen and a blank\nwrite “- {key}: …”",
    ),
    "PD001.quoted_key": (
        "“{key}”用了中文引号\n去掉引号，写成“{key}: …”",
        "“{key}” stands in Chinese quotation marks\nwrite it without them: “{key}: …”",
    ),
    "PD001.no_colon": (
        "这一行没有冒号\n写成“名称: 内容”，冒号用半角，后面空一格",
        "this line has no colon\nwrite “key: value”, with a half-width colon and a blank",
    ),
    "PD001.unquoted": (
        "内容以“{first}”开头或含有冒号，在 YAML 里另有含义\n给整段内容加上半角双引号",
        "a value with “{first}” at its start, or with a colon in it, means something else in YAML\n"
        "put the whole value in double quotes",
    ),
    "PD001.chinese_quotes": (
        "这里用了中文引号“{mark}”代替半角引号\n换成半角双引号",
        "a Chinese quotation mark “{mark}” stands where a straight one belongs\nuse straight double quotes",
    ),
    "PD001.unclosed": (
        "引号 {mark} 没有结束\n在内容末尾补上 {mark}",
        "the quotation mark {mark} is never closed\nadd {mark} at the end of the value",
    ),
    "PD001.blank": (
        "“{key}”前面的空白不是半角空格\n改用半角空格，每一级两个",
        "the blanks before “{key}” are not those of YAML\nuse half-width blanks, two for each level",
    ),
    "PD001.tab": (
        "行首用了制表符（Tab）缩进\n改用空格，每一级两个空格",
        "this line is indented by a tab\nuse blanks, two for each level",
    ),
    "PD001.indentation": (
        "这一行的缩进和上面的行对不齐\n同一级的行，行首空格数要相同；列表的每一条以“- ”开头",
        "this line is not aligned with those above it\n"
        "lines of one level begin in the same column; each item of a list begins with “- ”",
    ),
    "PD001.second_colon": (
        "这里多出一个冒号，或者这一行的缩进不对\n内容里有“: ”时给整段内容加半角双引号；否则检查上一行和行首空格",
        "a second colon, or wrong indentation\n"
        "if the value contains “: ”, put it in double quotes; else look at the line above and at the indentation",
    ),
    "PD001.escape": (
        "双引号里的反斜杠“\\”写法不对\n把“\\”写成“\\\\”，或改用半角单引号",
        "a backslash in double quotes begins an escape that does not exist\nwrite “\\\\”, or use single quotes",
    ),
    "PD001.bracket": (
        "括号“{bracket}”没有成对\n补上另一半；如果括号是文字的一部分，给整段内容加半角双引号",
        "the bracket “{bracket}” is not closed\nclose it; if it is part of a text, put the text in double quotes",
    ),
    "PD001.start": (
        "内容不能以“{character}”开头\n给整段内容加上半角双引号",
        "a value cannot begin with “{character}”\nput the whole value in double quotes",
    ),
    "PD001.other": (
        "这里不符合 YAML 的写法（{problem}）\n对照相邻的行检查冒号、空格、引号和缩进",
        "this is not YAML ({problem})\ncheck colons, blanks, quotation marks and indentation against the lines around",
    ),
    "PD002": (
        "“{key}”写了两次，后一次不算数\n删去其中一个",
        "“{key}” is written twice; the second one does not count\ndelete one of them",
    ),
    "PD002.both": (
        "“{key}”和它的另一种写法（中文/英文）同时出现\n删去其中一个",
        "“{key}” is also written in the other vocabulary\ndelete one of them",
    ),
    "PD002.first": ("第一次写在这里", "first written here"),
    "PD003.gb18030": (
        "文件不是 UTF-8 编码，看来是 GB18030（GBK）\n用编辑器“另存为”，编码选 UTF-8",
        "the file is not UTF-8 but, as it seems, GB18030 (GBK)\nsave it again with the encoding UTF-8",
    ),
    "PD003.utf16": (
        "文件不是 UTF-8 编码，看来是 UTF-16（“Unicode”）\n用编辑器“另存为”，编码选 UTF-8",
        "the file is not UTF-8 but, as it seems, UTF-16\nsave it again with the encoding UTF-8",
    ),
    "PD003.document": (
        "这是 Word、Excel、PDF 或网页文件，不是 YAML 申报文件\n变成申报文件：perfdecl import {path}；"
        "核对它和申报是否一致：perfdecl verify {path}",
        "this is a Word, Excel, PDF or web document, not a declaration in YAML\nturn it into a declaration with "
        "perfdecl import {path}, or compare it with its declaration: perfdecl verify {path}",
    ),
    "PD003.binary": (
        "这不是文本文件\n申报文件是 UTF-8 编码的 YAML 文本，不是 Word 或 Excel 文件",
        "this is no text file\na declaration is YAML text in UTF-8, not a Word or Excel file",
    ),
    "PD003.unknown": (
        "文件不是 UTF-8 编码：这里有无法识别的字节 {byte}\n用编辑器“另存为”，编码选 UTF-8",
        "the file is not UTF-8: the byte {byte} cannot be read\nsave it again with the encoding UTF-8",
    ),
    "PD004.bytes": (
        "文件有 {size} 字节，超过上限 {limit} 字节\n一个文件只写一个部门的申报",
        "the file has {size} bytes, more than the limit of {limit}\nwrite one department's declaration in one file",
    ),
    "PD004.depth": (
        "嵌套超过 {limit} 层\n申报表最多五层，检查缩进和括号",
        "nested deeper than {limit} levels\na declaration has five at most: check indentation and brackets",
    ),
    "PD004.nodes": (
        "文件里的项目超过 {limit} 个\n一个文件只写一个部门的申报",
        "the file has more than {limit} items\nwrite one department's declaration in one file",
    ),
    "PD004.text": (
        "这段文字有 {length} 个字，超过上限 {limit} 个字\n删减文字；也检查是否缺了结束的引号",
        "this text has {length} characters, more than the limit of {limit}\n"
        "shorten it; also check whether a closing quotation mark is missing",
    ),
    "PD005.alias": (
        "“{what}”是 YAML 的引用，申报文件不能使用\n写出完整内容；如果是文字，给它加半角双引号",
        "“{what}” is a YAML alias, which a declaration must not use\n"
        "write the value out; if it is a text, put it in double quotes",
    ),
    "PD005.anchor": (
        "“{what}”是 YAML 的锚点，申报文件不能使用\n删去它；如果是文字，给整段内容加半角双引号",
        "“{what}” is a YAML anchor, which a declaration must not use\n"
        "delete it; if it is a text, put the whole value in double quotes",
    ),
    "PD005.tag": (
        "“{what}”是 YAML 的类型标记，申报文件不能使用\n删去它；如果是文字，给整段内容加半角双引号",
        "“{what}” is a YAML tag, which a declaration must not use\n"
        "delete it; if it is a text, put the whole value in double quotes",
    ),
    "PD005.merge": (
        "“{what}”是 YAML 的合并键，申报文件不能使用\n写出完整内容",
        "“{what}” is a YAML merge key, which a declaration must not use\nwrite the values out",
    ),
    "PD006": (
        "一个文件里有两份文档（“---”之后又开始一份）\n每份申报单独写一个文件",
        "there is a second document in the file, after “---”\nwrite each declaration in a file of its own",
    ),
    "PD007": (
        "这段文字分行书写，有 {count} 处换行会在汉字之间变成空格\n把各行接成一行；要分段时用“|”",
        "this text is written over several lines; {count} line breaks become blanks between Chinese characters\n"
        "join the lines; for paragraphs use “|”",
    ),
}
