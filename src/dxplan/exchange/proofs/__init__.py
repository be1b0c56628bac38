"""A plan printed and held against the paper it was made of, cell by cell."""
