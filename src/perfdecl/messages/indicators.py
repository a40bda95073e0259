"""PD4: the performance indicators."""

ENTRIES = {
    "PD401": (
        "指标“{name}”没有写“{key}”\n补上“{key}”，如 ≥95%",
        "the indicator “{name}” has no “{key}”\nadd it, for example ≥95%",
    ),
    "PD401.filler": (
        "指标“{name}”的“{key}”只写了“{value}”，等于没有填写\n写上“{key}”，如 ≥95%",
        "the “{key}” of “{name}” is “{value}”, which says nothing\nwrite one, for example ≥95%",
    ),
    "PD402": ("“{key}”下一个指标也没有\n至少填写一个", "there is no indicator under “{key}”\nenter at least one"),
    "PD403": (
        "没有满意度指标\n补上一个，如“服务对象满意度 ≥90%”；确实没有时加注释 # perfdecl: ignore[PD403] 原因",
        "there is no satisfaction indicator\n"
        "add one, such as 服务对象满意度 ≥90%; if there really is none: # perfdecl: ignore[PD403] reason",
    ),
    "PD403.document": (
        "没有满意度指标\n补上一个，如“服务对象满意度 ≥90%”；确实没有时在修改说明里写明原因",
        "there is no satisfaction indicator\n"
        "add one, such as 服务对象满意度 ≥90%; if there really is none, say why in the answer",
    ),
    "PD404": (
        "没有成本指标\n补上一个，如“项目总成本 ≤90万元”；确实没有时加注释 # perfdecl: ignore[PD404] 原因",
        "there is no cost indicator\n"
        "add one, such as 项目总成本 ≤90万元; if there really is none: # perfdecl: ignore[PD404] reason",
    ),
    "PD404.document": (
        "没有成本指标\n补上一个，如“项目总成本 ≤90万元”；确实没有时在修改说明里写明原因",
        "there is no cost indicator\n"
        "add one, such as 项目总成本 ≤90万元; if there really is none, say why in the answer",
    ),
    "PD405": (
        "没有时效指标\n补上一个，如“按期完成率 ≥95%”；确实没有时加注释 # perfdecl: ignore[PD405] 原因",
        "there is no timeliness indicator\n"
        "add one, such as 按期完成率 ≥95%; if there really is none: # perfdecl: ignore[PD405] reason",
    ),
    "PD405.document": (
        "没有时效指标\n补上一个，如“按期完成率 ≥95%”；确实没有时在修改说明里写明原因",
        "there is no timeliness indicator\n"
        "add one, such as 按期完成率 ≥95%; if there really is none, say why in the answer",
    ),
    "PD406": (
        "同一组里有两个指标都叫“{name}”\n删去重复的，或改名加以区别",
        "two indicators of one group are called “{name}”\ndelete one, or give them different names",
    ),
    "PD407": (
        "“{name}”在“{group}”里已经有了\n只在一处填写",
        "“{name}” is already under “{group}”\nenter it in one place only",
    ),
    "PD408": (
        "“{value}”没有单位\n写明单位，如 {better}",
        "“{value}” has no unit\nadd it, as in {better}",
    ),
    "PD409": (
        "“{name}”的单位是“{unit}”，看来不对\n单位应当是“{expected}”，或修改名称",
        "“{name}” with the unit “{unit}” seems wrong\nthe unit should be “{expected}”, or the name another one",
    ),
    "PD409.text": (
        "“{value}”是定性的文字，却带着 %\n写成数字加 %，或删去 %",
        "“{value}” is a qualitative text but carries a %\nwrite a number, or delete the %",
    ),
    "PD410": (
        "“{name}”是 {value}，而这个比率不会超过 100%\n核对数值",
        "“{name}” is {value}, but this rate cannot exceed 100%\ncheck the number",
    ),
    "PD410.misread": (
        "“{name}”是 {value}，而这个比率不会超过 100%\n是不是“{meant}”？“≥”容易被误认成“2”",
        "“{name}” is {value}, but this rate cannot exceed 100%\nis {meant} meant? ≥ is easily misread as 2",
    ),
    "PD411": (
        "“{name}”最高就是 100%，写了“{value}”\n写成 {better}",
        "“{name}” cannot be more than 100% but is “{value}”\nwrite {better}",
    ),
    "PD412.low": (
        "“{name}”应当越低越好，却用了“{operator}”\n改用 ≤",
        "“{name}” should be low but has “{operator}”\nuse ≤",
    ),
    "PD412.high": (
        "“{name}”应当越高越好，却用了“{operator}”\n改用 ≥",
        "“{name}” should be high but has “{operator}”\nuse ≥",
    ),
    "PD413": (
        "数量指标“{name}”的值“{value}”不是数字\n写明数量，如 ≥6场",
        "the quantity “{name}” is no number: “{value}”\nsay how many, for example ≥6场",
    ),
    "PD414": (
        "“{name}”的值“{value}”无法衡量（{group}）\n写成数字或日期，如 ≥95%、12月底前",
        "“{name}” cannot be measured by “{value}” ({group})\nwrite a number or a date, such as ≥95% or 12月底前",
    ),
    "PD415": (
        "“{name}”的值“{value}”是定性的\n在后面用括号说明怎么算达到，如“{value}（知晓率≥90%）”，或改用数字",
        "“{name}” has a qualitative value: “{value}”\nsay in brackets when it is reached, as in {value}（知晓率≥90%）, or use a number",
    ),
    "PD416": (
        "{all} 个指标里有 {count} 个是定性的，超过一半\n多用数字说明",
        "{count} of {all} indicators are qualitative, more than half\nuse numbers for more of them",
    ),
    "PD417": (
        "“{value}”没有符号，按“=”理解\n一般写成 {better}；确实要恰好相等时加“=”",
        "“{value}” has no sign and is read as “=”\nusually {better} is written; put “=” before it if it is to be exactly that",
    ),
    "PD417.many": (
        "“{group}”下有 {count} 个数值没有符号，按“=”理解，如“{value}”\n一般写成 {better}；确实要恰好相等时加“=”",
        "{count} values under “{group}” have no sign and are read as “=”, such as “{value}”\nusually {better} is written; put “=” before a number that is to be exact",
    ),
    "PD418.missing": (
        "“{name}”没有写“{key}”，只有年度指标值\n补上整个实施周期的指标值",
        "“{name}” has no “{key}”, only the value for the year\nadd the value for the whole period",
    ),
    "PD418.kind": (
        "实施周期指标值“{period}”和年度指标值“{annual}”不是同一类\n两个都写成数字，或都写成日期、文字",
        "the values for the period, “{period}”, and the year, “{annual}”, are of different kinds\n"
        "make both of them numbers, dates or texts",
    ),
    "PD418.unit": (
        "实施周期指标值“{period}”和年度指标值“{annual}”的单位不同\n用同一个单位",
        "the values for the period, “{period}”, and the year, “{annual}”, differ in their units\nuse the same unit",
    ),
    "PD418.sign": (
        "实施周期指标值“{period}”和年度指标值“{annual}”的符号不同\n用同一个符号",
        "the values for the period, “{period}”, and the year, “{annual}”, differ in their signs\nuse the same sign",
    ),
    "PD419": (
        "年度指标值“{annual}”大于实施周期指标值“{period}”\n核对两个数，一年完成的不会比整个周期多",
        "the year's target “{annual}” is larger than the period's, “{period}”\n"
        "check both: a year cannot bring more than the whole period",
    ),
    "PD420": (
        "日期“{value}”不在 {year} 年度内\n改成本年度的日期",
        "the date “{value}” is outside the fiscal year {year}\nwrite a date of this year",
    ),
    "PD420.period": (
        "日期“{value}”在实施周期“{period}”之后\n核对两个日期",
        "the date “{value}” is after the period “{period}”\ncheck both dates",
    ),
    "PD420.excel": (
        "“{value}”是 Excel 里日期的序号，即 {date}\n写成日期",
        "“{value}” is a date as Excel counts it: {date}\nwrite it as a date",
    ),
    "PD420.day": (
        "“{value}”里的日期不存在\n写成日历上有的日期",
        "“{value}” names a date that is in no calendar\nwrite a date that exists",
    ),
    "PD420.before": (
        "日期“{value}”在实施周期“{period}”开始之前\n核对两个日期",
        "the date “{value}” is before the period “{period}” begins\ncheck both dates",
    ),
    "PD421": (
        "成本超过了整个预算 {budget} 万元\n核对数值和单位",
        "the cost exceeds the whole budget of {budget} 万元\ncheck number and unit",
    ),
    "PD421.sum": (
        "各项成本合计 {total} 万元，超过了整个预算 {budget} 万元\n核对数值和单位",
        "all costs together, {total} 万元, exceed the whole budget of {budget} 万元\ncheck numbers and units",
    ),
    "PD422": (
        "“{name}”是类别的名称，不是具体的指标\n写明衡量的是什么",
        "“{name}” is the name of a group, not an indicator\nname what is measured",
    ),
    "PD423.rate": (
        "“{name}”是比率，放在了“{group}”下\n通常归入质量指标或时效指标",
        "“{name}” is a rate but stands under “{group}”\nit usually belongs to quality or timeliness",
    ),
    "PD423.satisfaction": (
        "“{name}”是满意度，放在了“{group}”下\n归入满意度指标",
        "“{name}” is about satisfaction but stands under “{group}”\nput it under satisfaction",
    ),
    "PD424": (
        "“{name}”说的是管理过程，不是成效\n换成能说明办成了什么的指标",
        "“{name}” tells of the process, not of results\nreplace it by an indicator of what was achieved",
    ),
    "PD425": (
        "{all} 个指标里有 {count} 个的值都是“{value}”\n逐项测算指标值",
        "{count} of {all} indicators have the same value “{value}”\nwork them out one by one",
    ),
    "PD426.low": (
        "满意度“{value}”低于 80%\n通常写 ≥90% 或 ≥95%",
        "a satisfaction of “{value}” is below 80%\nusual are ≥90% or ≥95%",
    ),
    "PD426.full": (
        "满意度“{value}”难以做到\n通常写 ≥90% 或 ≥95%",
        "a satisfaction of “{value}” is hardly ever reached\nusual are ≥90% or ≥95%",
    ),
    "PD427": (
        "名称“{name}”里写了数量“{quantity}”\n把它移到指标值里",
        "the name “{name}” holds the quantity “{quantity}”\nmove it into the value",
    ),
    "PD428": (
        "“{value}”里有数字，但看不懂这个写法\n写成“符号＋数字＋单位”，如 ≥90万元，或写成日期，如 12月底前",
        "“{value}” holds a number but is not understood\nwrite sign, number and unit, such as ≥90万元, or a date, such as 12月底前",
    ),
    "PD428.twice": (
        "“{value}”里的 % 写了两遍\n写成 {better}",
        "the % is written twice in “{value}”\nwrite {better}",
    ),
    "PD429": (
        "“{name}”不是可以算出百分比的指标，却写了“{value}”\n换成一个比率（知晓率、合格率、办结率……），或用别的方式衡量",
        "“{name}” is nothing that a percentage measures but has “{value}”\nname a rate (知晓率, 合格率, 办结率 …), or measure it in another way",
    ),
    "PD430": (
        "“{name}”的值“{value}”等于没有要求\n写一个真正的目标；要求没有发生时写 =0",
        "“{name}” with “{value}” demands nothing\nwrite a real target; where there is to be none, =0",
    ),
    "PD431": (
        "“其中”{part} 大于“{name}”的 {whole}\n核对两个数值",
        "a part of {part} is larger than “{name}”, {whole}\ncheck both numbers",
    ),
    "PD431.sum": (
        "“{name}”是 {whole} 万元，各个“其中”合计 {total} 万元\n核对总数和各分项",
        "“{name}” is {whole} 万元, but its parts add up to {total} 万元\ncheck the total and its parts",
    ),
    "PD431.more": (
        "“{name}”是 {whole}，各个“其中”合计 {total}\n核对总数和各分项",
        "“{name}” is {whole}, but its parts add up to {total}\ncheck the total and its parts",
    ),
    "PD431.inside": (
        "“其中”{part} 大于总数“{whole}”\n核对两个数值",
        "a part of {part} is larger than its whole, “{whole}”\ncheck both numbers",
    ),
}
