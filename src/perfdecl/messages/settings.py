"""What each setting of a configuration is for: the page on configuration and its schema are made from these."""

ENTRIES = {
    "setting.include": (
        "不写路径的命令处理哪些文件或文件夹",
        "the files and folders that commands without a path are about",
    ),
    "setting.exclude": ("不处理的文件，写法同 .gitignore", "files that are left out; patterns as in .gitignore"),
    "setting.select": ("只要这些规则，写编号或编号的开头", "only these rules: codes or their beginnings"),
    "setting.ignore": ("不要这些规则，写编号或编号的开头", "none of these rules: codes or their beginnings"),
    "setting.severity": ("改变规则的级别", "other severities for rules, by their codes"),
    "setting.per-file-ignores": (
        "符合这些写法的文件里，不要这些规则",
        "rules that do not count in files that match a pattern",
    ),
    "setting.strict": ("有警告也算没有通过", "warnings fail, too"),
    "setting.lang": ("界面语言", "the language of messages"),
    "setting.output-dir": (
        "render 写到哪个文件夹，要在仓库里面",
        "the folder that render writes to, within the repository",
    ),
    "setting.formats": (
        "render 写哪些格式：docx、pdf、html、xlsx、md；不写就是 docx",
        "the formats that render writes: docx, pdf, html, xlsx, md; docx where nothing is said",
    ),
    "setting.template": ("自己的模板，用于它的格式", "a template of your own, for its format"),
    "setting.departments": (
        "check 核对的部门名单，一行一个（PD804）",
        "the list of departments that check compares with, a name a line (PD804)",
    ),
    "setting.totals": (
        "check 核对的收支总表：部门、金额（万元），可以再加年度（PD807）",
        "the district's totals that check compares with: department, amount in 万元 and, if you like, the year (PD807)",
    ),
    "setting.last-year": (
        "去年的申报所在的文件夹，check 用来比较（PD806）",
        "the folder of last year's declarations, which check compares with (PD806)",
    ),
    "setting.change-limit": (
        "比去年增减超过百分之几要提醒（PD806）；不写就是 50",
        "a change from last year of more percent than this is told (PD806); 50 where nothing is said",
    ),
    "setting.line-breaking": (
        "换行的方式：standard 按标点的规则，specimen 同公开的原表",
        "where lines break: standard by the rules of punctuation, specimen as in the published form",
    ),
    "settings.title": ("设置", "Configuration"),
    "settings.where": (
        "写在 `perfdecl.toml` 里，或 `pyproject.toml` 的 `[tool.perfdecl]` 里。每个文件用离它最近的一个：先看它所在的文件夹，再看上一级，"
        "一直到顶。几个文件不合并。`--config` 指定一个，`--isolated` 一个也不用；命令行上写的优先。路径都从配置文件所在的文件夹算起。\n\n"
        "```bash\nperfdecl validate examples/liwan-publicity-2024.yaml --show-settings\n```\n\n"
        "显示对第一个文件生效的设置。不认识的设置、不对的值都会指出来，命令以返回码 2 结束，什么也不做。",
        "Settings stand in `perfdecl.toml`, or in `[tool.perfdecl]` of a `pyproject.toml`. For each file the nearest one holds: in its own "
        "folder, else in the folder above, and so on; they are not merged. `--config` names another, `--isolated` takes none; what the "
        "command line says comes first. Paths are relative to the file that they stand in.\n\n"
        "```bash\nperfdecl validate examples/liwan-publicity-2024.yaml --show-settings\n```\n\n"
        "prints what holds for the first file. An unknown setting or a wrong value is named, and the command ends with exit code 2 "
        "before it has done anything.",
    ),
    "settings.schema": (
        "编辑器（装有 Even Better TOML 的 VS Code 等）从 "
        "[schemas/perfdecl.toml.schema.json](../schemas/perfdecl.toml.schema.json) 得到补全和检查，在文件第一行写：",
        "Editors (VS Code with Even Better TOML, and others) complete and check the file by "
        "[schemas/perfdecl.toml.schema.json](../schemas/perfdecl.toml.schema.json); write on its first line:",
    ),
    "settings.columns": ("设置 | 写法 | 用处", "setting | written | for"),
}
