"""dxplan keeps a plan of tasks and targets as checked YAML under git, and answers from it."""

__version__ = "0.1.0"
