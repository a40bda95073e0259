"""Quantities in a name that are no value: ordinals, editions, phases, programmes."""

#: Units that a value written into a name can have.
COUNTED = tuple(
    "人次 平方米 公里 人 名 次 场 个 项 件 座 台 套 户 亩 元 篇 所 处 家 批次 米 吨 辆 间 栋 本 份 株 公顷 棵 张 部 盏 支 场次 册 只 头 块 幅 根 宗 起 桶 箱 袋 艘 架 辆次 户次 家次 台套 平方公里 学时 课时 标准箱".split()
)
#: In front of a number, they make an ordinal or a rank of it.
ORDINAL = ("第", "前", "首", "排名", "位列", "No", "NO", "-", "/", ".", "G", "S", "X", "Y")
