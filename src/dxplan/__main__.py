"""`python -m dxplan`."""

from dxplan.cli import run

if __name__ == "__main__":
    run()
