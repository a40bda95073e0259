"""Units of measure as they stand behind a number in published indicators, and what can stand around them. Data alone.

Sources: the published rows of the tests, GB 3100/3101 for the units of physics, and the measure words of standard Chinese.
"""

PERCENT = "%"
PERCENT_WORDS = frozenset({"%", "(%)", "百分比", "(百分比)", "百分率", "百分数"})
PEOPLE = tuple("人 名 位 人次 名次 人口 员 学员 学生 居民".split())
MONEY = tuple("元 角 分钱 美元 港元 港币 欧元 日元 人民币".split())
TIMES = tuple(
    "年 年度 月 个月 季 季度 个季度 半年 周 星期 个星期 日 天 个工作日 工作日 个自然日 自然日 小时 个小时 时 钟头 分钟 秒 秒钟 毫秒 微秒 旬 学期 个学期 "
    "学年 个学年 课时 学时 工时 工日 台班".split()
)
COUNTED = tuple(
    "个 件 项 次 场 场次 起 宗 例 桩 批 批次 期 届 轮 回 遍 趟 班 班次 列次 车次 航次 架次 班期 门次 科次 家次 户次 件次 篇次 册次 项次 台次 床次 栏 部 部次 "
    "本 册 份 篇 页 张 幅 套 副 卷 辑 首 则 条 款 句 字 幕 集 台 座 处 所 家 户 栋 幢 间 层 孔 眼 口 井 盏 支 只 枚 把 根 块 片 面 扇 顶 艘 架 辆 列 节 组 "
    "队 支队 帧 点 站 线 股 团 群 窝 头 匹 羽 尾 棵 株 苗 丛 盆 束 捆 袋 箱 包 盒 瓶 桶 罐 筒 针 剂 支剂 剂次 针次 床 张床位 床位 床日 席 席位 座位 "
    "车位 泊位 端口 户数 门 科 道 路 杆 套次 村 社区 镇 街道 园 园区 片区 标段 宗地 单位 平台 网站 栏目 频道 课 课次 讲 门课 堂 节课 "
    "岗 岗位 案 案件 部件 品种 单 单次 笔 笔次 票 箱次 标箱 点击 点击量 阅读量 字节 像素 帧率 分 分值 得分 倍 折 代 种 类 样 版次 "
    "岁 周岁 学位 托位 点位 个点位 断面 对 双 粒 枝 尊 筐 圈 标准箱 标台 标准台 个等级 个级别 版面 个版面 剧目 用户 接口 模块 机柜 机架 校 校次 "
    "班级 个班级 学分 网格 楼栋 小区 行政村 自然村 天次 日次 间次 检次 充电桩 车道 马力 基点".split()
)
SIZES = tuple(
    "米 千米 公里 里 华里 厘米 毫米 微米 纳米 分米 海里 英寸 延米 延长米 车公里 人公里 吨公里 线公里 皮长公里 芯公里 "
    "平方米 平方公里 平方千米 平方厘米 平方毫米 平米 平方 公顷 亩 亩次 顷 立方米 立方 立方厘米 立方分米 方 万方 升 毫升 公升 "
    "吨 公吨 千克 公斤 斤 市斤 克 毫克 微克 担 磅 吨标准煤 吨标煤 千克标准煤 克标准煤 标准煤 当量 碳当量 吨二氧化碳 吨二氧化碳当量 "
    "度 千瓦时 千瓦 兆瓦 瓦 千伏 千伏安 伏 安 赫兹 兆赫 焦耳 千焦 兆帕 帕 分贝 勒克斯 流明 摄氏度 兆 兆比特 吉 比特 核 "
    "毫米汞柱 克/升 米/秒".split()
)
RATIOS = tuple("% ‰ ‱ 百分点 个百分点 个千分点 千分点 个点 比例 比率 比值 成".split())
#: Every unit in Chinese that needs no sign before its number to be recognised.
MEASURES = frozenset((*PEOPLE, *MONEY, *TIMES, *COUNTED, *SIZES, *RATIOS)) - {"% ‰"}
#: Powers of ten before a unit, the longest first.
SCALES = {
    "万亿": 10**12, "千亿": 10**11, "百亿": 10**10, "十亿": 10**9, "千万": 10**7, "百万": 10**6, "十万": 10**5, "亿": 10**8, "万": 10**4, "千": 1000,
    "百": 100,
}  # fmt: skip
#: Units in Latin letters, whatever their case …
LATIN = frozenset(
    "km2 km² km mm cm dm m2 m3 m² m³ mm2 mm² cm2 cm² cm3 cm³ ㎡ ㎥ ㎞ ㎝ ㎜ kg ㎏ mg μg ug ml ul hm2 hm² ha kwh kw·h kw mw mwh gwh kva mva kv "
    "min hz khz mhz ghz tb gb mb kb pb mbps gbps kbps m/s km/h db db(a) ℃ °c ° ° ‰ ‱ ppm ppb pa kpa mpa usd lx lm ntu cpm rpm dpi tce kgce px cfu mmhg "
    "mmol mol ddds kj mj gj teu m³/s m3/s m³/d m3/d t/d t/h l/s nm μm".split()
)
#: … and those of one letter, where another case is another word (5G, 3D, 4K are none).
LATIN_LETTERS = frozenset("m M g t T h s L l W V".split())
#: What cannot stand in a unit or what is counted: it makes a sentence of it.
PROSE = (
    "完成 进行 开展 达到 达 的 并 且 其中 以 不 未 没 为 是 与 及 和 或 等 含 左右 上下 超过 低于 高于 大于 小于 少于 多于 增长 下降 提高 提升 降低 减少 第 约 "
    "至 到 每 各 均 近".split()
)
#: What cannot stand at the beginning of what is counted: a rank, a class, a time, a number that is only nearly so.
NOT_FIRST = tuple("级 星 强 号 等 档 流 甲 版 型 期末 月份 余 多 来 几 半 起步 起始 止 前 后 内 外 间".split())
#: … and at its end.
NOT_LAST = tuple("前 后 内 外 起 止 间 上 下 时 级 强 号".split())
