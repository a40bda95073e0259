"""Abstract nouns that no percentage measures, and the verbs before them. Source: 22 of 120 published rows in per cent."""

#: At the end of a name, whatever stands before.
ABSTRACT = tuple(
    "稳定 发展 需求 和谐 秩序 氛围 形象 振兴 繁荣 民生 影响 影响力 凝聚力 竞争力 公信力 吸引力 作用 效果 成效 进步 建设 传承 弘扬 传播 环境 条件 生活 安全 公平 团结 信心 面貌 改善 提升 "
    "提高 增强 优化 促进 保障 推进 推动 完善 加强 维护 巩固 深化".split()
)
#: At the end of a name that begins with one of the verbs.
AFTER_A_VERB = tuple(
    "能力 水平 质量 素质 意识 机制 体系 制度 效率 效益 服务 工作 改革 治理 运转 运行 经济 产业 文化 教育 健康 权益 利益 问题 负担 压力 矛盾 风险 使用 卫生 积极性 主动性 职能 职责 履行 政策 村貌 市容 设施 行为 采购 事业 队伍".split()
)
VERBS = tuple(
    "促进 维护 提升 提高 改善 保障 满足 推动 推进 加强 增强 完善 优化 确保 巩固 带动 助力 营造 降低 缓解 深化 健全 弘扬 丰富 保证 保持 激发 构建 树立 加快 实现 有效 切实 进一步 "
    "不断 持续 减轻 解决 强化 夯实 拓展 规范 创新 传承 支持 引导 通过 按照 保护 落实 打造 遏制 预防 防止 改进 发挥 充分 积极 更好 履行 帮助 方便".split()
)
