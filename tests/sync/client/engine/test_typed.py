"""What somebody types as names and texts of a circle."""

from app.usecases.circles.port import Description, NewCircle, Rules
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.people import let_in
from tests.sync.relays import Running


def test_what_somebody_typed_is_taken_in_its_usual_form(relay: Running, person: MakePerson) -> None:
    """Accents written apart, spaces too many, and the line ends of another system."""
    ada, ben = person("ada"), person("Jose\u0301")
    wanted = NewCircle(
        relay.url, " Cafe\u0301  Café ", "A\u030asa", relay.token(),
        purpose="A place\tto rest ", agreement="Be kind.\r\n\tListen.\r\n",
        rules=Rules(welcome="Hello.\r\n"),
    )  # fmt: skip
    for _ in range(2):  # made again, it is the same one
        ada.port.create(wanted)
    assert [one.name for one in ada.vault.read(lambda tx: tx.circles.all())] == ["Café Café"]
    let_in(ada, ben)
    assert sorted(ada.members()) == ["José", "Åsa"]
    said, _ = ben.port.rules(ben.circle)
    assert (said.purpose, said.agreement) == ("A place to rest", "Be kind.\n Listen.")
    assert said.rules is not None
    assert said.rules.welcome == "Hello."
    ada.port.describe(ada.circle, Description(agreement="Be kind.\rAlways."))
    ada.port.rename(ada.circle, " Ada ")
    ben.sync()
    assert ben.port.rules(ben.circle)[0].agreement == "Be kind.\nAlways."
    assert sorted(ben.members()) == ["Ada", "José"]
