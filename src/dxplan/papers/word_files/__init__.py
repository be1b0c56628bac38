"""Word files as papers."""
