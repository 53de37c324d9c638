"""What leaves and enters: this program's own package, and other programs' CSV files. Records only, never the store."""
