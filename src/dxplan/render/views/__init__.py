"""What each command shows: a page of sentences and tables, the JSON, and the columns of the CSV."""
