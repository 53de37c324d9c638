"""The way into a diary that does not open at once; loaded only then (docs/decisions/0043)."""
