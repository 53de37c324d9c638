"""The place of the keyboard: in sight, and seen to be there."""
