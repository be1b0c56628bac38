"""The facts of a plan's records: laid out by kind, those that count on a day, and the differences of two states."""
