"""The plan repository: files on the disk, the only code that writes them, and git."""
