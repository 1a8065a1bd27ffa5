"""`python -m newsdoc`: the same as the console script."""

from newsdoc.cli import main

if __name__ == "__main__":
    main()
