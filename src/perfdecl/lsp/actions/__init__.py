"""Code actions: what an editor offers to do about findings, and with the whole text."""
