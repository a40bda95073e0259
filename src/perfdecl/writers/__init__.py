"""Writing declarations as YAML files that people can go on with."""
