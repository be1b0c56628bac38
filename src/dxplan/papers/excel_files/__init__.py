"""Excel files as papers, each cell as Excel shows it."""
