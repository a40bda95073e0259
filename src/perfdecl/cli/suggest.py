"""Which command was meant by a word that is none."""

from perfdecl.cli.app import COMMANDS

#: What other programs call it, and what it is called in Chinese.
MEANT = {
    "lint": "validate",
    "test": "validate",
    "verfy": "verify",
    "检查": "validate",
    "校验": "validate",
    "print": "render",
    "build": "render",
    "convert": "render",
    "打印": "render",
    "format": "fmt",
    "整理": "fmt",
    "load": "import",
    "read": "import",
    "导入": "import",
    "compare": "diff",
    "比较": "diff",
    "对比": "diff",
    "核对": "verify",
    "dump": "export",
    "导出": "export",
    "rule": "explain",
    "说明": "explain",
    "规则": "rules",
    "template": "templates",
    "模板": "templates",
    "new": "init",
    "create": "init",
    "新建": "init",
    "帮助": "help",
}


def command_for(word: str) -> str:
    """The command that was probably meant, empty where none is near."""
    from difflib import get_close_matches

    known = (*COMMANDS, "help")
    named = MEANT.get(word, "")
    if named in known:
        return named
    return next(iter(get_close_matches(word.lower()[:50], known, 1, 0.6)), "")
