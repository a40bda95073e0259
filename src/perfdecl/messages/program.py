"""What the program says of itself: words of reports, help texts, errors of use."""

ENTRIES = {
    "severity.error": ("错误", "error"),
    "severity.warning": ("警告", "warning"),
    "severity.info": ("提示", "info"),
    "full.help": ("怎么办：", "help: "),
    "addend": ("{key} {amount}（第 {line} 行）", "{key} {amount} (line {line})"),
    "addend.absent": ("{key} {amount}（未写）", "{key} {amount} (not written)"),
    "summary": (
        "检查了 {files} 个文件：{errors} 个错误，{warnings} 个警告，另有 {hidden} 条未显示",
        "{files} file(s) checked: {errors} error(s), {warnings} warning(s), {hidden} hidden",
    ),
    "summary.passed_over": (
        "略过 {count} 个不是申报的 YAML 文件",
        "{count} YAML file(s) that are no declarations passed over",
    ),
    "internal": (
        "perfdecl 内部出错：{error}。请把这一行和您的文件报告到 {url}；加 --traceback 可看详情",
        "internal error in perfdecl: {error}. Please report this line with your file at {url}; --traceback shows more",
    ),
    "use.no_such_path": (
        "找不到“{path}”，检查文件名和所在的文件夹",
        "no such file or folder: “{path}”",
    ),
    "use.nothing_found": (
        "在“{path}”里没有找到申报文件（略过 {passed_over} 个 YAML 文件）；申报文件以 .yaml 结尾，开头有“表: 表14”或“form: table14”",
        "no declaration found in “{path}” ({passed_over} YAML files passed over); a declaration ends in .yaml and has "
        "“form: table14” or “表: 表14” at its top",
    ),
    "use.unreadable": ("读不了“{path}”：{reason}", "cannot read “{path}”: {reason}"),
    "use.unwritable": ("写不了“{path}”：{reason}", "cannot write “{path}”: {reason}"),
    "use.not_ours": (
        "“{path}”已经存在，而且不是 perfdecl 写出的（或写出后又被改过），没有覆盖；确定要覆盖时加 --force",
        "“{path}” exists and was not written by perfdecl (or was changed since); not overwritten. "
        "Use --force to overwrite it",
    ),
    "use.same_output": (
        "“{first}”和“{second}”会写到同一个文件“{path}”；改用 -o 指定的文件夹，或改其中一个的名称",
        "“{first}” and “{second}” would both be written to “{path}”; use -o with a folder, or rename one of them",
    ),
    "use.one_file": (
        "有 {count} 份申报，-o 应当是文件夹：“{path}”是文件",
        "there are {count} declarations, so -o must be a folder: “{path}” is a file",
    ),
    "use.needs_output": (
        "从标准输入读取时，用 -o 指定写到哪里（-o - 写到标准输出）",
        "with standard input say with -o where to write (-o - for standard output)",
    ),
    "use.unknown_format": (
        "不支持的格式“{format}”；可以用：{known}",
        "unknown format “{format}”; known are: {known}",
    ),
    "use.needs_extra": (
        '打印成 {format} 要另外安装：pip install "perfdecl[{extra}]"',
        'printing as {format} needs an extra: pip install "perfdecl[{extra}]"',
    ),
    "use.no_glyph": (
        "打印不成 pdf：装好的字体里都没有“{text}”（{codes}）；安装含有它的字体，或打印成别的格式",
        "cannot print as pdf: no installed font has “{text}” ({codes}); install a font that has it, or print as another "
        "format",
    ),
    "use.unknown_choice": (
        "{option} 不能是“{value}”；可以用：{known}",
        "{option} cannot be “{value}”; known are: {known}",
    ),
    "use.unknown_code": (
        "{where}：没有规则“{code}”；是不是 {meant}？",
        "{where}: there is no rule “{code}”; did you mean {meant}?",
    ),
    "config.syntax": (
        "配置文件“{path}”读不懂：{reason}",
        "cannot understand the configuration “{path}”: {reason}",
    ),
    "config.unknown_key": (
        "配置文件“{path}”里有不认识的设置“{key}”；是不是 {meant}？",
        "unknown setting “{key}” in “{path}”; did you mean {meant}?",
    ),
    "config.wrong_value": (
        "配置文件“{path}”里“{key}”的值不对：{value}",
        "wrong value for “{key}” in “{path}”: {value}",
    ),
    "render.written": ("已写出 {path}", "written: {path}"),
    "render.refused": (
        "{count} 份申报有错误，没有打印",
        "{count} declaration(s) have errors and were not printed",
    ),
    "help.app": (
        "部门整体预算绩效目标申报表（表14）：写成 YAML，逐行检查，打印成正式表格。",
        "表14, the performance objectives of a department's whole budget: YAML in, checked to the line, the form out.",
    ),
    "help.version": ("显示版本", "Show the version."),
    "help.lang": ("界面语言：zh 或 en", "Language of messages: zh or en."),
    "help.traceback": ("内部出错时显示详情", "Show the details of an internal error."),
    "help.validate": ("检查申报文件", "Check declarations."),
    "help.render": ("打印成正式表格", "Print the official form."),
    "help.paths": (
        "申报文件或文件夹，- 是标准输入；不写则按配置，或本文件夹",
        "Declarations or folders, - for standard input. None: the configuration's, or this folder's.",
    ),
    "help.output_format": ("报告格式：{known}", "Format of the report: {known}."),
    "help.output_file": ("报告写到文件", "Write the report to a file."),
    "help.severity": (
        "显示到哪一级：error、warning 或 info",
        "The lowest severity that is shown: error, warning or info.",
    ),
    "help.select": ("只用这些规则（可写开头，如 PD2）", "Only these rules, by code or prefix (PD2)."),
    "help.ignore": ("不用这些规则（可写开头）", "Not these rules, by code or prefix."),
    "help.strict": ("有警告也算不通过", "Warnings fail, too."),
    "help.exit_zero": ("有错误也返回 0", "Exit with 0 whatever is found."),
    "help.color": ("颜色：auto、always 或 never", "Colour: auto, always or never."),
    "help.stdin_filename": ("标准输入的文件名", "What to call standard input."),
    "help.config": ("配置文件", "The configuration file."),
    "help.isolated": ("不读任何配置文件", "Read no configuration."),
    "help.format": ("打印格式：{known}", "Format of the form: {known}."),
    "help.output": ("写到这个文件或文件夹", "The file or folder to write to."),
    "help.force": ("覆盖不是 perfdecl 写出的文件", "Overwrite files that perfdecl did not write."),
    "help.explain": ("说明一条规则", "Explain a rule."),
    "help.rules": ("列出全部规则", "List all rules."),
    "help.code": ("规则代码，如 PD201", "The rule's code, such as PD201."),
    "explain.source": ("来源：", "Source: "),
    "explain.fails": ("不通过的例子：", "Fails:"),
    "explain.passes": ("通过的例子：", "Passes:"),
    "help.help": ("显示这份说明", "Show this help."),
    "help.options_metavar": ("[选项]", "[OPTIONS]"),
    "help.subcommand_metavar": ("命令 [参数]…", "COMMAND [ARGS]..."),
    "help.word.usage": ("用法：", "Usage: "),
    "help.word.arguments": ("参数：", "Arguments:"),
    "help.word.options": ("选项：", "Options:"),
    "help.word.commands": ("命令：", "Commands:"),
    "help.word.default": ("[默认：", "[default: "),
    "usage.no_such_option": (
        "没有选项“{option}”；加 --help 可看说明",
        "no such option “{option}”; --help shows them",
    ),
    "usage.no_such_option.meant": (
        "没有选项“{option}”；是不是 {meant}？",
        "no such option “{option}”; did you mean {meant}?",
    ),
    "usage.no_such_command": (
        "没有命令“{command}”；perfdecl --help 列出全部命令",
        "no such command “{command}”; perfdecl --help lists them",
    ),
    "usage.missing": ("缺少“{what}”；加 --help 可看说明", "“{what}” is missing; --help shows how to call"),
    "usage.needs_value": ("选项“{option}”后面要有值", "the option “{option}” needs a value"),
    "usage.other": (
        "命令的写法不对：{said}；加 --help 可看说明",
        "wrong use: {said} --help shows how to call",
    ),
}
