"""The differences between two versions of a plan, what they mean, and the ledger of amendments."""
