"""The plan repository: the disk, the only code that writes it, git, and which plans and versions are read."""
