"""The plan: frozen pydantic models without I/O and without a clock; dates, numbers, the days off."""
