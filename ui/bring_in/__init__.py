"""The page that brings another program's table in: what it holds, how it reads, what would change, then yes."""
