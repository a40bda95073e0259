"""PD1: shape and types."""

ENTRIES = {
    "PD101": ("“{parent}”里缺少“{key}”\n补上这一项", "“{key}” is missing in “{parent}”\nadd it"),
    "PD101.top": ("缺少“{key}”\n补上这一项", "“{key}” is missing\nadd it"),
    "PD101.form": (
        "没有写是哪一种表\n在文件开头写一行“{key}: …”，可以写：{known}",
        "the file does not say which form it is\nwrite a line “{key}: …” at its top, with one of: {known}",
    ),
    "PD102": (
        "不认识的项目“{key}”\n这里可以写：{keys}",
        "unknown key “{key}”\nthese can stand here: {keys}",
    ),
    "PD102.meant": (
        "不认识的项目“{key}”\n是不是“{meant}”？",
        "unknown key “{key}”\ndid you mean “{meant}”?",
    ),
    "PD102.content": (
        "“{key}”是内容，不是项目的名称\n写成“{first}: {key}”",
        "“{key}” is what belongs into a field, not a key\nwrite “{first}: {key}”",
    ),
    "PD102.row": (
        "“{key}”是内容，不是项目的名称\n写成“{first}: {key}”；“{value}”另起一行，与它对齐，写在它那一项的名称和冒号后面",
        "“{key}” is what belongs into a field, not a key\n"
        "write “{first}: {key}”; put “{value}” on a line of its own, aligned with it, behind the key that it belongs to",
    ),
    "PD102.lookalike": (
        "“{key}”这个项目名称里有形近的异体字符 {character}\n换成“{better}”，写成“{key}”",
        "the key “{key}” is written with a character that only looks like the right one: {character}\n"
        "write “{better}” in its place: “{key}”",
    ),
    "PD102.elsewhere": (
        "“{key}”不在这里填写\n它属于“{place}”，检查缩进",
        "“{key}” does not belong here\nit belongs to “{place}”: check the indentation",
    ),
    "PD103.mapping": (
        "“{key}”应当分项填写\n下一行缩进两个空格，写成“名称: 内容”",
        "“{key}” must be a mapping\non the next lines, indented by two blanks, write “key: value”",
    ),
    "PD103.list": (
        "“{key}”应当是列表\n每一条另起一行，以“- ”开头",
        "“{key}” must be a list\nbegin each item on a line of its own with “- ”",
    ),
    "PD103.item": (
        "“{key}”下面的“{first}”前面没有列表符号“- ”\n把这一行行首的空格减少两个，加上“- ”，写成“- {first}: …”；别的行不动",
        "the list mark “- ” before “{first}” in “{key}” is missing\n"
        "take two blanks off the beginning of this line and put “- ” there: “- {first}: …”; leave the other lines as they are",
    ),
    "PD103.named": (
        "“{key}”的每一条以“- ”开头，不写名称“{first}”\n把“{first}:”这样的行都改成单独一个“-”，行首的空格和别的行不动",
        "each item of “{key}” begins with “- ”, not with a name such as “{first}”\n"
        "put “-” alone in the place of “{first}:” and its like; leave blanks and the other lines as they are",
    ),
    "PD103.nothing": (
        "“{key}”应当分项填写，这里只写了一个词\n没有这一项就把它整项删去",
        "“{key}” is made of several things, and a single word stands there\nwhere there is none delete the whole of it",
    ),
    "PD103.level": (
        "“{key}”下面缺少一级，不能直接写列表\n在列表上面加一行“{first}:”（或同一级的别的名称），行首比“{key}”多空两格；列表的每一行也多空两格",
        "a level is missing between “{key}” and its list\n"
        "add a line “{first}:” (or another name of that level) above the list, with two blanks more than “{key}”; move the list by two blanks",
    ),
    "PD103.row": (
        "列表的每一条应当分项填写\n写成“{first}: {written}”，其余各项另起一行，与它对齐",
        "each item of a list is made of several things\nwrite “{first}: {written}”, and the others on lines of their own, aligned with it",
    ),
    "PD103.text": (
        "“{key}”应当是一段文字，这里写成了分项内容\n下面分行写的，在“{key}:”后面写“|”，每一行就是它的一段；写在花括号里的，去掉花括号",
        "“{key}” must be a text, not a mapping\n"
        "where it stands on the lines below write “|” after “{key}:”: then each of them is a paragraph; take off curly brackets",
    ),
    "PD103.text_list": (
        "“{key}”应当是一段文字，这里写成了列表\n下面分行写的，在“{key}:”后面写“|”，每一行就是它的一段；写在方括号里的，去掉方括号",
        "“{key}” must be a text, not a list\n"
        "where it stands on the lines below write “|” after “{key}:”: then each of them is a paragraph; take off square brackets",
    ),
    "PD103.key": (
        "项目名称不能是列表或多项内容\n写成“名称: 内容”",
        "a key cannot be a list or a mapping\nwrite “key: value”",
    ),
    "PD103.empty": (
        "文件里没有内容\n从一份空白申报开始填写，见 examples/blank.zh.yaml",
        "the file holds nothing\nbegin with a blank declaration: see examples/blank.zh.yaml",
    ),
    "PD103.root": (
        "文件的最外层不是“名称: 内容”\n第一行写是哪一种表，如“表: 表14”（或“form: table14”），不要以“- ”开头",
        "the top level of the file is not made of “key: value”\nbegin with which form it is, such as “form: table14” (or “表: 表14”), not with “- ”",
    ),
    "PD104": (
        "“{key}”不是金额：“{written}”\n只写数字，单位是万元，如 30.5；要写单位就写 30.5万元 或 305000元",
        "“{key}” is no amount: “{written}”\n"
        "write the number alone, in 万元, such as 30.5; or with its unit: 30.5万元, 305000元",
    ),
    "PD104.suggest": (
        "“{key}”不是金额：“{written}”\n写成 {suggestion}（单位是万元）",
        "“{key}” is no amount: “{written}”\nwrite {suggestion} (in 万元)",
    ),
    "PD104.nothing": (
        "“{key}”不是金额：“{written}”\n没有这项资金时写 0",
        "“{key}” is no amount: “{written}”\nwrite 0 where there is none",
    ),
    "PD104.invisible": (
        "“{key}”的金额里有看不见的字符 {character}\n删去它，只留数字",
        "the amount of “{key}” has an invisible character: {character}\ndelete it and leave the number alone",
    ),
    "PD104.empty": (
        "“{key}”没有填金额\n没有这项资金时写 0",
        "“{key}” has no amount\nwrite 0 where there is none",
    ),
    "PD104.excel": (
        "“{key}”里的“{lost}”不是金额，是 Excel 显示不出数字时的记号\n在 Excel 里把这一列拉宽或改正公式，再把数字填到这里",
        "“{lost}” in “{key}” is no amount but what a spreadsheet shows in place of a number\n"
        "widen the column or correct the formula there, then write the number here",
    ),
    "PD104.shape": (
        "“{key}”应当是一个金额，不能是列表或分项内容\n写成 1340.73",
        "“{key}” must be one amount, not a list or a mapping\nwrite 1340.73",
    ),
    "PD105": (
        "“{key}”是负数：{written}\n金额不能小于 0",
        "“{key}” is negative: {written}\nan amount cannot be less than 0",
    ),
    "PD106": (
        "“{key}”的 {written} 万元超过两位小数，打印时四舍五入为 {printed}\n写到两位小数；要保留准确的数，就以“元”为单位填写",
        "“{key}” has more than two decimals: {written} 万元 is printed as {printed}\n"
        "write two decimals; to keep the exact number write it in 元",
    ),
    "PD106.yuan": (
        "“{key}”按元填写，折合 {written} 万元，表上四舍五入印成 {printed}\n准确的数保留在申报里，不用改；只需核对合计",
        "“{key}” is written in 元: {written} 万元, which the form shows as {printed}\n"
        "the declaration keeps the exact number; only look whether the printed sums agree",
    ),
    "PD107": ("“{key}”没有填写内容\n填写文字", "“{key}” is empty\nwrite a text"),
    "PD108.form": (
        "不支持的表：“{written}”\n可以写：{known}",
        "unsupported form: “{written}”\nwhat can be written: {known}",
    ),
    "PD108.year_meant": (
        "年度不对：“{written}”\n写成 {meant}",
        "unsupported year: “{written}”\nwrite {meant}",
    ),
    "PD108.year": (
        "年度不对：“{written}”\n写四位数的年份，2000 至 2100，如 2024",
        "unsupported year: “{written}”\nwrite four digits from 2000 to 2100, such as 2024",
    ),
    "PD109": (
        "一个文件里混用了英文键（{english} 个）和中文键（{chinese} 个）\n只用一种；perfdecl fmt --keys 可以统一",
        "English keys ({english}) and Chinese keys ({chinese}) are mixed in one file\n"
        "use one of them; perfdecl fmt --keys translates",
    ),
}
