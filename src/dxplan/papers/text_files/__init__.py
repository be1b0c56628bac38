"""Plain text and Markdown as papers."""
