"""The structure of a paper: the heading of its tables, its rows in their tree, the parts of its text."""
