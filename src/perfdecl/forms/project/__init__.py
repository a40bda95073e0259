"""项目支出绩效目标表: the performance objectives of one project for a year."""
