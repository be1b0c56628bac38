"""`python -m dxplan`."""

import sys

from dxplan.cli import main

if __name__ == "__main__":
    sys.exit(main())
