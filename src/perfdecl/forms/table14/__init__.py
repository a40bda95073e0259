"""表14 部门整体预算绩效目标申报表: the performance objectives of a department's whole budget."""
