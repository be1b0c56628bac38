"""What people and programs see: languages, terminal, plain lines, Markdown, CSV, Excel and calendar files, charts."""
