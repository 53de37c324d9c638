"""Another program's CSV file: its text, its shape, its dates and its values, each read by a module of its own."""
