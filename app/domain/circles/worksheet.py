"""A page for thinking some advice over: does it fit me, where is it from, whom do I ask."""

from app.domain.circles.choices import Source
from app.domain.entry import Content
from app.domain.templates import Template, lay_out

_SOURCES = {
    Source.OWN_EXPERIENCE: "from their own experience",
    Source.READ: "something they read",
    Source.FROM_A_PROFESSIONAL: "from a professional",
}


def worksheet(template: Template, advice: str, name: str, source: str = "") -> Content:
    """Return what the entry begins with: the advice as a quotation, then the template.

    Args:
        template: what is asked.
        advice: the words of the advice, as they were written.
        name: who gave it; empty for nobody known.
        source: where they say it comes from, a code.
    """
    quoted = "\n".join(f"> {line}".rstrip() for line in advice.strip().splitlines())
    told = next((words for code, words in _SOURCES.items() if code == source), "")
    by = ", ".join(filter(None, [" ".join(name.split()), told]))
    head = f"{quoted}\n>\n> — {by}" if by else quoted
    return Content(
        body=f"{head}\n\n{lay_out(template)}", title=template.name, template=template.name
    )
