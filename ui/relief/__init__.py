"""Relief: the page, its chart, its table and what stands beside them."""
