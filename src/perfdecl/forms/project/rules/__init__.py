"""The rules that are 项目支出绩效目标表's own."""
