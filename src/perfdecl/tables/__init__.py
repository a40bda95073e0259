"""Declarations as tidy tables: for spreadsheets, and for programs that read csv or parquet."""
