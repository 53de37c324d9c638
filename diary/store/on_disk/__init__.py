"""The diary file on disk: made, opened, brought up to date, checked, copied and watched. Only SQL and files."""
