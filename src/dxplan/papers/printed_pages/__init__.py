"""Signs that lie on pages: lines, paragraphs and tables by their places, in text laid out by blanks and in PDF."""
