"""Rates that cannot exceed 100%: a part of a whole that is counted once.

Source: the published rows of the tests, and the sample indicators of budget departments. A rate that is not here may exceed
100%: growth, completion over plan, use beyond capacity, returns, ratios of two different things.
"""

BOUNDED = tuple(
    "合格率 优良率 优秀率 优质率 良好率 达标率 覆盖率 知晓率 满意率 满意度 认可率 认同率 好评率 支持率 信任率 及时率 及时性 准时率 按时率 按期率 准点率 正点率 "
    "按时完成率 按期完成率 及时完成率 如期完成率 准时完成率 按时办结率 按期办结率 按时发放率 按期发放率 及时发放率 足额发放率 及时支付率 及时到位率 按时到位率 "
    "按时竣工率 按期竣工率 及时完工率 按时完工率 按期开工率 按时开工率 按期开展率 按时交付率 及时响应率 及时处置率 及时处理率 及时办理率 及时更新率 按时拨付率 "
    "准确率 正确率 精准率 完整率 齐全率 真实率 一致率 匹配率 吻合率 规范率 合规率 合法率 公开率 公示率 办结率 受理率 回复率 答复率 响应率 接通率 回访率 反馈率 "
    "处置率 处理率 解决率 整改率 化解率 调解率 调处率 查处率 拆除率 销号率 成功率 通过率 到位率 发放率 兑现率 落实率 出勤率 到课率 到会率 参会率 在岗率 持证率 上岗率 "
    "完好率 在线率 开机率 可用率 正常运行率 正常率 安全率 存活率 成活率 保存率 治愈率 好转率 抢救成功率 管护率 管理率 规范管理率 随访率 建档率 筛查率 签约率 入户率 "
    "绿化率 绿地率 无害化率 无害化处理率 资源化率 达到率 普查率 抽检率 送检率 受检率 巡查率 核查率 见证率 备案率 登记率 确权率 报告率 上报率 采纳率 采用率 录用率 "
    "自来水普及率 供水普及率 燃气普及率 卫生厕所普及率 净入学率 巩固率 合格品率 优良天数比率 天数比率 诚信率 履约率 胜诉率 守法率 覆盖面 参保率 应保尽保率 安置率".split()
)
#: They end like one of those, but compare two different things.
UNBOUNDED = tuple(
    "毛入学率 拨备覆盖率 利息覆盖率 利息保障覆盖率 本息覆盖率 债务覆盖率 偿债覆盖率 流动性覆盖率 资金覆盖率 现金流覆盖率 收入覆盖率 成本覆盖率 保费覆盖率 "
    "收益覆盖率 现金覆盖率 资产覆盖率 抵押覆盖率 担保覆盖率 资金到位率 招商资金到位率 外资到位率".split()
)
