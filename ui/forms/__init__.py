"""Parts of forms that two pages use: fields in pairs, a box to tick, a text to read, how a piece of work went."""
