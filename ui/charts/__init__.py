"""pyqtgraph charts; each takes a figure computed in diary/ and has words and a table."""
