"""What is wrong with a configuration."""

ENTRIES = {
    "config.output_outside": (
        "“{folder}”里的配置要写到仓库外面的“{path}”，没有写；改 output-dir，或用 -o 指定",
        "the configuration in “{folder}” would write to “{path}”, outside of its repository; nothing was written: change "
        "output-dir, or name the folder with -o",
    ),
    "config.unknown_key": (
        "配置文件“{path}”里有不认识的设置“{key}”；是不是 {meant}？",
        "unknown setting “{key}” in “{path}”; did you mean {meant}?",
    ),
    "config.wrong_value": (
        "配置文件“{path}”里“{key}”的值不对：{value}；可以写：{known}",
        "wrong value for “{key}” in “{path}”: {value}; it can be: {known}",
    ),
    "config.encoding": (
        "配置文件“{path}”不是 UTF-8 编码；用编辑器另存为 UTF-8",
        "the configuration “{path}” is not in UTF-8; save it as UTF-8",
    ),
    "config.too_large": (
        "配置文件“{path}”太大，超过 {limit} 字节；多半不是配置文件",
        "the configuration “{path}” has more than {limit} bytes; it is probably none",
    ),
    "config.too_deep": (
        "配置文件“{path}”读不懂：括号嵌套太深",
        "cannot understand the configuration “{path}”: its brackets are nested too deeply",
    ),
    "config.too_long": (
        "配置文件“{path}”读不懂：里面有太长的数字",
        "cannot understand the configuration “{path}”: it has a number that is too long",
    ),
    "toml.syntax": (
        "配置文件“{path}”读不懂：第 {line} 行第 {column} 列不合 TOML 的写法",
        "cannot understand the configuration “{path}”: line {line}, column {column} is no TOML",
    ),
    "toml.end": (
        "配置文件“{path}”读不懂：没有写完，检查引号和括号是否成对",
        "cannot understand the configuration “{path}”: it ends too early; are quotes and brackets in pairs?",
    ),
    "toml.value": (
        "配置文件“{path}”读不懂：第 {line} 行第 {column} 列的值不对；文字要加半角双引号，是和否写成 true 和 false",
        "cannot understand the configuration “{path}”: wrong value in line {line}, column {column}; texts need double "
        "quotes, yes and no are true and false",
    ),
    "toml.equals": (
        "配置文件“{path}”读不懂：第 {line} 行第 {column} 列应当是半角等号 =",
        "cannot understand the configuration “{path}”: an = is missing in line {line}, column {column}",
    ),
    "toml.statement": (
        "配置文件“{path}”读不懂：第 {line} 行第 {column} 列既不是设置，也不是方括号里的标题；写成 名称 = 值",
        "cannot understand the configuration “{path}”: line {line}, column {column} is neither a setting nor a heading; "
        "write name = value",
    ),
    "toml.rest": (
        "配置文件“{path}”读不懂：第 {line} 行第 {column} 列多出内容，一行只写一个设置",
        "cannot understand the configuration “{path}”: there is more in line {line}, column {column} than one setting",
    ),
    "toml.twice": (
        "配置文件“{path}”读不懂：第 {line} 行第 {column} 列的设置写了两次",
        "cannot understand the configuration “{path}”: what stands in line {line}, column {column} is set twice",
    ),
    "toml.quote": (
        "配置文件“{path}”读不懂：第 {line} 行第 {column} 列的引号没有成对",
        "cannot understand the configuration “{path}”: a quote in line {line}, column {column} has no partner",
    ),
    "toml.bracket": (
        "配置文件“{path}”读不懂：第 {line} 行第 {column} 列的括号没有成对，或者少了逗号",
        "cannot understand the configuration “{path}”: a bracket in line {line}, column {column} has no partner, or a "
        "comma is missing",
    ),
    "toml.escape": (
        "配置文件“{path}”读不懂：第 {line} 行第 {column} 列的反斜杠写法不对；路径里用 / ，或用单引号",
        "cannot understand the configuration “{path}”: wrong use of a backslash in line {line}, column {column}; write "
        "paths with /, or in single quotes",
    ),
    "toml.character": (
        "配置文件“{path}”读不懂：第 {line} 行第 {column} 列有不能用的字符",
        "cannot understand the configuration “{path}”: a character in line {line}, column {column} is not allowed",
    ),
}
