"""What has the keyboard: the ring around it, its way, and that it stays in sight."""
