"""The Vietnamese of documents and users: deadlines, days, periods, citations, names, sorting, scan errors."""
