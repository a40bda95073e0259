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
    "PD001.number": (
        "“{key}”前面多了列表符号或编号，这里不是列表\n删去它，写成“{key}: …”",
        "a list mark or a number stands before “{key}”, which is no item of a list\ndelete it and write “{key}: …”",
    ),
    "PD001.quoted_key": (
        "“{key}”用了中文引号\n去掉引号，写成“{key}: …”",
        "“{key}” stands in Chinese quotation marks\nwrite it without them: “{key}: …”",
    ),
    "PD001.no_colon": (
        "“{key}”后面没有冒号\n写成“{key}: …”（英文输入法的冒号，后面空一格）",
        "no colon after “{key}”\nwrite “{key}: …”",
    ),
    "PD001.other_sign": (
        "“{key}”后面用了“{sign}”，应当是冒号\n写成“{key}: …”（英文输入法的冒号，后面空一格）",
        "“{sign}” stands after “{key}” where a colon belongs\nwrite “{key}: …”",
    ),
    "PD001.stray": (
        "“{key}”前面多了“{mark}”\n删去它，写成“{key}: …”",
        "“{mark}” stands before “{key}” and does not belong there\ndelete it and write “{key}: …”",
    ),
    "PD001.part_on_line": (
        "一行里写了两项\n“{key}”另起一行，行首比上一行多空两格",
        "two keys stand on one line\nbegin a new line with “{key}”, indented by two blanks more than the one above",
    ),
    "PD001.behind_bar": (
        "“{key}: |”后面还有文字\n文字从“|”的下一行写起，每行行首空 {blanks} 格；每行是一段",
        "there is a text behind “{key}: |”\n"
        "begin the text on the line below “|”, each line indented by {blanks} blanks; each is a paragraph",
    ),
    "PD001.two_keys": (
        "一行里写了两项\n“{key}”另起一行，行首与上一行对齐",
        "two keys stand on one line\nbegin a new line with “{key}”, aligned with the one above",
    ),
    "PD001.below": (
        "“{key}”的金额写到了下一行\n写在冒号后面：“{key}: {value}”",
        "the amount of “{key}” stands on the line below\nwrite it after the colon: “{key}: {value}”",
    ),
    "PD001.missing_parent": (
        "“{key}”属于“{parent}”，上面却没有“{parent}”这一行\n在它前面补上一行“{parent}:”，行首空 {blanks} 格",
        "“{key}” belongs to “{parent}”, but there is no such line above\n"
        "add a line “{parent}:” before it, indented by {blanks} blanks",
    ),
    "PD001.missing_level": (
        "“{key}”上面缺少一行，看不出它属于哪一项\n在它前面补上一行，写它所属的那一项（{parents}中的一个）和冒号，行首空 {blanks} 格",
        "a line is missing above “{key}”: it does not show what it belongs to\n"
        "add a line before it with what it belongs to (one of {parents}) and a colon, indented by {blanks} blanks",
    ),
    "PD001.conflict": (
        "这里有没有合并完的冲突\n留下对的几行，删去另外几行，连同“<<<<<<<”“=======”“>>>>>>>”开头的三行",
        "a merge was left unfinished here\n"
        "keep the right lines and delete the others, with the three that begin with <<<<<<<, ======= and >>>>>>>",
    ),
    "PD001.words_alone": (
        "这一行没有冒号，看不出是哪一项的内容\n写成“名称: 内容”，冒号用半角，后面空一格；多余的就删去这一行",
        "this line has no colon, so that nobody knows what it belongs to\nwrite “key: value”, or delete the line",
    ),
    "PD001.aside": (
        "“{key}”这一行不属于上面开始的任何一项，没有检查\n移到它所属的那一项下面，或删去这一行",
        "the line of “{key}” belongs to nothing that begins above it and was not checked\n"
        "move it below what it belongs to, or delete it",
    ),
    "PD001.torn": (
        "“{key}”断成了几行\n写在一行里：“{key}: …”",
        "“{key}” goes over several lines\nwrite it on one line: “{key}: …”",
    ),
    "PD001.signs": (
        "“{key}”前后多了别的符号\n写成“{key}: …”",
        "there are signs around “{key}” that do not belong there\nwrite “{key}: …”",
    ),
    "PD001.behind_part": (
        "“{key}:”后面不应当有文字\n冒号后面什么也不写，内容写在下面几行",
        "nothing belongs behind “{key}:”\nwrite nothing behind the colon, and what it holds on the lines below",
    ),
    "PD001.unquoted": (
        "内容以“{first}”开头，在 YAML 里另有含义\n给整段内容加上半角双引号",
        "a value that begins with “{first}” means something else in YAML\nput the whole value in double quotes",
    ),
    "PD001.unquoted_colon": (
        "“{name}”后面的半角冒号加空格，在 YAML 里表示另起一项\n给整段内容加上半角双引号，或把这个冒号换成全角冒号“：”",
        "the colon and blank after “{name}” begin another key in YAML\n"
        "put the whole value in double quotes, or use a full-width colon",
    ),
    "PD001.quotes_at_start": (
        "内容以半角引号 {mark} 开头，YAML 把第二个引号当作内容的结尾\n写成 {better}",
        "the value begins with a straight quotation mark {mark}: to YAML it ends at the second one\nwrite {better}",
    ),
    "PD001.quotes_within": (
        "引号 {mark} 里面又有引号 {mark}，YAML 把里面的当作内容的结尾\n写成 {better}",
        "within quotation marks {mark} there are others {mark}: to YAML the value ends there\nwrite {better}",
    ),
    "PD001.both_quotes": (
        "内容里两种半角引号都有，YAML 分不清哪里是结尾\n写成 {better}",
        "the value has straight quotation marks of both kinds, so that YAML cannot tell its end\nwrite {better}",
    ),
    "PD001.greater": (
        "内容以“>”开头，在 YAML 里另有含义\n写成 {better}",
        "a value that begins with “>” means something else in YAML\nwrite {better}",
    ),
    "PD001.percent_first": (
        "内容不能以“%”开头\n百分号写在数字后面：{better}",
        "a value cannot begin with “%”\nwrite {better}",
    ),
    "PD001.dash_alone": (
        "单独一个“-”在 YAML 里表示列表\n没有内容就在冒号后面什么也不写",
        "a hyphen alone begins a list in YAML\nwhere there is nothing to say write nothing after the colon",
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
    "PD001.tab_key": (
        "“{key}”前面用了制表符（Tab）缩进\n改用 {blanks} 个半角空格",
        "“{key}” is indented by a tab\nuse {blanks} blanks instead",
    ),
    "PD001.place": (
        "“{key}”这一行的缩进不对：行首有 {now} 个空格，应当是 {blanks} 个\n把行首改成 {blanks} 个空格，它下面缩进的行一起移动",
        "“{key}” is indented by {now} blanks and should be by {blanks}\n"
        "begin the line with {blanks} blanks, and move the lines below it along",
    ),
    "PD001.place_alone": (
        "“{key}”这一行的缩进不对：行首有 {now} 个空格，应当是 {blanks} 个\n把这一行的行首改成 {blanks} 个空格，别的行不动",
        "“{key}” is indented by {now} blanks and should be by {blanks}\n"
        "begin this line with {blanks} blanks, and leave the others as they are",
    ),
    "PD001.forgotten_dash": (
        "这里开始新的一条，“{key}”前面却没有列表符号“- ”\n把行首改成 {blanks} 个空格加“- ”，写成“- {key}: …”",
        "a new item begins here, but the “- ” before “{key}” is missing\n"
        "begin the line with {blanks} blanks and “- ”: “- {key}: …”",
    ),
    "PD001.cut_off": (
        "文件到“{written}”就断了，像是“{key}”的开头：看来没有保存完整\n找回完整的文件；后面本来就没有内容的，删去这一行",
        "the file ends in “{written}”, which looks like the beginning of “{key}”: it was hardly saved whole\n"
        "find the whole file; where nothing is missing delete this line",
    ),
    "PD001.headless": (
        "“{written}”前面没有写它是哪一项的内容\n在它前面加“{first}: ”，写成“- {first}: {written}”",
        "nothing says which key “{written}” belongs to\nput “{first}: ” before it: “- {first}: {written}”",
    ),
    "PD001.surplus_dash": (
        "“{key}”前面多了列表符号“- ”，这里不是新的一条\n把“- ”换成空格，使“{key}”前面正好有 {blanks} 个空格",
        "the “- ” before “{key}” is too much: no new item begins here\n"
        "put blanks in its place, so that {blanks} of them stand before “{key}”",
    ),
    "PD001.pasted": (
        "这一行接着“{key}”的文字，却没有缩进\n在“{key}:”后面写“|”，文字从下一行写起，每行行首空 {blanks} 格；每行是一段",
        "this line goes on with the text of “{key}”, but is not indented\n"
        "write “|” after “{key}:” and the text on the lines below, each indented by {blanks} blanks; each is a paragraph",
    ),
    "PD001.foot": (
        "这是印在表格外面的文字（{count} 行），申报里没有这一项\n删去；要留着备查，就在每行的行首加上“# ”",
        "this stands outside the table of the form ({count} lines), and no field is for it\n"
        "delete it, or write “# ” before each of the lines to keep it as a comment",
    ),
    "PD001.pasted_block": (
        "这一行接着“{key}”的文字，缩进却不够\n“|”下面的每一行，行首都空 {blanks} 格；每行是一段",
        "this line goes on with the text of “{key}”, but is not indented enough\n"
        "begin every line below “|” with {blanks} blanks; each is a paragraph",
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
    "PD001.unread.first": (
        "从这里起还没有检查；改正后再检查一次",
        "from here on nothing was checked: check again after the correction",
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
        "这里不符合 YAML 的写法\n对照相邻的行检查冒号、空格、引号和缩进",
        "this is not YAML\ncheck colons, blanks, quotation marks and indentation against the lines around",
    ),
    "PD002": (
        "“{key}”写了两次，后一次不算数\n核对两处：写错了名称的改正名称，多余的才删去",
        "“{key}” is written twice; the second one does not count\n"
        "compare both: correct the key where another was meant, and delete only what is too much",
    ),
    "PD002.parts": (
        "“{key}”写了两次，下面的内容合在一起检查了\n核对两处，合成一处；写错了名称的改正名称",
        "“{key}” is written twice; what stands below either was checked together\n"
        "compare both and put them together, or correct the key where another was meant",
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
    "PD003.wide": (
        "文件不是 UTF-8 编码，看来是 {encoding}（“Unicode”）\n用编辑器“另存为”，编码选 UTF-8",
        "the file is not UTF-8 but, as it seems, {encoding}\nsave it again with the encoding UTF-8",
    ),
    "PD003.document": (
        "这是 Word、Excel、PDF 或网页文件，不是 YAML 申报文件\n检查它，问题写成批注：perfdecl review {path}；"
        "变成申报文件：perfdecl import {path}；核对它和申报是否一致：perfdecl verify {path}",
        "this is a Word, Excel, PDF or web document, not a declaration in YAML\nto have it checked, with comments "
        "in it: perfdecl review {path}; turn it into a declaration with perfdecl import {path}, or compare it with its declaration: perfdecl verify {path}",
    ),
    "PD003.binary": (
        "这不是文本文件\n申报文件是 UTF-8 编码的 YAML 文本，不是 Word 或 Excel 文件",
        "this is no text file\na declaration is YAML text in UTF-8, not a Word or Excel file",
    ),
    "PD003.unknown": (
        "文件不是 UTF-8 编码：这里有无法识别的字节 {byte}\n用编辑器“另存为”，编码选 UTF-8",
        "the file is not UTF-8: the byte {byte} cannot be read\nsave it again with the encoding UTF-8",
    ),
    "PD003.bytes": (
        "这一行有 {count} 个字节（{byte} 起）不是文字，读不出来，以“�”代替\n对照原文补上这里的字，再按 UTF-8 编码保存",
        "{count} byte(s) of this line, from {byte} on, are no text and read as “�”\n"
        "write what should stand here, and save the file in UTF-8",
    ),
    "PD004.bytes": (
        "文件超过上限 {limit} 字节\n一个文件只写一个部门的申报",
        "the file is longer than the limit of {limit} bytes\nwrite one department's declaration in one file",
    ),
    "PD004.lines": (
        "文件超过上限 {limit} 行\n一个文件只写一个部门的申报",
        "the file has more than the limit of {limit} lines\nwrite one department's declaration in one file",
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
    "PD007.bar": (
        "这里用了“{bar}”，它会印出来，下面的各行也会接成一段\n换成英文输入法的“|”",
        "“{bar}” will be printed here, and the lines below are joined\nwrite “|” in its place",
    ),
    "PD007.list": (
        "这段文字分条书写，YAML 却会把各行接成一段（{count} 处）\n在项目名称的冒号后面写“|”，文字从下一行写起，每行缩进，就保留分段",
        "this text is a list, but YAML joins its lines to one paragraph (lines: {count})\n"
        "write “|” after the colon of its key and the text on the lines below, indented: then they stay paragraphs",
    ),
    "PD008": (
        "空格后面的“{lost}”被 YAML 当作注释，不会打印\n给整段内容加上半角双引号；如果真是注释，“#”前面空两格，后面空一格",
        "to YAML a comment begins here: “{lost}” will not be printed\n"
        "put the whole value in double quotes; if it is a comment, write two blanks before “#” and one behind",
    ),
    "PD008.excel": (
        "“{lost}”不是内容，是 Excel 显示不出来时的记号，YAML 又把它当作注释\n在 Excel 里把这一列拉宽或改正公式，再把内容填到这里",
        "“{lost}” is what a spreadsheet shows in place of a value, and a comment to YAML\n"
        "widen the column or correct the formula there, then write the value here",
    ),
    "PD008.all": (
        "内容以“#”开头，“{lost}”整段被 YAML 当作注释\n给整段内容加上半角双引号；如果真是注释，“#”后面空一格",
        "a value that begins with “#” is a comment to YAML: “{lost}”\n"
        "put the whole value in double quotes; if it is a comment, write a blank behind “#”",
    ),
    "PD009.missing": (
        "读不了：链接指向的文件不存在\n改正或删去这个链接",
        "cannot be read: the link points to a file that does not exist\ncorrect or delete the link",
    ),
    "PD009.gone": (
        "读不了：没有这个文件\n核对文件名和文件夹",
        "cannot be read: there is no such file\ncheck its name and folder",
    ),
    "PD009.loop": (
        "读不了：链接绕成了圈\n改正或删去这个链接",
        "cannot be read: the link leads back to itself\ncorrect or delete the link",
    ),
    "PD009.denied": (
        "读不了：没有读取的权限\n请管理员给予读取的权限，再检查一次",
        "cannot be read: permission denied\nask for the permission to read it, and check again",
    ),
    "PD009.special": (
        "读不了：这不是普通文件，而是管道、设备之类\n换成普通文件，或用“-”从标准输入读取",
        "cannot be read: this is no ordinary file but a pipe, a device or the like\n"
        "use an ordinary file, or “-” for standard input",
    ),
    "PD009.other": (
        "读不了：系统拒绝了（{reason}）\n检查文件和磁盘，再试一次",
        "cannot be read: the system refused ({reason})\ncheck the file and the disk, and try again",
    ),
}
