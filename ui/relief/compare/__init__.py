"""The view that compares the curves of all infusions: its chart, its table and the bars beside it."""
