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
)
