"""Relief after an infusion: its figures by day and week, the chart that shows them, and their words."""
