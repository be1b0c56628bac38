"""A draft plan of a paper: its rows and text as data of the file, its doubts, and what became of each cell."""
