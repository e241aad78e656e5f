"""The pages under docs/: nothing they point at is missing, and what they list is what there is."""

import re
from collections.abc import Iterator
from pathlib import Path

from ui.commands import COMMANDS, FIXED, Group, command_title, fixed_title, group_title


def pages(project: Path) -> list[Path]:
    """Every page that people read, those beside docs/ too."""
    found = sorted((project / "docs").rglob("*.md"))
    assert len(found) > 40
    return [*found, project / "README.md", project / "SECURITY.md"]


# --- the page of keys ------------------------------------------------------------------------


def tables_of_keys() -> Iterator[str]:
    """Yield each table of docs/keyboard.md as it must stand there."""
    for group in Group:
        rows = [
            f"| {f'`{command.key}`' if command.key else 'none'} | {command_title(command.id)} |"
            for command in COMMANDS
            if command.group is group
        ]
        yield "\n".join([f"## {group_title(group)}", "", "| key | does |", "| --- | --- |", *rows])
    rows = [f"| `{key}` | {fixed_title(key)} |" for key in FIXED]
    yield "\n".join(["## Always the same", "", "| key | does |", "| --- | --- |", *rows])


def test_the_page_of_keys_lists_every_key_as_it_is(project: Path) -> None:
    text = (project / "docs" / "keyboard.md").read_text("utf-8")
    tables = list(tables_of_keys())
    for table in tables:
        assert f"\n{table}\n" in text, f"docs/keyboard.md should say:\n\n{table}"
    assert re.findall(r"^## .+$", text, re.MULTILINE) == [one.split("\n")[0] for one in tables]
    rows = sum(line.startswith("| ") for line in text.splitlines())
    assert rows == len(COMMANDS) + len(FIXED) + 2 * len(tables)
