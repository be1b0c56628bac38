"""What the words of a paper mean in a plan: bodies, deadlines, targets, cited documents, and what is not sure."""
