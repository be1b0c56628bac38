"""The papers that others write: a Word, Excel, PDF or text file as paragraphs and tables, each cell with its place."""
