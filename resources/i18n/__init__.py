"""The catalogues of texts: out of the code (`make translations`), and compiled for Qt (docs/adding-a-language.md)."""
