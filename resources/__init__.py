"""Data files: themes, icons, instruments, catalogues of texts."""
