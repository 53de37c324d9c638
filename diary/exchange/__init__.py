"""The ways out of a diary and into it: its package, and other programs' CSV files. Records only, never the store."""
