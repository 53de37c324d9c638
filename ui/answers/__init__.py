"""Questions and the rows their answers are given in, shared by the pages that ask."""
