"""What stands where nothing was filled in."""

FILLERS = frozenset("无 略 同上 暂无 空 N/A n/a NA 不适用 详见附件 见附件".split())
MARKS = frozenset("/-—–―－_＿\\|·.。…*~～、／＼")
