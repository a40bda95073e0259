"""What declarations call the built-in forms: here apart from the forms, which take long to import."""

#: The form's English name by what it is called in either vocabulary.
BUILT_IN = {"table14": "table14", "表14": "table14", "project": "project", "项目支出绩效目标表": "project"}
