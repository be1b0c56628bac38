"""PDF files with text as papers, by what their pages draw."""
