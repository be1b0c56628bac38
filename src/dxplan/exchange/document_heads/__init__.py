"""What stands before and behind the text of a paper: number, day, issuer, title, signature, recipients."""
