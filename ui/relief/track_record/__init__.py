"""The track record on Relief: its card, and its lanes at the foot of the chart."""
