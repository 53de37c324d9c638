"""Undo in the window: its keys, the bar at the foot, and the place of what came back."""
