"""The look: theme, tokens, style sheet, icons, painting, and what is read aloud."""
