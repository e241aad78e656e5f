"""Hold a bill of materials against the schema of CycloneDX.

Usage: ``python packaging/checked_bill.py BILL.JSON``, with the Python that makes releases.
"""

import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator


def main() -> int:
    """Say what is wrong, if anything is."""
    text = Path(sys.argv[1]).read_text("utf-8")
    trouble = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if trouble is not None:
        sys.stdout.write(f"{str(trouble)[:2000]}\n")
    return int(trouble is not None)


if __name__ == "__main__":
    sys.exit(main())
