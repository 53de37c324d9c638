"""The track record: what the diary said, what happened, and how often it was right."""
