"""The indicator's name said again before its number: 总成本≤90万元, 合格率达到100%, 开展宣传活动3次."""

from re import sub as substitute

from perfdecl.indicators.comparison import BEFORE, SIGNS
from perfdecl.indicators.measures import MEASURES
from perfdecl.indicators.numerals import NUMERALS
from perfdecl.indicators.units import is_han

LONGEST_NAME = 16
#: What a name ends with that a number can stand behind without any sign.
_ENDS = (
    "率 度 数 量 金额 总额 成本 费用 经费 资金 投资 预算 面积 里程 规模 比例 占比 比重 时间 时限 工期 周期 期限 时长 "
    "价格 单价 标准 产值 收入 得分 评分 次 误差 偏差".split()
)
#: What is done, at the beginning of a name that says so: 举办3场.
_DOING = (
    "举办 开展 组织 召开 完成 新增 新建 建设 建成 改造 改建 培训 发放 采购 购置 印发 印制 编制 编印 走访 检查 巡查 抽查 排查 慰问 帮扶 资助 救助 补助 奖励 服务 "
    "宣传 制作 拍摄 发布 刊发 推送 播出 接待 引进 招聘 招录 培育 培养 扶持 打造 创建 建立 设立 开设 开通 安装 维修 维护 更新 修缮 整治 治理 清理 清运 处理 办理 受理 "
    "审核 审查 评审 评选 出版 出台 制定 修订 签订 举行 参加 参与 承办 协办 联办 演出 巡演 放映 展出 收集 征集 调研 督查 督导 监测 检测 抽检 普查 调查 管护 养护 种植 植树 "
    "栽植 覆盖 惠及 受益 安置 提供 配备 支持 兑现 拨付 支付 落实 实施 推进 推广 保障 供应 储备 增设 增派 调解 化解 查处 立案 结案 研发 申报 申请 授权 转化 开办 举报".split()
)
#: With these in it a name says another thing than the number's own: a rank, a comparison with others, a part, a negation.
_NOT_IN = "第 前 上年 去年 往年 同期 由 从 比 较 不 未 没 非 无 各 分别 其中 除 仍 剩 每 均 后 排名 位列 至 到".split()
#: … which is allowed where a sign follows.
_NOT_BEFORE_A_SIGN = "第 由 从 上半年 下半年 季度 分别 其中 每 月底 年底 年末 上旬 中旬 下旬".split()
_NEGATIONS = ("不", "未", "没", "非", "无", "不得", "不是")
#: Before a power of ten, they say that it is some number of it: 数十场, 好几百人.
_SOME = ("数", "几", "上", "成")
_POWERS = ("十", "百", "千", "万", "亿")
#: Latin letters with digits in a name: PM2.5.
_LETTERED = r"[0-9]{0,2}[A-Za-z][0-9]{0,3}(?:\.[0-9])?"
#: Before a sign, a number may stand in the name of a rate: 20个项目合格率≥95%.
_DIGITS = r"[0-9]"
#: What may stand in a name between Chinese characters.
_BETWEEN = frozenset("()、/")
#: 比 in these compares with nothing else.
_SHARE = r"占比|比例|比重|比率"
_SAID = tuple(word for word, meaning in BEFORE if meaning and word not in ("超", "逾"))


def is_name(name: str, rest: str) -> bool:
    """Whether ``name`` can be the name of what is counted in ``rest``, which begins with a comparison or a number."""
    has_sign = rest.startswith((*SIGNS, ":", "±"))
    words = substitute(_LETTERED, "", name)
    if has_sign and name.endswith(("率", "度")):
        words = substitute(_DIGITS, "", words)
    if not all(is_han(char) or char in _BETWEEN for char in words):
        return False
    if _holds_count(words) or any(word in name for word in _SAID):
        return False
    if has_sign:
        return not name.endswith(_NEGATIONS) and not any(word in name for word in _NOT_BEFORE_A_SIGN)
    if any(word in substitute(_SHARE, "", name) for word in _NOT_IN):
        return False
    if name.endswith(_SOME) and rest.startswith(_POWERS):
        return False
    return name.endswith(tuple(_ENDS)) or name.startswith(tuple(_DOING))


def _holds_count(name: str) -> bool:
    """Whether a Chinese numeral before a measure word is in the name: 完成两批, 一季度."""
    return any(
        char in NUMERALS and name[at + 1 : at + 1 + size] in MEASURES for at, char in enumerate(name) for size in (1, 2)
    )
