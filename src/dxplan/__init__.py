"""dxplan keeps a steering committee's yearly plan as checked YAML under git, and answers from it."""

__version__ = "0.1.0"
