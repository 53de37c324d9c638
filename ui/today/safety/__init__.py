"""The safety signs on Today: a card each, and what was told of them."""
