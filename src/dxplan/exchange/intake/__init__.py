"""Forms that bodies sent back: what became of each cell, and the records that follow from them."""
