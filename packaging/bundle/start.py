"""Where the bundle begins: as `lamplit`, or as a module that Lamplit starts beside itself.

The program starts its spelling check and a relay for friends as ``python -m MODULE``; in a bundle
the program itself is what stands where Python would.
"""

import runpy
import sys
from pathlib import Path

#: What may be started so, and nothing else.
_BESIDE = ("sync.relay", "ui.spelling.child")


def main() -> int:
    """Do what the arguments say; return the exit code."""
    given = [one for one in sys.argv[1:3] if one != "-B"][:1]
    at = 2 if sys.argv[1:2] == ["-B"] else 1
    if given == ["-m"] and sys.argv[at + 1 : at + 2] and sys.argv[at + 1] in _BESIDE:
        module = sys.argv[at + 1]
        sys.argv = [module, *sys.argv[at + 2 :]]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        return 0
    if sys.platform == "win32":
        # lamplitw.exe has no console, and what has none has no standard output to answer on.
        sys.executable = str(Path(sys.executable).with_name("lamplit.exe"))
    from app.__main__ import main as lamplit  # noqa: PLC0415 - a spelling process needs none of it

    return lamplit()


if __name__ == "__main__":
    sys.exit(main())
