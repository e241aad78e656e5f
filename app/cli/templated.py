"""Writing with a template: its questions are asked, or answered by the parts of a text."""

from dataclasses import replace

from app.cli.printing import one_line
from app.cli.world import Terminal, UsageError
from app.domain.entry import Content
from app.domain.templates import Template, lay_out
from app.usecases.own_templates import find_template
from app.vault.vault import Vault

PART_END = "--"


def template_named(vault: Vault, name: str) -> Template:
    """Return the template that is meant.

    Raises:
        NoSuchTemplate: there is none.
    """
    return vault.read(lambda tx: find_template(tx, name))


def ask(terminal: Terminal, template: Template) -> list[str]:
    """Ask every question of a template; Return alone leaves one out."""
    return [
        terminal.line(f"{one_line(' - '.join(filter(None, (field.title, field.hint))))}\n> ")
        for field in template.fields
    ]


def parts_of(text: str, template: Template) -> list[str]:
    """Return the parts of a text, which a line with two hyphens divides.

    Raises:
        UsageError: there are more parts than questions.
    """
    parts: list[str] = []
    lines: list[str] = []
    for line in [*text.split("\n"), PART_END]:
        if line.strip() == PART_END:
            parts.append("\n".join(lines).strip("\n"))
            lines = []
        else:
            lines.append(line)
    if len(parts) > len(template.fields):
        raise UsageError(
            f"The text has {len(parts)} parts, the template {len(template.fields)} questions."
        )
    return parts


def filled_in(content: Content, template: Template, answers: list[str]) -> Content:
    """Return an entry with the answers below their headings; a title that was given stays.

    Raises:
        UsageError: nothing was answered.
    """
    if not any(answer.strip() for answer in answers):
        raise UsageError("There is nothing to write: no question was answered.")
    return replace(
        content, body=lay_out(template, answers), title=content.title or template.name,
        template=template.name,
    )  # fmt: skip
