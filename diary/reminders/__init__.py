"""Reminders: what is due, how it is said, and the system's own scheduler that looks at it (docs/decisions/0079)."""
