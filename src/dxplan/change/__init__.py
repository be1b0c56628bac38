"""What changes between two versions of a plan, what that means, and the ledger that accounts for it."""
