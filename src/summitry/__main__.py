"""`python -m summitry`."""

from summitry.cli import main

if __name__ == "__main__":
    main()
