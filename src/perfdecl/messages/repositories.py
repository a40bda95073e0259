"""What the rules across the files of a repository say (PD8)."""

ENTRIES = {
    "PD801": (
        "“{subject}”{year}年已经在“{file}”里申报过\n留下一份，另一份删去；是另一个部门或年度的，改正名称或年度",
        "“{subject}” is declared for {year} in “{file}” already\n"
        "keep one of them; if this is another department or year, correct its name or year",
    ),
    "PD802": (
        "“{output}”不是现在的申报打印出来的\n重新打印：perfdecl render；改动只在打印好的文件里的，先改进申报",
        "“{output}” is not what this declaration renders to now\n"
        "print it again with perfdecl render; what was changed in the printed file alone belongs into the declaration first",
    ),
    "PD803": (
        "{count} 个项目共申报 {total} 万元，比项目支出与事业发展性支出之和 {room} 万元多 {more} 万元\n"
        "核对各项目的年度资金总额，和部门的项目支出、事业发展性支出",
        "{count} project(s) ask for {total} 万元, {more} more than the {room} of project and development spending\n"
        "check the totals of the projects, and the department's project and development spending",
    ),
    "PD804": (
        "部门名单“{file}”里没有“{name}”\n改正名称；确实是新的部门，补进名单",
        "the list “{file}” has no department “{name}”\ncorrect the name; if the department is new, add it to the list",
    ),
    "PD804.meant": (
        "部门名单“{file}”里没有“{name}”，最像的是“{meant}”\n改正名称；确实是另一个部门，补进名单",
        "the list “{file}” has no department “{name}”; the likest is “{meant}”\n"
        "correct the name; if it is another department, add it to the list",
    ),
    "PD804.absent": (
        "“{name}”没有 {year} 年的申报\n补上这个部门的申报；不用申报的，从名单里删去",
        "“{name}” has no declaration for {year}\nadd its declaration; if it needs none, take it off the list",
    ),
    "PD804.unread": (
        "没有找到“{name}” {year} 年的申报；另有 {count} 个文件读不懂，可能就在其中\n先改好读不懂的文件，再检查一次",
        "no declaration of “{name}” for {year} was found; it may be among the {count} file(s) that could not be understood\n"
        "correct those files first, then check again",
    ),
    "PD805": (
        "“{text}…”与“{department}”的（“{file}”）一字不差\n核对是不是照抄的；确实相同的不用改",
        "“{text}…” is the same as in “{department}” (“{file}”)\nmake sure that it was not copied; what is rightly the same needs no change",
    ),
    "PD806": (
        "金额 {amount} 万元，比去年的 {before} 万元变化 {change}，超过 {limit}，指标值和文字却没有改\n"
        "核对金额，并按今年的工作改写目标和指标值",
        "{amount} 万元 is a change of {change} from last year's {before}, more than {limit}, with all targets and texts "
        "unchanged\ncheck the amount, and let goals and targets say what this year's money is for",
    ),
    "PD806.more": (
        "金额 {amount} 万元大约是去年 {before} 万元的一万倍\n核对单位：这里的金额是万元",
        "{amount} 万元 is about ten thousand times last year's {before}\ncheck the unit: amounts are in 万元",
    ),
    "PD806.less": (
        "金额 {amount} 万元大约只有去年 {before} 万元的万分之一\n核对单位：这里的金额是万元",
        "{amount} 万元 is about the ten thousandth part of last year's {before}\ncheck the unit: amounts are in 万元",
    ),
    "PD807": (
        "全部预算是 {total} 万元，收支总表“{file}”第 {line} 行是 {amount} 万元\n以批复的数为准，改正申报或收支总表",
        "the whole budget is {total} 万元, but {amount} in line {line} of “{file}”\n"
        "correct the declaration or the table: what was approved counts",
    ),
}
