"""Words that say when, good enough for timeliness. Source: published rows under 时效指标."""

TIMELY = tuple(
    "及时 按时 准时 按期 如期 实时 即时 定期 限期 按计划 按规定时 按进度 前完成 当年 当月 当季 当日 当天 即日 全年 年内 每年 每半年 每季 每月 每周 每日 每天 长期 持续 "
    "按年 按季 按月 按周 按日 按旬 按合同 按约定 合同约定 约定时间 规定时间 规定时限 法定时限 时限内 期限内 期内 "
    "年底 年末 季末 季度末 月底 月末 年初 月初 同步 提前 全天 随时 常年 常态化 不间断 逐年 逐月 逐季 分期 分批 上半年 下半年 暑假 寒假 节前 节后 汛期 开学前 学年 学期 时间内 序时 进度计划 "
    "随叫随到 随到随 即来即 即到即 即报即 即办 立即 立行立 当场 第一时间 马上 届时 届满 到期 日清 周清 月清 日结 月结 "
    "隔年 隔月 隔周 隔日 逐日 逐周 滚动 分阶段 分步 分年度 短期 假期 期中 课后 会前 会后 事前 事后 春节 国庆 中秋 端午 清明 元旦 重阳 秋季 春季 冬季 夏季 节假日 第一周 合同期 全过程 全程 限时 分两 分三 分次 首批".split()
)
#: What a time is said with at the end: 汛期来临前, 项目建设期间.
TIMES_END = ("前", "后", "期间", "内", "时")
#: What is compared with: a text such as 不超过预算 is measured by it, though no number is written.
STANDARDS = tuple(
    "预算 概算 决算 控制数 限额 批复 上年 去年 上一年 同期 往年 计划数 目标值 平均 市场价 定额 核定 合同价 中标价 标准".split()
)
