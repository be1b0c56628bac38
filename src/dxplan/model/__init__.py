"""What a plan is: frozen pydantic models without I/O and without a clock."""
