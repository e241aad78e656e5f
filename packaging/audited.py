"""Say in words what an audit of the locked packages found.

Usage: ``python packaging/audited.py AUDIT.JSON LOG STATUS``. Exits with 1 where something is known
against a package, or the audit failed for another reason than that nobody could be asked.
"""

import json
import sys
from pathlib import Path

#: What the auditor says when its source of known vulnerabilities does not answer.
_NOBODY = (
    "ConnectionError",
    "Could not connect",
    "ServiceError",
    "404 Client Error",
    "Max retries",
)


def said(audit: Path, log: str, status: int) -> tuple[str, int]:
    """Return what to say, and the exit code."""
    if not audit.exists():
        if any(mark in log for mark in _NOBODY):
            return "Not audited: the public list of vulnerabilities cannot be reached from here.", 0
        return f"The audit failed (exit code {status}):\n{log[-2000:]}", 1
    packages = json.loads(audit.read_text("utf-8"))["dependencies"]
    lines = [
        f"{one['name']} {one['version']}: {found['id']}"
        f" (mended in {', '.join(found['fix_versions']) or 'no version yet'})"
        for one in packages
        for found in one.get("vulns", [])
    ]
    skipped = [f"{one['name']}: {one['skip_reason']}" for one in packages if "skip_reason" in one]
    if skipped and len(skipped) == len(packages):
        return "Not audited: the public list of vulnerabilities cannot be reached from here.", 0
    if lines:
        return "\n".join(["Known against what is locked:", *lines, *skipped]), 1
    asked = len(packages) - len(skipped)
    return "\n".join([f"Nothing is known against the {asked} locked packages.", *skipped]), 0


def main() -> int:
    """Say it."""
    audit, log, status = sys.argv[1:]
    text, code = said(Path(audit), Path(log).read_text("utf-8", "replace"), int(status))
    sys.stdout.write(f"{text}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
