"""The parts that the views of Relief draw with: a chart that zooms, its lanes, buttons, legend, table and picture."""
