"""Names that tell of the administration of money, not of results. Source: published rows, 财预〔2021〕101号."""

PROCESS = tuple(
    "支出执行进度 预算完成率 预算执行率 预算执行进度 预算执行情况 预算支出率 预算编制率 预算编制完成率 资金支付率 "
    "资金支出率 资金到位率 资金使用率 资金拨付率 资金拨付进度 资金下达率 资金执行率 支付进度 支出进度 支出到位率 支出执行率 支出完成率 财政拨款到位率 经费到位率 "
    "经费支出率 经费使用率 经费执行率 政府采购执行率 结转结余率 资金及时支付率 资金到位及时支付率 资金到位及时率 资金拨付及时率 资金支付及时率 资金下达及时率 预算调整率".split()
)
#: Process only where the whole name is this: 养老金支付率 and 移动支付率 are about people.
PROCESS_ALONE = ("支付率", "支出率", "财政支付率", "执行率", "拨付率")
#: Money of others, or for people: that it comes is a result.
OF_OTHERS = tuple("招商 引资 外资 内资 社会资本 民间 贷款 融资 捐赠 募捐 社会资金 补贴 补助 救助".split())
