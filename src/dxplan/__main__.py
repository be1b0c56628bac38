"""`python -m dxplan`."""

import sys

from dxplan.cli import run

if __name__ == "__main__":
    sys.exit(run())
