"""The differences between two versions of a plan, their meaning, and the ledger of amendments."""
