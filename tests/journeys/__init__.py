"""What a user does, on the real window and a real file."""
