"""The process that is killed while it puts a backup back: ``rescuer.py VAULT``."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.vault.layout import Layout
from app.vault.rescue import newest, put_back
from tests.prove.session import START


def main() -> None:
    """Put the newest backup back."""
    layout = Layout(Path(sys.argv[1]))
    put_back(layout, newest(layout), now=START)


if __name__ == "__main__":
    main()
