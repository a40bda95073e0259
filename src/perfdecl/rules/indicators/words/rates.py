"""What rates end with, and names that end like one but are none."""

RATES = ("率", "占比", "覆盖面", "百分比", "比重")
#: Ends in 率, measured in a unit of its own.
NO_PERCENTAGE = tuple(
    "频率 功率 效率 速率 分辨率 汇率 税率 利率 费率 斜率 曲率 心率 容积率 周转率 换手率 倍率 码率 帧率 折射率 点击率 采样率 曝光率 生产率 回报率 密度率".split()
)
#: Numbers that need no unit.
UNITLESS = tuple(
    "指数 系数 容积率 pH PH ph 比值 评级 级别 等级 排名 名次 位次 倍数 AQI PQI PCI RQI RDI SRI MQI SCI BCI TCI PMI CPI IRI 得分 评分 分数 分值".split()
)
#: A ratio of two numbers needs no unit: 城乡居民收入比; a share does.
RATIO = "比"
SHARES = ("占比", "百分比", "同比", "环比", "对比")
SATISFACTION = ("满意度", "满意率", "满意程度")
