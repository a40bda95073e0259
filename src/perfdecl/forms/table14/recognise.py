"""The labels of 表14, by which its cells are found in documents."""

from perfdecl.forms.table14.cells import SHAPE
from perfdecl.forms.table14.layout import AMOUNT_HEADING, NUMBER, TASK_WIDTHS, TITLE, TYPOGRAPHY, WIDTH
from perfdecl.model.indicators import LEVELS
from perfdecl.recognising.from_shape import items_of, label_of, levels_of, pairs_of, text_of
from perfdecl.recognising.labels import Labels
from perfdecl.recognising.sections import Rooms, room_of
from perfdecl.text.labels import bare

NAME_ROOM, CONTENT_ROOM, _, GOAL_ROOM = (room_of(width, TYPOGRAPHY) for width in TASK_WIDTHS)
OBJECTIVE_ROOM = room_of(WIDTH, TYPOGRAPHY)
PARTS = SHAPE.parts["budget"]
AMOUNTS = [("budget", part, name) for part in PARTS.names for name in PARTS.parts[part].names]
#: What places call fields instead, in other words.
SYNONYMS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("department",): (
        "单位名称",
        "预算部门",
        "预算单位",
        "填报部门",
        "填报单位",
        "申报部门",
        "申报单位",
        "部门（单位）名称",
    ),
    ("objective",): (
        "年度总体目标",
        "总体目标",
        "年度绩效目标",
        "部门整体绩效目标",
        "整体绩效目标",
        "年度总体绩效目标",
    ),
    ("tasks",): ("年度主要任务", "年度重点任务", "重点工作任务", "主要工作任务", "年度工作任务"),
    ("tasks", "name"): ("任务名称", "工作任务", "重点工作任务名称"),
    ("tasks", "content"): ("主要内容", "实施内容", "工作内容"),
    ("tasks", "funds"): ("投入资金", "预算资金", "资金安排", "拟投入金额"),
    ("tasks", "goal"): ("预期目标", "预期达到的目标", "期望目标"),
}

LABELS = Labels(
    number=NUMBER,
    numbers=frozenset({NUMBER.removeprefix("表"), "十四"}),
    titles=(TITLE,),
    subject=(label_of(SHAPE, "department"), ("department",)),
    sections=(
        pairs_of(SHAPE, "budget", AMOUNTS, heading=True),
        text_of(SHAPE, "objective", OBJECTIVE_ROOM),
        items_of(SHAPE, "tasks", "funds", Rooms(NAME_ROOM, CONTENT_ROOM, GOAL_ROOM), "other_tasks"),
        levels_of(SHAPE, "indicators", LEVELS),
    ),
    silent=frozenset({bare(AMOUNT_HEADING)}),
    synonyms={bare(said): label_of(SHAPE, *path) for path, others in SYNONYMS.items() for said in others},
)
