"""Help: its words and how they are shown."""
