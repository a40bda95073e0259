"""PD7: documents against their declarations, and house templates."""

#: What helps against each limit of readers.
RAISE_ZH = "分成几个文件；确实要读这么大的文件，加上 --limits {times}（或把环境变量 {variable} 设为 {times}），限度就放宽到 {times} 倍"
RAISE = "divide it into several files; if it must be as large, add --limits {times} (or set {variable}={times} in the environment), which allows {times} times as much"


def _too_much(zh: str, en: str) -> tuple[str, str]:
    return f"“{{path}}”{zh}，没有读\n{RAISE_ZH}", f"“{{path}}” {en} and was not read\n{RAISE}"


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
    "PD701.unseen": (
        "申报是“{declared}”，文件里有，但看不见：被隐藏、被盖住、字太小，或与底色相同（{spot}）\n让它显示出来，或重新打印",
        "the declaration says “{declared}”, which the document has, but unseen: hidden, covered, tiny, or in the colour behind it ({spot})\n"
        "show it again, or print again",
    ),
    "PD701.label": (
        "文件里的栏目文字是“{printed}”（{spot}），表上应是“{declared}”\n恢复原来的文字，或重新打印",
        "a printed label is “{printed}” in the document ({spot}); the form has “{declared}”\nrestore it, or print again",
    ),
    "PD701.near": (
        "文件里这一栏叫“{printed}”，表上叫“{declared}”\n重新打印",
        "the document has the label “{printed}” where the form has “{declared}”\nprint it again",
    ),
    "PD701.unlabelled": (
        "文件里少了表上的“{declared}”\n重新打印",
        "the form's “{declared}” is not in the document\nprint it again",
    ),
    "PD701.struck": (
        "文件里的“{printed}”被划掉了（{spot}）\n去掉删除线，或改正申报",
        "“{printed}” is struck through in the document ({spot})\nremove the line, or correct the declaration",
    ),
    "PD701.shown": (
        "文件里的数字显示成“{printed}”（{spot}），与它的值不同\n改正这一格的数字格式",
        "a number of the document is shown as “{printed}” ({spot}), which is not its value\ncorrect the cell's number format",
    ),
    "PD701.cut": (
        "“{printed}”在文件里显示不全（{spot}）：行高或列宽不够，文字被截断\n调整行高或列宽，或重新打印",
        "“{printed}” is not shown as a whole in the document ({spot}): its row or column is too small and cuts it off\n"
        "make the row or the column larger, or print again",
    ),
    "PD701.unprinted": (
        "“{printed}”（{spot}）在打印的范围之外，打印出来看不到\n重新设置打印区域、纸张和页边距，或重新打印",
        "“{printed}” ({spot}) stands outside of what is printed, and is not on paper\n"
        "set the print area, the paper and its margins anew, or print again",
    ),
    "PD701.scaled": (
        "文件打印时缩小到 {printed}（{spot}），字小得看不清\n改正缩放比例，或重新打印",
        "the document is scaled down to {printed} when it is printed ({spot}), too small to be read\n"
        "correct the scale, or print again",
    ),
    "PD701.tracked": (
        "文件里有还没有接受的删除：“{printed}”（{spot}）\n接受或拒绝修订，再核对",
        "a deletion of “{printed}” in the document was not accepted yet ({spot})\naccept or reject it, and verify again",
    ),
    "PD701.turned": (
        "文件里多出斜着或横着印的“{printed}”（{spot}）\n如果不是水印，重新打印",
        "the document has “{printed}” across the page ({spot})\nprint it again, unless it is a watermark that must be there",
    ),
    "PD701.comment": (
        "文件里有批注“{printed}”（{spot}）\n删去批注，或按批注改正申报",
        "the document has the remark “{printed}” ({spot})\ndelete it, or correct the declaration as it says",
    ),
    "PD701.field": (
        "文件里多出可以填写的栏“{printed}”（{spot}），盖在页面上\n重新打印",
        "a form field “{printed}” lies over the document's page ({spot})\nprint it again",
    ),
    "PD701.object": (
        "文件里多出图片、形状或控件（{spot}：{printed}），可能盖住文字\n删去它，或重新打印",
        "the document has a picture, shape or control that may cover text ({spot}: {printed})\ndelete it, or print again",
    ),
    "PD701.formula": (
        "文件里的一格是公式“{printed}”（{spot}），打开时可能算出别的数\n改成数值，或重新打印",
        "a cell of the document is the formula “{printed}” ({spot}), which may give another number when it is opened\n"
        "put the number there, or print again",
    ),
    "PD701.condition": (
        "文件里有条件格式（{spot}：{printed}），可能让内容看不见或变样\n删去条件格式，或重新打印",
        "the document has a conditional format ({spot}: {printed}), which may hide or change what is seen\n"
        "delete it, or print again",
    ),
    "PD701.style": (
        "网页里有不是打印时的样式，可能让内容看不见或变样（{printed}）\n重新打印",
        "the page has styles that were not printed with it, which may hide or change what is seen ({printed})\nprint it again",
    ),
    "PD701.script": (
        "网页里有脚本或嵌入的内容，可能改变看到的文字（{printed}）\n重新打印",
        "the page has scripts or embedded things, which may change what is seen ({printed})\nprint it again",
    ),
    "PD701.resaved": (
        "内容与申报一致，但文件不是现在打印的原样：别的程序或版本保存的\n重新打印，或不加 --strict",
        "it says what its declaration says, but is not the file that is printed now: another program or version saved it\n"
        "print it again, or leave out --strict",
    ),
    "PD701.record": (
        "文件里附带的申报与这份申报不是同一份\n用现在的申报重新打印",
        "the declaration that the document carries is not this one\nprint it again from this declaration",
    ),
    "PD701.nothing": (
        "文件里附带着申报，却看不见这张表：内容被隐藏、删去，或变成了图片\n重新打印",
        "the document carries its declaration, but shows no form: its text was hidden, deleted, or made a picture\n"
        "print it again",
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
        "纯文字没有单元格：“{key}”的{cells}是推测着分开的，也可能有别的分法\n对照原件，核对这一行和相邻的行",
        "bare text has no cells: {cells} of “{key}” were told apart by a guess, and other ways are possible\n"
        "check this row and its neighbours against the document",
    ),
    "PD702.mixed": (
        "纯文字没有单元格：“{key}”附近几格的文字混在一起，分不开\n改用原来的 PDF 或 Word 文件导入，或对照原件把这一行改好",
        "bare text has no cells: the texts around “{key}” are mixed and cannot be told apart\n"
        "import the PDF or Word file itself, or put this row right from the document",
    ),
    "PD702.disorder": (
        "纯文字没有单元格：“{key}”的文字不是表格里的次序，读到的内容不可靠\n"
        "改用原来的 PDF 或 Word 文件导入，或对照原件逐项核对",
        "bare text has no cells: the text of “{key}” is not in the order of the form, so that nothing of it is certain\n"
        "import the PDF or Word file itself, or check everything against the document",
    ),
    "PD702.text_lines": (
        "纯文字没有单元格：“{key}”可能多了或少了几行\n对照原件，核对这一项",
        "bare text has no cells: “{key}” may have lines too many, or too few\ncheck it against the document",
    ),
    "PD702.text_rows": (
        "纯文字没有单元格：“{key}”有 {count} 行是推测着分开的，也可能有别的分法：{rows}\n对照原件，核对这些行和相邻的行",
        "bare text has no cells: {count} rows of “{key}” were told apart by a guess, and other ways are possible: {rows}\n"
        "check these rows and their neighbours against the document",
    ),
    "PD702.level_rows": (
        "纯文字没有单元格：“{key}”有 {count} 行属于哪个二级指标是推测的：{rows}\n对照原件，核对这些行和相邻的行",
        "bare text has no cells: of which level {count} rows of “{key}” are was guessed: {rows}\n"
        "check these rows and their neighbours against the document",
    ),
    "PD702.radicals": (
        "文件里有形近的异体字符，已换成通常的字\n核对换过的字",
        "look-alike characters of the document were replaced\ncheck the replacements",
    ),
    "PD702.lost": (
        "文件里的“{text}”没有读进来\n改用原来的 PDF 或 Word 文件导入，或对照原件把它补进申报",
        "“{text}” in the document was not read\n"
        "import the PDF or Word file itself, or add it to the declaration from the document",
    ),
    "PD702.text_beside": (
        "纯文字没有单元格：“{key}”从哪一行开始是推测的\n对照原件，核对这一项的开头",
        "bare text has no cells: with which line “{key}” begins was guessed\ncheck its beginning against the document",
    ),
    "PD702.level": (
        "纯文字没有单元格：“{key}”属于哪个二级指标是推测的\n对照原件，核对这一行和相邻的行",
        "bare text has no cells: of which level “{key}” is was guessed\n"
        "check this row and its neighbours against the document",
    ),
    "PD702.pages": (
        "“{key}”排到了页末，不能确定下一页开头的文字是否也属于它\n对照原件，核对这一行和下一行",
        "“{key}” ends a page, and whether what the next page begins with belongs to it is not certain\n"
        "check this row and the next one against the document",
    ),
    "PD702.merged": (
        "“{key}”有一格跨了几行或几列，里面的文字可能属于几项\n对照原件，核对这一行和相邻的行",
        "a cell of “{key}” spans several rows or columns: its text may belong to several fields\n"
        "check this row and its neighbours against the document",
    ),
    "PD702.unit": (
        "文件里的金额以{unit}为单位，已精确换算成万元，共 {count} 项\n核对换算后的金额",
        "amounts of the document are in {unit}; {count} were brought to 万元, exactly\ncheck them",
    ),
    "PD702.units": (
        "文件里的金额单位前后不一致（{units}），已按离金额最近的标注读\n核对每个金额的单位",
        "the document names several units ({units}); for each amount the nearest one was taken\ncheck the unit of each amount",
    ),
    "PD702.amount": (
        "“{key}”的“{text}”读作 {amount}\n核对这个金额",
        "“{text}” at “{key}” was read as {amount}\ncheck this amount",
    ),
    "PD702.amounts": (
        "文件里有 {count} 项金额的写法不规范，已改成通常的写法，如“{text}”读作 {amount}\n核对这些金额",
        "{count} amounts of the document are written in an unusual way, and were read as “{text}” was: {amount}\n"
        "check these amounts",
    ),
    "PD702.picture": (
        "文件的格子里有图片（{spot}），图里的字没有读\n对照原件，图里有内容就补进申报",
        "a cell of the document holds a picture ({spot}), of which no text was read\n"
        "compare with the document, and write here what the picture says",
    ),
    "PD702.pictures": (
        "文件的格子里有图片，共 {count} 处，第一处在{spot}，图里的字没有读\n对照原件，图里有内容就补进申报",
        "{count} cells of the document hold pictures, the first in {spot}, of which no text was read\n"
        "compare with the document, and write here what the pictures say",
    ),
    "PD702.uncalculated": (
        "文件里有公式还没有算出结果，那些格子没有读\n用 Excel 或 WPS 打开，重新保存，再导入",
        "the document has formulas whose results are not in it, so that their cells were not read\n"
        "open it with Excel, save it, and import it again",
    ),
    "PD702.near": (
        "文件里的“{text}”当作“{label}”读了\n核对这一项",
        "“{text}” was taken for “{label}”\ncheck what stands there",
    ),
    "PD702.widthless": (
        "去掉了 {count} 个看不见的零宽字符\n不用改；文字没有变",
        "characters without a width were left out: {count}\nnothing is to be done; no visible text was changed",
    ),
    "PD702.outside": (
        "这张表以外的内容没有读，共 {count} 处文字\n如果其中有这张表的内容，把它单独存成一个文件再导入",
        "what stands outside of the form was not read: {count} texts\n"
        "if any of it is of the form, save that part as a file of its own and import it",
    ),
    "PD702.scan": (
        "这是扫描件，文字是自动识别出来的，可能有错字\n逐项对照原件核对",
        "this is a scan whose text was recognised by a program, perhaps wrongly\ncheck everything against the document",
    ),
    "PD702.year": (
        "文件里没有年度\n填写年度，或导入时加 --year",
        "the document does not say its fiscal year\nwrite the year, or import with --year",
    ),
    "PD702.struck": (
        "文件里有划掉的文字，照样读入了\n核对划掉的内容是否还要",
        "the document has text that is struck through, which was read all the same\ncheck whether it is still wanted",
    ),
    "PD702.turned": (
        "文件里有斜着或横跨几格的文字，看来是水印，没有读\n如果不是水印，核对是否需要补进申报",
        "the document has text across the page or over several cells, probably watermarks, which was not read\n"
        "unless it is one, check whether it belongs into the declaration",
    ),
    "PD702.unseen": (
        "文件里有看不见的文字（被隐藏、被盖住、字太小，或与底色相同），没有读\n如果要用，在原文件里显示出来，再导入",
        "the document has text that is not seen (hidden, covered, tiny, or in the colour behind it), which was not read\n"
        "where it is wanted, show it in the document and import again",
    ),
    "PD703.undefined": (
        "自定义模板里的“{name}”没有这一项（{spot}：{tag}）\n改成申报里有的名称，可用的名称见 perfdecl templates export 导出的模板",
        "the template asks for “{name}”, which there is not ({spot}: {tag})\n"
        "use a name that the declaration has; those of `perfdecl templates export` are all right",
    ),
    "PD703.syntax": (
        "自定义模板的标记写得不对（{spot}：{tag}）：{said}\n检查花括号、百分号、引号，以及每个 for 和 if 的结尾",
        "a tag of the template is wrong ({spot}: {tag}): {said}\n"
        "check braces, percent signs and quotes, and the end of every for and if",
    ),
    "PD703.open": (
        "自定义模板的标记没有写完（{spot}：{tag}）\n在同一段里补上结尾的 }}}} 或 %}}",
        "a tag of the template has no end ({spot}: {tag})\nend it with }}}} or %}} in the same paragraph",
    ),
    "PD703.wide": (
        "自定义模板的标记里有全角的花括号或百分号（{spot}：{tag}）\n改用半角的 {{{{ }}}} 或 {{% %}}",
        "a tag of the template has full-width braces or percent signs ({spot}: {tag})\n"
        "use the plain ones: {{{{ }}}} or {{% %}}",
    ),
    "PD703.rich": (
        "自定义模板的标记只能放特殊对象，申报里没有，印出来的文件会打不开（{spot}：{tag}）\n改成 {cure}",
        "this tag of the template takes an object that no declaration has, and would break the printed file ({spot}: {tag})\nmake it {cure}",
    ),
    "PD703.value": (
        "自定义模板的标记算不出结果（{spot}：{tag}）：{said}\n检查这个标记的写法",
        "a tag of the template cannot be worked out ({spot}: {tag}): {said}\ncheck what it says",
    ),
    "PD703.structure": (
        "自定义模板填好后不是完整的文件（{spot}）\n让每个循环和条件的开头和结尾同在一个单元格里，或各占一行（{{%tr … %}}）",
        "filled in, the template is no whole document ({spot})\n"
        "let every loop and condition begin and end within one cell, or in rows of their own ({{%tr … %}})",
    ),
    "PD703.broken": (
        "自定义模板已损坏，或者不是 .docx 文件（{spot}）\n用 Word 或 WPS 打开，另存为 .docx",
        "the template is damaged, or no .docx file ({spot})\nopen it with Word and save it as .docx",
    ),
    "PD704": (
        "自定义模板想做不允许的事（{spot}：{tag}）：{said}\n只能用申报的内容、循环、条件和允许的过滤器",
        "the template tries what is not allowed ({spot}: {tag}): {said}\n"
        "it can only use the declaration's values, loops, conditions and the filters that are allowed",
    ),
    "PD704.forbidden": (
        "自定义模板里不能用 {name}（{spot}：{tag}）\n删去这个标记",
        "a template cannot use {name} ({spot}: {tag})\ndelete this tag",
    ),
    "PD704.remote": (
        "自定义模板要从别处取内容：{target}（{spot}）\n把那些内容插入文件本身（图片不要用“链接到文件”），再保存",
        "the template takes content from elsewhere: {target} ({spot})\ninsert it into the file itself, pictures without a link, and save it again",
    ),
    "PD704.attached": (
        "自定义模板套用了另一个模板文件：{target}（{spot}）\n在 Word 的“开发工具”里点“文档模板”，改回 Normal，再保存",
        "the template is attached to another template's file: {target} ({spot})\nset it back to Normal by “Document Template” among Word's developer tools, and save it again",
    ),
    "PD704.field": (
        "自定义模板里的 {name} 域会读取别的文件，或者运行别的程序（{spot}：{tag}）\n删去这个域，把需要的内容写进模板",
        "the field {name} of the template fetches other files or runs programs ({spot}: {tag})\ndelete the field, and write what is needed into the template",
    ),
    "PD704.macros": (
        "自定义模板带有宏或控件：{part}（{spot}）\n删去控件，另存为不带宏的 .docx",
        "the template carries macros or controls: {part} ({spot})\ndelete the controls, and save it as .docx without macros",
    ),
    "PD704.outside": (
        "配置里写的自定义模板不在它自己的仓库里：{path}（{spot}）\n把模板放进仓库，或者在命令行用 --template 指定",
        "the template that the configuration names is not in its repository: {path} ({spot})\nput it there, or name it by --template on the command line",
    ),
    "PD704.no_file": (
        "自定义模板不是普通文件：{path}（{spot}）\n指定一个 .docx、.html 或 .typ 文件",
        "the template is no regular file: {path} ({spot})\nname a file that is one: .docx, .html or .typ",
    ),
    "PD704.endless": (
        "自定义模板 {seconds} 秒还没有填完一份（{spot}）\n检查模板里的循环",
        "the template took more than {seconds} seconds for one form ({spot})\ncheck its loops",
    ),
    "PD704.limits": (
        "自定义模板用的内存或层数太多（{spot}：{tag}）\n检查模板里的循环",
        "the template takes too much memory or goes too deep ({spot}: {tag})\ncheck its loops",
    ),
    "PD704.large": (
        "自定义模板解压后太大（{spot}）\n换一个正常大小的模板",
        "the template is too large when it is unpacked ({spot})\ntake one of the usual size",
    ),
    "PD704.entities": (
        "自定义模板里有 XML 实体定义，正常的文件没有（{spot}）\n用 Word 或 WPS 打开，另存为 .docx",
        "the template defines XML entities, which no honest document does ({spot})\nopen it with Word and save it as .docx",
    ),
    "PD705.broken": (
        "“{path}”已损坏，或者不是完整的 Word、Excel 或 PDF 文件\n用原来的程序打开，重新保存",
        "“{path}” is damaged, or no whole Word, Excel or PDF file\nopen it with the program that it is of, and save it again",
    ),
    "PD705.too_large": _too_much("超过 {most} 字节", "has more than {most} bytes"),
    "PD705.inflated": _too_much("解压后超过 {most} 字节", "unpacks to more than {most} bytes"),
    "PD705.parts": _too_much("打包了 {most} 个以上的部件", "is packed of more than {most} parts"),
    "PD705.nodes": _too_much("里的标记超过 {most} 个", "has more than {most} elements and attributes"),
    "PD705.cells": _too_much(
        "的表格超过 {most} 格（合并的按原来的格数算）", "has more than {most} cells, merged ones counted in parts,"
    ),
    "PD705.characters": _too_much(
        "的文字超过 {most} 个（重复用的每次都算）", "has more than {most} characters, repeated ones counted each time,"
    ),
    "PD705.blocks": _too_much("的表格和段落超过 {most} 个", "has more than {most} tables and paragraphs"),
    "PD705.sheets": _too_much("的工作表超过 {most} 张", "has more than {most} sheets"),
    "PD705.pages": _too_much("超过 {most} 页", "has more than {most} pages"),
    "PD705.drawn": _too_much(
        "有一页画的线条、图形和文字超过 {most} 个", "has a page on which more than {most} things are drawn"
    ),
    "PD705.forms": _too_much("里的表超过 {most} 份", "holds more than {most} forms"),
    "PD705.limits": _too_much("要用的时间或内存超过了限度", "takes more time or memory than it may"),
    "PD705.unreadable": (
        "读不了“{path}”\n用原来的程序打开，另存为 .docx、.xlsx 或 PDF；加 --traceback 可以看到原因，请报告",
        "“{path}” cannot be read\nopen it with the program that it is of, and save it as .docx, .xlsx or PDF; --traceback shows the reason, please report it",
    ),
    "PD705.encrypted": (
        "“{path}”加了密\n先去掉密码",
        "“{path}” is encrypted\nremove its password first",
    ),
    "PD705.entities": (
        "“{path}”里有 XML 实体定义，正常的文件没有，所以没有读\n用 Word 或 Excel 打开，重新保存",
        "“{path}” defines XML entities, which no honest document does, and was not read\nopen it with Word or Excel, and save it again",
    ),
    "PD705.old_office": (
        "“{path}”是旧格式（.doc、.xls）或加了密\n另存为 .docx 或 .xlsx",
        "“{path}” has the old format of .doc and .xls, or is encrypted\nsave it as .docx or .xlsx",
    ),
    "PD705.open_document": (
        "“{path}”是 .odt、.ods 一类的格式，不能读\n文字文件另存为 .docx，表格另存为 .xlsx",
        "“{path}” has a format of OpenOffice, which cannot be read\nsave a text as .docx, a sheet as .xlsx",
    ),
    "PD705.rtf": (
        "“{path}”是 .rtf 格式，不能读\n用 Word 或 WPS 打开，另存为 .docx",
        "“{path}” is an .rtf, which cannot be read\nopen it with Word and save it as .docx",
    ),
    "PD705.word_xml": (
        "“{path}”是 Word 的 XML 文档，不能读\n用 Word 或 WPS 打开，另存为 .docx",
        "“{path}” is an XML document of Word, which cannot be read\nopen it with Word and save it as .docx",
    ),
    "PD705.excel_xml": (
        "“{path}”是 Excel 的 XML 表格，不能读\n用 Excel 或 WPS 打开，另存为 .xlsx",
        "“{path}” is an XML spreadsheet, which cannot be read\nopen it with Excel and save it as .xlsx",
    ),
    "PD705.excel_binary": (
        "“{path}”是 Excel 二进制工作簿（.xlsb），不能读\n用 Excel 或 WPS 打开，另存为 .xlsx",
        "“{path}” is a binary workbook (.xlsb), which cannot be read\nopen it with Excel and save it as .xlsx",
    ),
    "PD705.ofd": (
        "“{path}”是 OFD 版式文件，不能读\n用 OFD 阅读器打开，另存或打印为 PDF",
        "“{path}” is an OFD, which cannot be read\nopen it with an OFD reader and save or print it as PDF",
    ),
    "PD705.brought": (
        "“{path}”的正文是嵌入的另一个文件，不能读\n用 Word 打开，另存为 .docx，正文就并进来了",
        "the text of “{path}” is another file embedded in it, which cannot be read\n"
        "open it with Word and save it as .docx: Word takes the text in",
    ),
    "PD705.web_archive": (
        "“{path}”是单个文件网页（.mht），不能读\n用浏览器打开，另存为网页（.html），或用 Word 打开，另存为 .docx",
        "“{path}” is a web archive (.mht), which cannot be read\nsave the page as .html, or open it with Word and save it as .docx",
    ),
    "PD705.no_text": (
        "“{path}”里没有文字，看来是扫描件\n要有文字的 PDF，或 .docx、.xlsx",
        "“{path}” has no text and seems to be a scan\ntake a PDF with text, a .docx or .xlsx",
    ),
    "PD705.picture": (
        "“{path}”是图片，里面没有文字\n要有文字的 PDF，或 .docx、.xlsx",
        "“{path}” is a picture without text\ntake a PDF with text, a .docx or .xlsx",
    ),
    "PD705.no_comments": (
        "“{path}”不能写批注\n要 Word（.docx）或 Excel（.xlsx）文件；别的文件用 import 变成申报文件再检查",
        "“{path}” takes no comments\ntake a .docx or .xlsx; other documents can be checked after import",
    ),
    "PD705.unknown": (
        "认不出“{path}”是什么文件\n可以读 .docx、.xlsx、.pdf、网页、.csv、.md 和纯文字",
        "“{path}” is no document that can be read\ntake a .docx, .xlsx or .pdf, a web page, a .csv, .md or text",
    ),
    "PD705.no_lines": (
        "“{path}”里的表格没有框线，分不清各个单元格\n要有框线的 PDF，或 .docx、.xlsx",
        "the tables of “{path}” have no lines that tell their cells apart\ntake a PDF with lines, a .docx or .xlsx",
    ),
    "PD705.no_form": (
        "“{path}”里没有找到{known}\n检查是不是这个文件",
        "“{path}” does not hold {known}\ncheck whether this is the right file",
    ),
}
