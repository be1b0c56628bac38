"""The language of the documents: deadline phrases, document numbers, names and their order."""
