"""PD2: the arithmetic of the budget."""

ENTRIES = {
    "PD201": (
        "支出合计与收入合计不相等，相差 {difference} 万元：{left}，而 {right}\n核对各项金额，使两边相等",
        "spending and income differ by {difference} 万元: {left}, but {right}\ncorrect the amounts until both agree",
    ),
    "PD202": (
        "按级次划分的合计与收入合计不相等，相差 {difference} 万元：{left}，而 {right}\n核对各项金额，使两边相等",
        "the sum by level and the income differ by {difference} 万元: {left}, but {right}\n"
        "correct the amounts until both agree",
    ),
    "PD203": (
        "两边合计相差 {difference} 万元，在四舍五入的误差之内：{left}，而 {right}\n能写准确时请写准确的数",
        "the sums differ by {difference} 万元, no more than rounding explains: {left}, but {right}\n"
        "give exact amounts if you can",
    ),
    "PD204.side": (
        "“{key}”的合计正好是另一边的一万倍\n看来这里按“元”填写了，应当以“万元”为单位，或在数字后写“元”",
        "the sum of “{key}” is exactly ten thousand times the other side\n"
        "it seems to be in 元; amounts are in 万元, or have 元 written behind them",
    ),
    "PD204.amount": (
        "“{key}”的 {amount} 除以一万，两边合计就正好相等\n看来这里按“元”填写了，应当以“万元”为单位，或在数字后写“元”",
        "with “{key}” of {amount} divided by ten thousand both sums agree\n"
        "it seems to be in 元; amounts are in 万元, or have 元 written behind it",
    ),
    "PD204.small": (
        "“{key}”的 {amount} 乘以一万，两边合计就正好相等\n看来数字本来就以“万元”为单位：写成 {meant}，后面不要写“元”",
        "with “{key}” of {amount} multiplied by ten thousand both sums agree\n"
        "the number seems to be in 万元 already: write {meant}, without 元 behind it",
    ),
    "PD206": (
        "“{key}”的合计是 {total} 万元，像是按“元”填写的\n金额以“万元”为单位：如果本来是元，合计应当是 {meant} 万元；核对后改写，或在每个数字后写“元”",
        "“{key}” adds up to {total} 万元, which looks like 元\n"
        "amounts are in 万元: if these are yuan, the total is {meant} 万元; correct them, or write 元 behind each number",
    ),
    "PD205": (
        "整个预算是 0\n填写实际的预算金额",
        "the whole budget is zero\nfill in the real amounts",
    ),
    "PD207": (
        "年度资金总额与各项来源的合计不相等，相差 {difference} 万元：{left}，而 {right}\n核对各项金额，使两边相等",
        "the year's total and its sources differ by {difference} 万元: {left}, but {right}\n"
        "correct the amounts until both agree",
    ),
}
