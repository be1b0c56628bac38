"""Reports that came as papers, or as one big sheet: what they seem to say, to be confirmed by a person."""
