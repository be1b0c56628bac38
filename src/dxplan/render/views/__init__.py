"""What each command shows: a page of sentences and tables, the JSON beside it, and the columns of its CSV."""
