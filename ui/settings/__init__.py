"""Settings: each card with its fields and forms."""
