"""The rule catalogue. One rule is one module named after its code; its docstring is its documentation."""
