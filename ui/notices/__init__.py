"""Notices on the desktop, shown also where there is no window (docs/decisions/0080)."""
