"""What is wrong with a command line."""

ENTRIES = {
    "usage.no_such_option": (
        "没有选项“{option}”；加 --help 可看说明",
        "no such option “{option}”; --help shows them",
    ),
    "usage.no_such_option.meant": (
        "没有选项“{option}”；是不是 {meant}？",
        "no such option “{option}”; did you mean {meant}?",
    ),
    "usage.no_such_command": (
        "没有命令“{command}”；perfdecl --help 列出全部命令",
        "no such command “{command}”; perfdecl --help lists them",
    ),
    "usage.no_such_command.meant": (
        "没有命令“{command}”；是不是 {meant}？perfdecl --help 列出全部命令",
        "no such command “{command}”; did you mean {meant}? perfdecl --help lists them",
    ),
    "usage.extra": (
        "多出了“{words}”；加 --help 可看说明",
        "“{words}” is too much; --help shows how to call",
    ),
    "usage.takes_no_value": ("选项“{option}”后面不写值", "the option “{option}” takes no value"),
    "usage.not_a_number": (
        "选项“{option}”后面要写整数，不能小于 0",
        "the option “{option}” needs a whole number, 0 or more",
    ),
    "usage.missing": ("缺少“{what}”；加 --help 可看说明", "“{what}” is missing; --help shows how to call"),
    "usage.needs_value": ("选项“{option}”后面要有值", "the option “{option}” needs a value"),
    "usage.other": (
        "命令的写法不对；加 --help 可看说明",
        "wrong use; --help shows how to call",
    ),
}
