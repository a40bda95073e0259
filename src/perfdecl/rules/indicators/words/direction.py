"""Of what less is better, and of what more, by the last noun of a name.

Source: the published rows of the tests, and the usual indicators of police, safety, health, environment and welfare.
"""

#: Rates and measures of which less is better, whatever is done before: 办结超时率, 信息漏报率.
LOW = tuple(
    "投诉率 故障率 事故率 发案率 案发率 死亡率 伤亡率 致死率 致残率 病死率 发病率 患病率 感染率 传染率 漏报率 误报率 瞒报率 迟报率 漏检率 误检率 误诊率 差错率 错误率 "
    "出错率 失误率 误差率 偏差率 偏离率 差评率 投诉举报率 上访率 重复信访率 涉检信访率 涉诉信访率 重复访率 越级访率 集体访率 闲置率 空置率 空缺率 空岗率 缺编率 缺勤率 缺岗率 旷课率 迟到率 流失率 失业率 "
    "辍学率 失学率 返工率 返修率 损耗率 损失率 损坏率 破损率 丢失率 漏损率 漏失率 产销差率 逾期率 超期率 超时率 延误率 延期率 晚点率 拖欠率 "
    "欠费率 欠缴率 欠薪率 超支率 超标率 超员率 违规率 违纪率 违法率 违约率 违章率 不良率 不良贷款率 坏账率 呆账率 代偿率 发生率 复发率 再犯率 重犯率 "
    "犯罪率 吸毒率 返贫率 退货率 退件率 退回率 退稿率 重复率 中断率 停机率 断网率 掉线率 丢包率 能耗 能耗强度 能源消耗量 "
    "能源消费总量 能耗总量 排放量 排放总量 排放强度 排放浓度 碳排放 "
    "噪声 噪音 拥堵指数 拥堵时间 拥堵时长 响应时间 响应时长 等候时间 等候时长 等待时间 等待时长 故障时间 故障时长 中断时间 中断时长 停机时间 延误时间 "
    "受害率 成灾率 受灾率 伤害率 溺亡率 坏件率 报废率 废品率 次品率 虫害率 未完成率 近视率 肥胖率 超重率 失信率 缺陷率 欠税率 超限率 超载率 拒载率 漏诊率 并发症率 药占比 耗材占比 退保率 断保率 脱保率 撂荒率 抛荒率 "
    "积压率 滞留率 超编率 脱管率 漏管率 失控率 漏缴率 侵权率 改判率 发回重审率 办理时间 办理时限 办结时间 办结时限 处理时间 处理时限 处置时间 处置时限 审批时间 审批时限 审核时限 到达时间 "
    "到场时间 出警时间 修复时间 弃用率 弃管率 弃水率 弃风率 弃光率 老化率 败诉率 重处率 错案率 空转率 空驶率 弃标率 流标率 退学率 逃学率 逃费率 拥堵率 淤积率 不良反应率 "
    "错保率 漏保率 错评率 漏评率 错发率 漏发率 重发率 超发率 虚报率 冒领率 渗漏率 破产率 违建率 上诉率 发改率 超审限案件率 空报率 漏统率 缺失率 霉变率 病害率 浪费率 呼损率 "
    "耗占比 次均费用 费用增幅 次均费用增长率 医疗费用增长率 平均住院日 审理天数 审理周期 办案周期 办案天数 恢复时间 恢复时长 抢修时间 抢修时长 抢通时间 修复时长 "
    "化学农药使用量 化肥农药使用量 化肥使用量 用水总量 GDP用水量 增加值用水量 "
    "新发率 再入院率 重返手术室率 母婴传播率 耐药率 低出生体重率 误投率 混投率 违停率 枯死率 缺席率 复吸率 漏税率 资金沉淀率 挪用率 早婚早育率 重复举报率 假阳性率 误判率 失联率".split()
)
#: What is measured as a concentration, and should not be there.
POLLUTANTS = tuple(
    "PM2.5 PM10 颗粒物 污染物 臭氧 二氧化硫 二氧化氮 氮氧化物 一氧化碳 氨氮 总磷 总氮 粉尘 烟尘 扬尘 甲醛 重金属 油烟".split()
)
#: Counts of which less is better, unless something is done about them: 事故次数, but 查处违规次数, 事故应急演练次数.
LOW_COUNTS = tuple(
    "投诉 故障 事故 受伤人数 伤亡 死亡 案发数 发案数 发案量 发病数 病例数 感染数 感染人数 差错 失误 违规数 违规次数 违规行为 违纪数 违纪人数 违纪次数 违法次数 违章次数 "
    "违约次数 信访量 信访总量 越级上访 超标次数 超标天数 事件发生数 事件发生次数 事件发生起数 舆情事件 负面舆情 失业人数 流失人数 损失 过错案件数 错案数 纠纷发生数 纠纷发生量 纠纷发生起数 案件发生数 案件发生量 案件发生起数 灾害发生数 灾害发生次数".split()
)
#: What is unwanted, before one of the measures below: 宕机次数, 返贫人口数, 泄密事件数.
UNWANTED = tuple(
    "投诉 差评 故障 事故 死亡 伤亡 宕机 死机 停机 中断 停电 断电 停水 断水 断网 断供 差错 错误 失误 漏报 误报 瞒报 迟报 上访 积案 火灾 溺亡 返贫 致贫 辍学 延误 逾期 退件 泄密 失密 "
    "过错 败诉 超期 超时 漏检 误检 断档 缺货 脱岗 旷工 缺勤 欠薪 拖欠 卡顿 掉线 爆管 内涝 坍塌 中毒 踩踏 安全事件 责任事件 群体性事件 疫情 污染 损失 脱管 漏管 非访 越级访 重复访 集体访 负面舆情 负面报道 民转刑案件 恶性案件 欺凌 泄露 崩溃 积压 脱逃 超期羁押 超时办结 "
    "大班额 劣V类水体 劣五类水体 违法占用耕地 违法占耕".split()
)
#: What it is measured by.
MEASURES = tuple(
    "数 数量 总数 总量 量 次数 起数 件数 宗数 例数 人数 人口 人口数 人次 户数 时长 时间 总时长 天数 频次 事件 事件数 事件次数 事件起数 发生数 发生次数 发生起数 "
    "发生件数 发生宗数 发生量 率 事件率 比例 占比 批次 天数比例 金额".split()
)
#: Of which more is better. What may be limited on purpose (利用率, 增长率, 抽检率) is not here.
HIGH = tuple(
    "满意度 满意率 好评率 认可率 合格率 达标率 优良率 优质率 良好率 及时率 及时性 准时率 按时率 按期率 按时完成率 按期完成率 及时完成率 准确率 正确率 完整率 "
    "知晓率 参与率 覆盖率 普及率 完好率 在线率 办结率 拆除率 受理率 整改率 解决率 化解率 查处率 处置率 回复率 答复率 响应率 接通率 成功率 通过率 到位率 发放率 兑现率 落实率 "
    "出勤率 成活率 存活率 治愈率 好转率 公开率 规范率 持证率 建档率 就业率 入学率 升学率 保值增值率 节约率 节能率 减排率 优良天数比率 排查次数 演练次数 演练场次".split()
)
#: In a name before a bad thing, they say that it is made less of …
LESSENED = tuple("降低 减少 下降 削减 压减 压降 节约 遏制 控制 化解 消除 避免 杜绝 防止 防范 预防 减轻 缓解".split())
#: … and right before it, or at the beginning, that there is none.
ABSENT = tuple("无 零 非 反 抗 免 防 不 未".split())
#: In front of a count of bad things, they say that something is done about them.
HANDLED = tuple(
    "处理 处置 查处 打击 排查 整治 办理 受理 调处 调解 治理 纠正 曝光 监测 检测 发现 预警 救治 救助 报告 拆除 清理 整改 处罚 应急 演练 宣传 抽查 检查 巡查 侦破 "
    "破获 办结 答复 回复 解决 赔偿 理赔 抢修 维修 修复 排除 收集 监督 追回 挽回 收治 核实 回访 分析 统计 慰问 接待 接听 劝返 维护 巡检 转办 督办 交办 承办 追缴 "
    "追究 约谈 通报 督促 审查 复核 起诉 审理 审结 执结 立案 调查 查办 查获 破除 接警 处警 出警 扑救 救援 鉴定 勘查 勘验 劝阻 止付 挽留 催办 催收 提醒 疏导 抚恤 "
    "安葬 慰藉 稳控 疏解 消化 攻坚 领办 包案 应对 引导 追讨 追发 讨回 清偿 垫付 抓获 抓捕 追捕".split()
)
#: In front of a number of people, they say that something is done for them; elsewhere what is bad about it is counted: 服务投诉次数.
HELPED = tuple(
    "帮扶 资助 扶持 服务 安置 救济 登记 走访 覆盖 惠及 接收 康复 关爱 援助 补助 补贴 保障 支持 治疗 诊治 诊疗 管理 随访 筛查 培训".split()
)
#: What a number of people ends with.
OF_PEOPLE = ("人数", "人口", "人口数", "人次", "户数")
#: A name that ends like this turns round: 不合格率, 未完成率.
NEGATED = ("不", "未")
#: 未 at the beginning of other words turns nothing round: 未成年人帮扶率.
NOT_NEGATED = ("未成年", "未来")
#: Before a bad rate, it is what is asked for: 抗诉改判率.
ASKED_FOR = ("抗诉", "再审")
#: Under 成本, what is spent: less is better.
SPENT = tuple(
    "成本 费用 支出 开支 造价 单价 采购价格 采购价 总投资 投资额 租金 费 控制数 成本总额 费用总额 支出总额".split()
)
#: Under 成本, money that people are to get, or that is saved: the sign may point either way.
EITHER = tuple(
    "标准 补助 补贴 津贴 保障 养老 低保 救助 抚恤 奖励 工资 薪酬 待遇 节省 节支 结余 减免 收入 效益 收费 引进 撬动 融资 消费 免费 生活费 抚养费 赡养费 安葬费 丧葬费 慰问 助学 学费 保险费 医疗费 "
    "公用经费 科普经费 教育经费 科研经费 研发经费 党建经费 固定资产 完成投资 优待 扶持 激励 奖金 减负 让利 贴息 退费 资助".split()
)
