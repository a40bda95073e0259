"""PD5: the words of the declaration."""

ENTRIES = {
    "PD501": (
        "占位符“{placeholder}”还没有换成实际内容\n填写实际内容",
        "the placeholder “{placeholder}” was left over\nwrite what is meant",
    ),
    "PD502": (
        "“{written}”（{code}）是形近的异体字符\n换成“{better}”",
        "“{written}” ({code}) only looks like the right character\nwrite “{better}”",
    ),
    "PD502.width": (
        "汉字之间用了半角标点“{written}”\n换成“{better}”",
        "half-width “{written}” between Chinese characters\nwrite “{better}”",
    ),
    "PD502.pair": (
        "“{written}”是用两个字符写成的“{better}”\n换成“{better}”",
        "“{written}” is “{better}” written with two characters\nwrite “{better}”",
    ),
    "PD502.dot": (
        "汉字之间用了半角的“{written}”\n一般换成“{better}”；并列的换成“、”，人名里的换成“·”",
        "a half-width “{written}” between Chinese characters\nwrite “{better}”, or “、” between parts of a list, “·” within a name",
    ),
    "PD503": (
        "文字里有 {count} 处多余的空格\n删去空格",
        "the text has blanks that do not belong there: {count}\ndelete them",
    ),
    "PD504": (
        "这里说的是 {written} 年，而申报的是 {year} 年度\n核对是不是上一年的文字没有改",
        "this speaks of {written}, but the fiscal year is {year}\ncheck whether last year's text was left in",
    ),
    "PD507": (
        "“{key}”只写了“{written}”，等于没有填写\n写上内容；可以不填的，整项删去",
        "“{key}” says nothing but “{written}”\nwrite what is meant, or leave out all of it where it may be left out",
    ),
    "PD505": (
        "有不能打印的字符 {character}\n删去它；它多半是从别的文件粘贴来的",
        "a character that cannot be printed: {character}\ndelete it; it probably came with a text pasted from elsewhere",
    ),
    "PD505.several": (
        "有 {count} 个不能打印的字符，第一个是 {character}\n删去它们；它们多半是从别的文件粘贴来的",
        "characters that cannot be printed: {count}, the first is {character}\n"
        "delete them; they probably came with a text pasted from elsewhere",
    ),
    "PD506": (
        "有看不见的字符 {character}\n删去它；它多半是从网页或聊天软件粘贴来的",
        "an invisible character: {character}\ndelete it; it probably came with a text pasted from a web page or a chat",
    ),
    "PD506.several": (
        "有 {count} 个看不见的字符，第一个是 {character}\n删去它们；它们多半是从网页或聊天软件粘贴来的",
        "{count} invisible characters, the first is {character}\n"
        "delete them; they probably came with a text pasted from a web page or a chat",
    ),
    "PD506.bidi": (
        "有改变文字方向的控制字符 {character}，看到的和写下的不一样\n删去它，再核对这里的内容",
        "a control that turns the direction of writing: {character}; what is read is not what is written\n"
        "delete it, and check what stands here then",
    ),
}
