"""What ends a command with exit code 2: wrong use, and failures of the file system."""

ENTRIES = {
    "use.no_such_path": (
        "找不到“{path}”，检查文件名和所在的文件夹",
        "no such file or folder: “{path}”",
    ),
    "use.no_documents": (
        "在“{path}”里没有找到 Word、Excel、PDF 或网页文件",
        "no Word, Excel, PDF or web document found in “{path}”",
    ),
    "use.nothing_to_review": (
        "在“{path}”里没有找到能批注的文件；要 Word（.docx）或 Excel（.xlsx）",
        "nothing in “{path}” takes comments; Word (.docx) and Excel (.xlsx) documents do",
    ),
    "use.no_folder": ("“{path}”不是文件夹", "“{path}” is no folder"),
    "use.over_original": (
        "“{path}”是要审核的原文件，不会覆盖；用 -o 写到别的文件夹",
        "“{path}” is a document to be reviewed and is not overwritten; -o writes to another folder",
    ),
    "use.nothing_found": (
        "在“{path}”里没有找到申报文件（略过 {passed_over} 个 YAML 文件）；申报文件以 .yaml 结尾，开头写明是哪一种表，如“表: 表14”或“form: table14”",
        "no declaration found in “{path}” ({passed_over} YAML files passed over); a declaration ends in .yaml and says "
        "at its top which form it is, such as “form: table14” or “表: 表14”",
    ),
    "use.edit_request": (
        "页面发来的请求看不懂，请重新载入页面",
        "cannot understand what the page asked for; reload it",
    ),
    "use.edit_gone": (
        "这个问题已经不在了，请看更新后的检查结果",
        "this finding is gone; look at the new ones",
    ),
    "use.edit_elsewhere": (
        "这里打不开“{path}”：不在打开的文件夹里，或者是一个链接",
        "“{path}” cannot be opened here: it is not in the folder that was opened, or it is a link",
    ),
    "use.edit_unreadable": (
        "“{path}”读不懂，没有改动它；先用别的程序改正",
        "“{path}” cannot be read and was not changed; correct it with another program first",
    ),
    "use.edit_too_long": (
        "申报文件不能超过 {limit} 字节，没有保存",
        "a declaration has at most {limit} bytes; this was not saved",
    ),
    "use.edit_busy": (
        "别的程序正在不停地写“{path}”，没有保存；稍后再试",
        "another program keeps writing “{path}”, and this was not saved; try again later",
    ),
    "use.edit_exists": (
        "“{path}”已经有了，没有覆盖；换一个文件名",
        "“{path}” exists and was not overwritten; choose another name",
    ),
    "use.edit_columns": (
        "粘贴的内容有 {count} 列，从这一格起只有 {most} 列；选对开始的那一格再粘贴",
        "{count} columns were pasted, and there are only {most} from this cell on; choose the cell that they begin with",
    ),
    "use.edit_ending": (
        "“{path}”不是申报文件的名字；申报文件以 .yaml 结尾",
        "“{path}” is no name of a declaration; they end in .yaml",
    ),
    "use.edit_port": (
        "端口 {port} 用不了：{reason}；换一个，或者不写 --port",
        "port {port} cannot be used: {reason}; choose another one, or leave --port out",
    ),
    "use.unreadable": ("读不了“{path}”：{reason}", "cannot read “{path}”: {reason}"),
    "use.unwritable": ("写不了“{path}”：{reason}", "cannot write “{path}”: {reason}"),
    "use.not_ours": (
        "“{path}”已经存在，而且不是 perfdecl 写出的（或写出后又被改过），没有覆盖；确定要覆盖时加 --force",
        "“{path}” exists and was not written by perfdecl (or was changed since); not overwritten. "
        "Use --force to overwrite it",
    ),
    "use.exists": (
        "“{path}”已经存在，没有覆盖；确定要覆盖时加 --force",
        "“{path}” exists and was not overwritten; use --force to overwrite it",
    ),
    "use.one_of": (
        "这几项只能用一个：{options}",
        "only one of these can be used: {options}",
    ),
    "use.needs_one_of": (
        "{option} 要和这些中的一个一起用：{options}",
        "{option} goes with one of these: {options}",
    ),
    "use.totals_line": (
        "“{path}”第 {line} 行看不懂：写成“部门,金额”，金额是数字，单位万元；可以再加一列年度",
        "cannot understand line {line} of “{path}”: write “department,amount”, the amount a number in 万元; a third column "
        "may have the year",
    ),
    "use.list_too_large": ("“{path}”太大，超过 {limit} 字节", "“{path}” has more than {limit} bytes"),
    "use.list_encoding": (
        "“{path}”的文字编码读不懂；另存为 UTF-8",
        "cannot read the characters of “{path}”; save it as UTF-8",
    ),
    "use.year": (
        "预算年度“{year}”不对，应当在 {first} 和 {last} 之间",
        "{year} is no fiscal year; it must be from {first} to {last}",
    ),
    "use.declaration_errors": (
        "申报有 {count} 处错误，先改正。第一处：{first}",
        "the declaration has errors ({count}), which must be corrected first; the first one: {first}",
    ),
    "use.not_understood": (
        "“{name}”里没有看懂的申报内容",
        "nothing in “{name}” was understood as a declaration",
    ),
    "use.path_for_text": (
        "这里要的是申报的内容，给的却是文件名“{text}”；检查文件请用 load 或 check_files",
        "this takes the text of a declaration, and “{text}” is the name of a file; for files there are load and "
        "check_files",
    ),
    "use.text_for_path": (
        "这里要的是文件名，给的却是内容（“{text}…”）；检查内容请用 check",
        "this takes the name of a file, and was given a text (“{text}…”); for texts there is check",
    ),
    "use.other_form": (
        "要的是 {wanted}，“{name}”是 {form}",
        "{wanted} was asked for, and “{name}” is {form}",
    ),
    "use.through_link": (
        "“{path}”是一个链接，没有写到它指向的地方；换成真正的文件夹，或改用 -o 直接指定那里",
        "“{path}” is a link, and nothing was written through it; make it a folder, or name with -o where it leads",
    ),
    "use.same_output": (
        "“{first}”和“{second}”会写到同一个文件“{path}”；改用 -o 指定的文件夹，或改其中一个的名称",
        "“{first}” and “{second}” would both be written to “{path}”; use -o with a folder, or rename one of them",
    ),
    "use.one_file": (
        "有 {count} 份申报，-o 应当是文件夹：“{path}”是文件",
        "there are {count} declarations, so -o must be a folder: “{path}” is a file",
    ),
    "use.not_one_of_several": (
        "“{path}”里有 {count} 份申报表，其中“{key}”是“{subject}”的有 {own} 份，应当正好一份",
        "“{path}” holds {count} forms, of which {own} have “{subject}” as “{key}”, and there should be just one",
    ),
    "use.several_forms": (
        "“{path}”里有 {count} 份申报表，一份写一个文件；用 -o 指定文件夹，如 -o DIR/",
        "“{path}” holds {count} forms, and each becomes a file; name a folder with -o, such as -o DIR/",
    ),
    "use.needs_output": (
        "从标准输入读取时，用 -o 指定写到哪里（-o - 写到标准输出）",
        "with standard input say with -o where to write (-o - for standard output)",
    ),
    "use.unknown_format": (
        "不支持的格式“{format}”；可以用：{known}",
        "unknown format “{format}”; known are: {known}",
    ),
    "use.no_glyph": (
        "打印不成 pdf：装好的字体里都没有“{text}”（{codes}）；安装含有它的字体，或打印成别的格式",
        "cannot print as pdf: no installed font has “{text}” ({codes}); install a font that has it, or print as another "
        "format",
    ),
    "use.template_kind": (
        "“{path}”不能作模板；模板的文件名要以 {known} 结尾",
        "“{path}” cannot be a template; its name must end in {known}",
    ),
    "use.template_format": (
        "模板“{path}”只能打印成 {kind}，不能打印成 {format}",
        "the template “{path}” is for {kind}, not for {format}",
    ),
    "use.template_draft": (
        "草稿按官方表格打印，--draft 不能和 --template 一起用",
        "drafts are printed on the official form: --draft and --template exclude each other",
    ),
    "use.unknown_choice": (
        "{option} 不能是“{value}”；可以用：{known}",
        "{option} cannot be “{value}”; known are: {known}",
    ),
    "use.unknown_code": (
        "{where}：没有规则“{code}”；是不是 {meant}？",
        "{where}: there is no rule “{code}”; did you mean {meant}?",
    ),
    "use.no_record": (
        "“{path}”里没有附带申报；加 --against 指定申报文件",
        "“{path}” carries no declaration; name the declaration's file with --against",
    ),
    "use.not_a_baseline": (
        "“{path}”不是 --write-baseline 写出的文件",
        "“{path}” was not written by --write-baseline",
    ),
    "use.needs_extra": (
        "{option} 需要另外安装：{install}",
        "{option} needs an extra: {install}",
    ),
    "use.no_shell": (
        "运行不了 {shell}；用 {option} 显示脚本，自己放到 {shell} 的配置文件里",
        "cannot run {shell}; show the script with {option} and put it into the profile yourself",
    ),
    "use.no_such_revision": (
        "git 里没有“{name}”；写成“版本:路径”，如 HEAD~1:2025/decl.yaml，路径从仓库的顶层或本文件夹算起",
        "git has no “{name}”; write REV:path, such as HEAD~1:2025/decl.yaml, the path from the repository's top or from this "
        "folder",
    ),
    "use.input_twice": ("标准输入只能用一次", "standard input can be only one of them"),
    "use.no_git": ("没有安装 git，看不了以前的版本", "git is not installed, so no revision can be read"),
    "use.git_too_slow": ("git 在 {seconds} 秒内没有答复", "git did not answer within {seconds} seconds"),
    "use.too_many_files": (
        "“{path}”里有 {count} 个文件，最多 {most} 个；指定其中的一个文件夹",
        "“{path}” holds {count} files, and {most} are the most; name a folder of it",
    ),
    "use.too_large": ("“{path}”太大，不会是申报", "“{path}” is too large to be a declaration"),
    "use.other_forms": (
        "“{first}”是{old}，“{second}”是{new}：不是同一种表，不能比较",
        "“{first}” is {old} and “{second}” is {new}: two forms cannot be compared",
    ),
    "use.needs_folder": (
        "{format} 是几张表，用 -o 指定文件夹，如 -o data/",
        "{format} is several tables: name a folder with -o, such as -o data/",
    ),
    "use.needs_file": (
        "{format} 用 -o 指定写到哪个文件（-o - 写到标准输出）",
        "for {format} name a file with -o (-o - for standard output)",
    ),
    "use.too_many_rows": (
        "表“{name}”有 {count} 行，工作簿放不下；改用 --format csv 或 parquet",
        "table “{name}” has {count} rows, more than a workbook holds; use --format csv or parquet",
    ),
    "use.cell_too_long": (
        "“{text}…”有 {count} 个字，工作簿的单元格放不下；改用 --format csv 或 parquet",
        "“{text}…” has {count} characters, more than a cell of a workbook holds; use --format csv or parquet",
    ),
    "use.output": ("写不了结果：{reason}", "cannot write the results: {reason}"),
    "use.no_input": ("没有标准输入可读", "there is no standard input to read"),
    "use.system": ("用不了“{path}”：{reason}", "cannot use “{path}”: {reason}"),
}
