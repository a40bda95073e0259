"""What is not added up over the years of a period: a level, a price, a score."""

LEVELS = tuple(
    "均 每 标准 单价 价格 得分 评分 分数 排名 温度 浓度 指数 水平 密度 容量 存量 保有量 在册 总量 规模 人口 床位数 编制数 在编人数 在职人数 供养人数 在校 在园 "
    "保障人数 时间 时长 时限 周期 期限 年限 寿命 厚度 高度 宽度 温差".split()
)
#: In the name of a benefit or an outcome, they say that it comes year by year, whatever its unit: 引进资金, 造林面积.
FLOWS = tuple(
    "引进 引资 到资 新增 新建 改造 治理 造林 植树 修复 整治 复垦 清淤 清理 拆除 减排 减少 节约 节省 挽回 追回 追缴 减免 补种 栽植 增收 增产 审减 核减 化解 压减 销售 成交".split()
)
#: Units of a level.
LEVEL_UNITS = frozenset(
    "分 倍 折 度 点 成 ℃ 分贝 年 个月 天 秒 工作日 学期 % ‰ 个百分点 代 伏 安 帕 兆帕 课时 学时 种 类 样".split()
)
