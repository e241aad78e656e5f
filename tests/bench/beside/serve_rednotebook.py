"""RedNotebook's own modules on a journal, with and without its window; see `asked`.

Usage: ``python3 serve_rednotebook.py PROGRAM DATA [--window STARTED]``, with the system's own
Python; PROGRAM is the folder that the package of the system has.
"""

import json
import resource
import sys
import time
from datetime import date
from importlib import import_module
from typing import Any


def main() -> None:
    """Load, then do what is asked; or show the window and say when it was there."""
    program, data, *more = sys.argv[1:]
    sys.path.insert(0, program)
    if more:
        window(data, float(more[1]))
    else:
        serve(data)


def serve(data: str) -> None:
    """Load every month as the program does, then search, add and save."""
    storage = import_module("rednotebook.storage")
    month_of = import_module("rednotebook.data").Month
    months = storage.load_all_months_from_disk(data)
    say({"ready": True, "days": sum(len(month.days) for month in months.values())})
    for line in sys.stdin:
        asked = json.loads(line)
        began = time.perf_counter()
        found = 0
        if "search" in asked:
            # As its journal does it: every day that has words, in turn.
            days = [
                day for month in months.values() for day in month.days.values() if not day.empty
            ]
            days.sort(key=lambda day: day.date)
            results = [day.search(asked["search"], []) for day in reversed(days)]
            found = sum(bool(some) for _, some in results)
        else:
            today = date.today()  # noqa: DTZ011 - as RedNotebook takes it
            name = storage.format_year_and_month(today.year, today.month)
            month = months.setdefault(name, month_of(today.year, today.month))
            day = month.get_day(today.day)
            day.text = f"{day.text}\n\n{asked['add']}"
            month.edited = True
            storage.save_months_to_disk(months, data)
        say({"took": time.perf_counter() - began, "found": found})


def window(data: str, started: float) -> None:
    """Show the window with the journal; say after how many seconds, and with how many MB."""
    sys.argv = ["rednotebook", data]
    program = import_module("rednotebook.journal").Journal()

    def look() -> bool:
        frame: Any = program.frame
        if not (frame and frame.main_frame.get_mapped() and program.months):
            return True
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
        # Its own log has taken the place of the usual output.
        print(
            json.dumps({"took": time.time() - started, "memory": memory}),
            file=sys.__stdout__, flush=True,
        )  # fmt: skip
        program.quit()
        return False

    import_module("gi.repository.GLib").timeout_add(5, look)
    program.run([sys.argv[0]])


def say(answer: dict[str, object]) -> None:
    """Print at once."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
