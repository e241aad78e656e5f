"""Complete a bill of materials: all that is locked, and what is inside that no package says.

Usage: ``python packaging/bill.py BILL.JSON``, with the Python of an environment that Lamplit is
installed in. The bill, in CycloneDX, comes from that environment: it holds what one system needs.
What others need, the libraries inside of libraries, fonts, icons and lists come from here.
"""

import json
import os
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("run", "relay")
_LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==(\S+?)(?: ; (.*?))?\s*\\?$", re.MULTILINE)


def canonical(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(root: Path = ROOT) -> Iterator[tuple[str, str, str, str]]:
    """Yield name, version, marker and lock of every package that is locked for running."""
    for lock in LOCKS:
        text = (root / "requirements" / f"{lock}.txt").read_text("utf-8")
        for name, version, marker in _LOCKED.findall(text):
            yield canonical(name), version, marker, lock


def complete(bill: dict[str, Any], inside: list[dict[str, Any]]) -> dict[str, Any]:
    """Add to a bill what it lacks, and return it; a bill that lacks nothing stays as it is."""
    components = bill.setdefault("components", [])
    there = {(canonical(one["name"]), one.get("version", "")) for one in components}
    for name, version, marker, lock in locked():
        if (name, version) in there:
            continue
        there.add((name, version))
        said = [{"name": "lamplit:lock", "value": f"requirements/{lock}.txt"}]
        if marker:
            said.append({"name": "lamplit:marker", "value": marker})
        components.append({
            "type": "library", "bom-ref": f"{name}=={version}", "name": name, "version": version,
            "purl": f"pkg:pypi/{name}@{version}", "scope": "optional", "properties": said,
        })  # fmt: skip
    known = {one["bom-ref"] for one in components if "bom-ref" in one}
    components += [one for one in inside if one["bom-ref"] not in known]
    # The time of the commit: two bills of one commit are the same.
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        moment = datetime.fromtimestamp(int(epoch), UTC)
        bill.setdefault("metadata", {})["timestamp"] = moment.isoformat()
    return bill


def what_is_inside() -> list[dict[str, Any]]:
    """Return what Lamplit is made of besides packages, as About shows it."""
    from ui.views.settings.licences import works  # noqa: PLC0415 - needs Qt

    found = []
    for work in works():
        name, ref = work.name, re.sub(r"[^a-z0-9]+", "-", work.name.lower()).strip("-")
        one: dict[str, Any] = {
            "type": "library" if work.version else "data", "bom-ref": f"inside:{ref}", "name": name,
            "licenses": [{"license": {"name": work.licence}}],
        }  # fmt: skip
        if work.version:
            one["version"] = work.version
            one["purl"] = f"pkg:generic/{ref}@{work.version.split()[0]}"
        found.append(one)
    return found


def main() -> int:
    """Complete the bill in a file."""
    (file,) = map(Path, sys.argv[1:])
    bill = complete(json.loads(file.read_text("utf-8")), what_is_inside())
    file.write_text(json.dumps(bill, indent=2, sort_keys=True) + "\n", "utf-8")
    sys.stdout.write(f"The bill of materials names {len(bill['components'])} parts.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
