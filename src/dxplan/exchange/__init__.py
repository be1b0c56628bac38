"""Files in from elsewhere: a paper made into a draft plan, with everything that is not sure."""
