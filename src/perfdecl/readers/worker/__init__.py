"""Reading documents in a process of its own: what a file does to that process, it does not do to the caller's."""
