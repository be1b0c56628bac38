"""What people and programs see: screens, plain lines, Markdown, CSV, JSON, and documents from templates."""
