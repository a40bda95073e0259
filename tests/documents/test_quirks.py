"""The form as people really write it: blanks in labels, other rows and columns, odd markup. No cell is wrong."""

from pathlib import Path

import pytest

import perfdecl
from perfdecl.documents.imported import import_document
from perfdecl.forms.table14.form import FORM
from perfdecl.forms.table14.model import Table14Declaration
from perfdecl.readers.kinds import read_document
from support.browser import to_pdf
from support.checking import ENGLISH

DECLARED = perfdecl.check(ENGLISH, form=perfdecl.TABLE14).understood[1]

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><style>table { border-collapse: collapse; width: 100% }
td, th { border: 1px solid #000; padding: 4px }</style></head><body>
<h1>区委宣传部2024年部门预算</h1>
<p>表13</p>
<table>
<tr><td>部&nbsp;门&nbsp;名&nbsp;称：</td><td colspan="3"><span>区委<b>宣传部</b></span></td></tr>
<tr><th colspan=4>预 算 整 体 情 况</th></tr>
<tr><td>部门预算支出</td><td>预算金额<br>（万元）</td><td>收入来源</td><td>预算金额（万元）</td></tr>
<tr><td><p>基本支出</p></td><td align=right>100.00</td><td>财政<font color=red>拨款</font></td><td>&nbsp;150.00&nbsp;</td></tr>
<tr><td>项目支出：<td>50.00<td>其他资金<td>0.00
<tr><td>事业发展性支出</td><td>预算金额（万元）</td><td>按预算级次划分</td><td>预算金额（万元）</td></tr>
<tr><td>财政专项资金</td><td>0.00</td><td>区本级使用资金</td><td>150.00</td></tr>
<tr><td>其他事业发展性支出</td><td>0.00</td><td>拟用于对下<br>转移支付资金</td><td>0.00</td></tr>
<tr><td>总体绩效目标</td><td colspan=3>完成全年宣传任务。</td></tr>
</table>
<table>
<tr><td colspan=6>年度重点工作任务</td></tr>
<tr><td>序号</td><td>名　称</td><td>主要实施内容</td><td>拟投入的资金<br>(万元)</td><td>期望达到的目标（概述）</td><td>备注</td></tr>
<tr><td>1</td><td>宣传工作</td><td>组织宣传活动</td><td>30</td><td>居民了解各项政策</td><td>续建</td></tr>
<tr><td></td><td>合　计</td><td></td><td>30</td><td></td><td></td></tr>
<tr><td></td><td>其他需完成的任务（可选填）</td><td></td><td></td><td></td><td></td></tr>
</table>
<table>
<tr><td colspan=5>绩效指标</td></tr>
<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>实施周期指标值</td><td>年度指标值</td></tr>
<tr><td rowspan=4>产出<br>指标</td><td>数量指标</td><td>开展宣传活动场次</td><td>≥6场</td><td>≥6场</td></tr>
<tr><td>质量指标</td><td></td><td></td><td></td></tr>
<tr><td>时效指标</td><td>活动按期完成率</td><td>≥95%</td><td>≥95%</td></tr>
<tr><td>成本指标</td><td>宣传活动成本</td><td>≤30万元</td><td>≤30万元</td></tr>
<tr><td rowspan=2>效益指标</td><td>经济效益指标</td><td></td><td></td><td></td></tr>
<tr><td>社会效益指标</td><td>政策知晓率</td><td>≥80%</td><td>≥80%</td></tr>
<tr><td>满意度指标</td><td>服务对象<br>满意度指标</td><td>居民满意度</td><td>≥90%</td><td>≥90%</td></tr>
</table></body></html>
"""
#: What no field of the form holds; each is said.
BESIDE = ["1", "30", "合　计", "备注", "序号", "续建", "表13", "区委宣传部2024年部门预算"]


def imported(data: bytes) -> tuple[Table14Declaration | None, list[str]]:
    """The declaration, and the texts that are left over, or else what is said."""
    found = import_document("x", read_document("x", data), 2024, "zh")
    declaration = perfdecl.check(found.text("zh", "zh"), form=perfdecl.TABLE14).understood[1]
    assert declaration is None or isinstance(declaration, Table14Declaration)
    return declaration, sorted(one.message.partition("”没有可以放")[0].removeprefix("“") for one in found.residue)


def test_a_page_with_odd_markup() -> None:
    assert imported(PAGE.encode()) == (DECLARED, sorted(BESIDE))


def test_a_browser_prints_it(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, "utf-8")
    declaration, left = imported(to_pdf(tmp_path / "a.html").read_bytes())
    assert declaration == DECLARED
    assert [one.replace(" ", "") for one in left] == [one.replace("\u3000", "") for one in sorted(BESIDE)]


@pytest.mark.parametrize("section", ["总体绩效目标", "年度重点工作任务", "绩效指标"])
def test_a_missing_section_is_said(section: str) -> None:
    start = PAGE.rindex("<tr>", 0, PAGE.index(section))
    page = PAGE[:start] + PAGE[PAGE.index("</table>", start) :]
    _, left = imported(page.encode())
    assert f"文件里没有找到“{section}”" in left


def test_cells_for_several_rows_or_fields_are_said() -> None:
    """One value for both columns of an indicator, and one goal for two tasks."""
    page = PAGE.replace("<td>≥6场</td><td>≥6场</td>", "<td colspan=2>≥6场</td>").replace(
        "<td>居民了解各项政策</td><td>续建</td></tr>",
        "<td rowspan=2>居民了解各项政策</td><td>续建</td></tr><tr><td>2</td><td>公开工作</td><td>公开</td><td>5</td><td></td></tr>",
    )
    _, left = imported(page.encode())
    assert [one.split("”")[0] for one in left if "跨了几行或几列" in one] == [
        "年度重点工作任务 / 第1行",
        "年度重点工作任务 / 第2行",
        "绩效指标 / 产出指标 / 数量指标 / 第1行",
    ]


def test_a_sum_below_the_tasks_is_no_task() -> None:
    """Whether its label stands in the column of the names or in that of the numbers."""
    for label in ("合 计", "总计"):
        for cells in (f"<td>{label}</td><td></td>", f"<td></td><td>{label}</td>"):
            page = (
                "<table><tr><td>部门名称</td><td colspan=4>甲局</td></tr><tr><td colspan=5>年度重点工作任务</td></tr>"
                "<tr><td>序号</td><td>名称</td><td>主要实施内容</td><td>拟投入的资金</td><td>期望达到的目标</td></tr>"
                "<tr><td>1</td><td>档案整理</td><td>整理</td><td>30.00</td><td>完成</td></tr>"
                f"<tr>{cells}<td></td><td>30.00</td><td></td></tr></table>"
            )
            found = FORM.recognise(read_document("x", page.encode()))
            assert found.count(("tasks",)) == 1
            assert [text for text, _ in found.residue] == ["序号", "1", label, "30.00"]
