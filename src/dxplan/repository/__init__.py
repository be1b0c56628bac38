"""The plan repository: the disk, the only writer, and git."""
