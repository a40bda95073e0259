"""Completion: keys that are missing, skeletons of tasks and indicators, signs and units; also where the text is broken."""
