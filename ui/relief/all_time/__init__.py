"""The view over all infusions on the calendar: its chart, its table and the days below it."""
