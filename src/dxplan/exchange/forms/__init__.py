"""Forms that bodies fill in: what each of them is asked for a period, and the workbook that asks it."""
