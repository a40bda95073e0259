"""YAML text read into a tree whose every key and value knows its exact place."""
