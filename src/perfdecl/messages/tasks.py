"""PD3: the tasks of the year."""

ENTRIES = {
    "PD301": (
        "任务资金之和比整个预算多 {difference} 万元：{left}，而 {right}\n核对各项任务的资金和收入来源",
        "the tasks cost {difference} 万元 more than the whole budget: {left}, but {right}\n"
        "check the funds of the tasks and the income",
    ),
    "PD302": (
        "任务资金之和比项目支出与事业发展性支出多 {difference} 万元：{left}，而 {right}\n核对资金；任务里确实含基本支出时不必修改",
        "the tasks cost {difference} 万元 more than project and development spending: {left}, but {right}\n"
        "check the funds; nothing is wrong if a task really is paid from basic spending",
    ),
    "PD303": (
        "任务“{name}”没有写期望达到的目标\n补上目标，概述即可",
        "the task “{name}” has no goal\nsay in short what is to be achieved",
    ),
    "PD304": (
        "两项任务都叫“{name}”\n合并重复的任务，或改名加以区别",
        "two tasks are called “{name}”\njoin them, or give them different names",
    ),
    "PD305": (
        "这里的“{key}”与前面一项任务相同\n核对是否复制后忘记修改",
        "“{key}” is the same text as in an earlier task\ncheck whether it was copied and not changed",
    ),
    "PD306": (
        "“{key}”有 {length} 字，超过 {limit} 字\n写得简短些",
        "“{key}” has {length} characters, more than {limit}\nmake it shorter",
    ),
    "PD307": (
        "文字里写的是 {said}，而拟投入的资金是 {funds} 万元\n核对是哪一处没有更新",
        "the text says {said}, but the funds are {funds} 万元\ncheck which of them was not updated",
    ),
    "PD308": (
        "没有填写任何年度重点工作任务\n至少填写一项",
        "there is no task at all\nenter at least one",
    ),
    "PD309": (
        "“{key}”与“{other}”一样\n分别写清楚：做什么、怎么做、达到什么目标",
        "“{key}” is the same text as “{other}”\nsay in each what it is for: what, how, and to what end",
    ),
    "PD310": (
        "各项任务的资金合计 {funds} 万元，不到项目支出与事业发展性支出 {money} 万元的一半\n核对是否漏列了任务或资金",
        "all tasks have {funds} 万元, less than half of project and development spending, {money} 万元\n"
        "check whether a task or its funds were left out",
    ),
    "PD310.none": (
        "任务“{name}”没有资金\n核对是否漏填；确实不花钱的不必修改",
        "the task “{name}” has no funds\ncheck whether they were left out; nothing is wrong if it costs nothing",
    ),
}
