"""The labels of 项目支出绩效目标表, by which its cells are found in documents."""

from perfdecl.forms.project.cells import SHAPE, label
from perfdecl.forms.project.layout import AMONG, TITLE, TYPOGRAPHY, WIDTHS
from perfdecl.model.indicators import LEVELS
from perfdecl.model.path import Path
from perfdecl.recognising.from_shape import label_of, levels_of, pairs_of, text_of
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.sections import Pairs, room_of
from perfdecl.text.labels import bare

#: What the templates of other places call the same.
SYNONYMS = {
    "主管部门": "主管部门及代码 项目主管部门 主管单位 主管部门名称 预算主管部门",
    "实施单位": "项目单位 项目实施单位 具体实施单位 实施单位名称 承担单位 项目承担单位",
    "项目属性": "项目性质 项目类型 项目类别",
    "项目期": "项目周期 项目实施周期 项目实施期 实施期 实施周期 实施期限 项目期限 项目起止时间 起止时间",
    "项目资金": "项目预算 资金情况 资金金额 项目资金情况 预算资金 项目预算资金",
    "年度资金总额": "资金总额 年度资金 年度预算资金总额 年度预算总额 本年度资金总额 当年资金总额 预算资金总额 年度金额",
    "财政拨款": "财政资金 当年财政拨款 本年财政拨款 年度财政拨款 其中:财政资金 其中:当年财政拨款 其中:本年财政拨款",
    "其他资金": "其它资金 其他来源资金 其他收入 其中:其他资金",
    "年度总体目标": "年度目标 年度绩效目标 年度总目标 项目年度目标 项目年度绩效目标 年度总体绩效目标 总体绩效目标 项目绩效目标 绩效目标",
    "绩效指标": "年度绩效指标",
    "三级指标": "指标名称 三级指标名称 指标内容 绩效指标内容",
    "指标值": "指标值内容 年度指标值 目标值 年度目标值 指标值及单位 计划指标值 绩效指标值",
    "可持续影响指标": "可持续发展指标 可持续影响效益指标 可持续性影响指标",
    "生态效益指标": "生态环境效益指标 环境效益指标",
    "服务对象满意度指标": "社会公众或服务对象满意度指标 受益对象满意度指标 服务对象满意度",
}
OBJECTIVE_ROOM = room_of(sum(WIDTHS[1:]), TYPOGRAPHY)
APPROPRIATION: Path = ("funds", "appropriation")


def _pairs() -> Pairs:
    """The project and its money. One amount has two labels: that of its field, and that with what is printed before it."""
    above = [("authority",), ("unit",), ("attribute",), ("term",)]
    money = [("funds", name) for name in SHAPE.parts["funds"].names]
    found = pairs_of(SHAPE, "funds", [*above, *money], signs=(label_of(SHAPE, "funds", "total"),))
    return found._replace(labels={**found.labels, bare(AMONG + label(*map(str, APPROPRIATION))): APPROPRIATION})


LABELS = Labels(
    titles=(TITLE, "项目支出绩效目标申报表", "项目绩效目标申报表", "项目绩效目标表"),
    subject=(label_of(SHAPE, "name"), ("name",)),
    sections=(_pairs(), text_of(SHAPE, "objective", OBJECTIVE_ROOM), levels_of(SHAPE, "indicators", LEVELS)),
    synonyms={bare(word): official for official, words in SYNONYMS.items() for word in words.split()},
    has_year=True,
)
