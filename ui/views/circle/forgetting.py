"""Delete a circle that one has left from this journal; asked for once."""

from collections.abc import Callable
from typing import TypeAlias, cast

from PySide6.QtCore import QCoreApplication

from app.domain.circles.circle import Circle
from app.usecases.circles.take_out import delete_circle
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.asking import Question, ask

_Write: TypeAlias = "Callable[[Callable[[Transaction], bool]], bool]"


def ask_to_forget(context: Context, circle: Circle, then: Callable[[], object]) -> Question:
    """Ask, then delete it with all that was said in it; ``then`` comes after that."""
    say = QCoreApplication.translate
    name = isolated(circle.name)
    title = say("Forgetting", "Delete %1 here").replace("%1", name)
    sentences = (
        say("Forgetting", "All that you shared and received there is deleted from this journal."),
        say("Forgetting", "The others keep what they have. Backups of yours keep it too."),
    )
    told = say("Forgetting", "%1 is gone from this journal.").replace("%1", name)

    def done(_: object) -> None:
        context.shell.say(told)
        then()

    def forget() -> None:
        context.store.work(
            lambda write: (None, delete_circle(cast("_Write", write), circle.id)), done
        )

    return ask(context, title, sentences, say("Forgetting", "Delete it"), forget)
