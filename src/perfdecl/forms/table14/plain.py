"""A plain declaration of 表14."""

#: A declaration without a fault, as blocks by their key, for examples to change.
PLAIN = {
    "form": "form: table14\n",
    "year": "year: 2024\n",
    "department": "department: 区委宣传部\n",
    "budget": """budget:
  expenditure:
    basic: 100
    project: 50
  funding:
    fiscal_appropriation: 150
  level:
    district: 150
""",
    "objective": "objective: 完成全年宣传任务。\n",
    "tasks": """tasks:
  - name: 宣传工作
    content: 组织宣传活动
    funds: 30
    goal: 居民了解各项政策
""",
    "indicators": """indicators:
  output:
    quantity:
      - name: 开展宣传活动场次
        period: ≥6场
        annual: ≥6场
    timeliness:
      - name: 活动按期完成率
        period: ≥95%
        annual: ≥95%
    cost:
      - name: 宣传活动成本
        period: ≤30万元
        annual: ≤30万元
  benefit:
    social:
      - name: 政策知晓率
        period: ≥80%
        annual: ≥80%
  satisfaction:
    service_recipients:
      - name: 居民满意度
        period: ≥90%
        annual: ≥90%
""",
}
