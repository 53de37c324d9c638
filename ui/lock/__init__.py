"""The way into a diary that has a passphrase: at the start, and after it was locked."""
