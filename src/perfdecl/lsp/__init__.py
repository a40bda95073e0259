"""The language server: what ``validate``, ``fmt`` and ``explain`` know, at the place where somebody writes. A feature is a module."""
