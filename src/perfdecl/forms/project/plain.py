"""A plain declaration of 项目支出绩效目标表."""

#: A declaration without a fault, as blocks by their key, for examples to change.
PLAIN = {
    "form": "form: project\n",
    "year": "year: 2025\n",
    "name": "name: 社区宣传活动\n",
    "authority": "authority: 区委宣传部\n",
    "unit": "unit: 区委宣传部\n",
    "attribute": "attribute: 延续项目\n",
    "term": "term: 2024-2026年\n",
    "funds": """funds:
  total: 50
  appropriation: 40
  other: 10
""",
    "objective": "objective: 完成全年社区宣传活动。\n",
    "indicators": """indicators:
  output:
    quantity:
      - name: 开展宣传活动场次
        value: ≥6场
    timeliness:
      - name: 活动按期完成率
        value: ≥95%
    cost:
      - name: 宣传活动成本
        value: ≤30万元
  benefit:
    social:
      - name: 政策知晓率
        value: ≥80%
  satisfaction:
    service_recipients:
      - name: 居民满意度
        value: ≥90%
""",
}
