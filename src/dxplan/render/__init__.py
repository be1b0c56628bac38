"""What people and programs see: languages, terminal, plain lines, Markdown, CSV, calendar files, charts."""
