"""What makes the program one that is installed: the folder that runs without Python, and Debian's package of it."""
