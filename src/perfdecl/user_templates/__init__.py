"""House templates: forms filled into a Word file, a web page or a Typst page that a bureau has made itself.

A template is a stranger's program: it runs in a process of its own, in a sandbox, within limits of time and memory.
"""
