"""What a review writes into documents, and what its command says."""

ENTRIES = {
    "review.list": ("审核意见（perfdecl）", "Findings (perfdecl)"),
    "review.summary": (
        "审核发现：{error} 个错误，{warning} 个警告，{info} 条提示。改正后再审核一次，这张清单会自动更新。",
        "What the review found: {error} error(s), {warning} warning(s), {info} info(s). Correct them and review the "
        "document again: this list is replaced.",
    ),
    "review.clean": ("审核没有发现问题。", "The review found nothing."),
    "review.column.number": ("序号", "no."),
    "review.column.subject": ("申报单位或项目", "subject"),
    "review.column.severity": ("级别", "severity"),
    "review.column.code": ("规则", "rule"),
    "review.column.cell": ("单元格", "cell"),
    "review.column.place": ("位置", "place"),
    "review.column.message": ("问题", "what is wrong"),
    "review.column.help": ("怎么办", "what to do"),
    "review.column.answer": ("修改说明", "answer"),
    "review.comment": ("【{severity} {code}】{cell}", "[{severity} {code}] {cell}"),
    "review.told": ("{message}（{place}）", "{message} ({place})"),
    "review.whole": ("整张表", "the whole form"),
    "review.sheet_cell": ("工作表“{sheet}”的 {cell}", "{cell} of sheet “{sheet}”"),
    "review.nearest": ("，标在最近的单元格", ", the nearest cell"),
    "review.written": (
        "{path}：{error} 个错误，{warning} 个警告，{info} 条提示；批注写在 {output}",
        "{path}: {error} error(s), {warning} warning(s), {info} info(s); with comments: {output}",
    ),
    "review.no_year": (
        "{path} 没有写年度，与年度有关的规则没有检查；用 --year 指明年度",
        "{path} does not say its year: what depends on it was not checked; --year says it",
    ),
    "review.passed_over": (
        "略过 {count} 个文件：能批注的只有 Word（.docx、.docm）和 Excel（.xlsx、.xlsm），审核过的 .review 文件要点名",
        "{count} file(s) passed over: only Word (.docx, .docm) and Excel (.xlsx, .xlsm) take comments, and .review files "
        "must be named",
    ),
    "review.signed": (
        "{path} 有数字签名：写入批注后签名不再有效，原文件没有改动",
        "{path} is digitally signed: with comments the signature no longer holds; the original is unchanged",
    ),
    "review.done": (
        "共审核 {total} 个文件：没有错误 {clean}，有错误 {failed}，读不了 {unread}",
        "{total} document(s) reviewed: {clean} without errors, {failed} with errors, {unread} unreadable",
    ),
}
