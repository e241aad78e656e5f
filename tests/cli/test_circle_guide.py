"""The guide, word for word: several journals on one computer, the real engine and a real relay."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.parser import build
from tests.cli.calling import Lamplit, made
from tests.sync.relays import Running, relay_here


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[Running]:
    with relay_here(tmp_path / "relay") as running:
        yield running


def journal(place: Path, name: str, words: Path) -> Lamplit:
    """Somebody's journal; all of them are on the same computer."""
    folder = made(place / f"{name.lower()}.lamplit")
    return Lamplit().by("--vault", folder, "--passphrase-file", words)


def in_the_guide(project: Path) -> list[list[str]]:
    """The commands of the guide's first block."""
    block = (project / "docs" / "circle.md").read_text("utf-8").split("```")[1]
    lines = block.replace("\\\n", " ").strip().split("\n")
    return [shlex.split(line, comments=True) for line in lines]


@pytest.mark.parametrize("count", [2, pytest.param(5, marks=pytest.mark.slow)])
def test_the_guide_leads_where_it_says(
    project: Path, relay: Running, tmp_path: Path, secrets: Path, count: int
) -> None:
    ada, *others = (journal(tmp_path, name, secrets / "words")
                    for name in ("Ada", "Ben", "Cleo", "Dan", "Eve")[:count])  # fmt: skip
    token = tmp_path / "token.txt"
    token.write_text(f"{relay.token()}\n")
    entry = ada("write", "-", stdin="what I choose to share")
    real = {"https://relay.example.org": relay.url, "token.txt": str(token), "0192": entry[:13]}
    done = []
    for program, *words in in_the_guide(project):
        assert program == "lamplit"
        given = [real.get(word, word) for word in words]
        done.append(given[1] if given[0] == "circle" else given[0])
        if done[-1] == "invite":
            for number, other in enumerate(others):
                link = ada(*given)
                assert link.startswith("lamplit://join/")
                assert "River" in other("circle", "look", link)
                other("circle", "join", link, "--as", f"Guest {number}")
                ada("circle", "admit", "River")
                assert other.run("sync").stderr == "You are in River now.\n"
        else:
            said = ada(*given)
    assert done == ["create", "invite", "admit", "share", "sync", "feed"]
    assert "what I choose to share" in said
    for other in others:
        other("sync")
        assert "what I choose to share" in other("circle", "feed", "River")
        assert len(other.json("circle", "members", "River")) == count


@pytest.fixture
def pair(relay: Running, tmp_path: Path, secrets: Path) -> tuple[Lamplit, Lamplit]:
    """Ada, who made River, and Ben."""
    ada, ben = (journal(tmp_path, name, secrets / "words") for name in ("Ada", "Ben"))
    ada("circle", "create", "--relay", relay.url, "--token", relay.token(), "--name", "River",
        "--as", "Ada")  # fmt: skip
    link = ada("circle", "invite", "River")
    ben("circle", "join", link, "--as", "Ben")
    ada("circle", "admit", "River")
    ben("sync")
    ada("sync")
    return ada, ben


LONGEST = 1000
WRONG = """
share River zzzz | share Nowhere {entry} | share River {entry} --expires yesterday
share River {entry} --expires 0s | share River {entry} --to Nobody
share River {entry} --wish dance
share River {entry} --later 2020-01-01
comment River ffff x | answer River ffff x | correct River ffff x | correct River {theirs} x
thank River {mine} | unshare River ffff | unshare River {theirs} | hide River ffff
keep River {theirs} | report River {theirs} --to Nobody | report River {theirs} --to Ada
checkin River | checkin River --valence 9 | checkin River --valence x | space River never
join not-a-link --as X | join lamplit://join/1#abc --as X
look lamplit://join/1# | look {relay}
create --relay ftp://x --token x --name N --as A
create --relay http://example.org --token x --name N --as A
create --relay {relay} --token x --name N --as A
create --relay {relay} --token-file /no/such --name N --as A
create --relay {relay} --token x --name N --as A --pin x
create --relay http://127.0.0.1:1 --token lt1abc --name N --as A
invite Nowhere | invite River --days -1 | invite River --days x | invite River --buddy Nobody
revoke River zz | admit River Nobody | refuse River Nobody | readmit River Ben
readmit River Nobody
role River Ada member | role River Nobody steward | role River Ben king | remove River Nobody
vote River Ben Ada | vote River Ada Ada | vote River Ada | mute River Nobody | mute River Ada
block River Ada | verify River Nobody | verify River --same | verify River Ben --code zz
rename River --as Ben | describe River | describe River --agreement-file /no/such
feed Nowhere | feed River --before zz | feed River --limit x | thread River ffff | log Nowhere
ledger Nowhere | export Nowhere {out} | export River {there} | save-copy River {mine} zz {out}
forget River | resync River | leave Nowhere | no-such-thing
"""


def test_whatever_is_wrong_is_said_in_one_sentence(
    pair: tuple[Lamplit, Lamplit], relay: Running, tmp_path: Path
) -> None:
    ada, ben = pair
    entry = ada("write", "-", stdin="words")
    mine = ada("circle", "share", "River", entry)
    theirs = ben("circle", "ask", "River", "how are you?")
    for one in (ada, ben, ada):
        one("sync")
    known = {"entry": entry, "mine": mine, "theirs": theirs, "relay": relay.url,
             "out": str(tmp_path / "out"), "there": str(tmp_path)}  # fmt: skip
    clumsy = []
    before = ada("circle", "feed", "River"), ada("circle", "members", "River")
    for words in re.split(r"\s*[|\n]\s*", WRONG.strip()):
        given = [known.get(word[1:-1], word) if word.startswith("{") else word
                 for word in words.split()]  # fmt: skip
        done = ada.run("circle", *given)
        said = done.stderr.rstrip("\n")
        if (
            done.returncode not in {1, 2}
            or done.stdout
            or not said.endswith((".", "`"))
            or "\n" in said
            or len(said) > LONGEST
            or re.search(r"made a mistake|Error|0x|[{}<>]|None", said)
        ):
            clumsy.append((words, done.returncode, done.stdout, said))
    assert not clumsy
    assert (ada("circle", "feed", "River"), ada("circle", "members", "River")) == before
    assert ada.json("circle", "list")[0]["trouble"] == ""


def test_every_command_explains_itself_and_speaks_json(pair: tuple[Lamplit, Lamplit]) -> None:
    ada, _ = pair
    post = ada("circle", "ask", "River", "how are you?")
    circle = build()._subparsers._group_actions[0].choices["circle"]  # type: ignore[union-attr, index]
    for name in circle._subparsers._group_actions[0].choices:
        with pytest.raises(SystemExit) as ended:
            ada("circle", name, "--help")
        assert ended.value.code == 0, name
    for words in ("list", "members River", "waiting River", "invites River", "feed River",
                  f"thread River {post}", "ledger", "ledger River", "log River", "verify River",
                  "verify River Ben", "vote River", "agreement River"):  # fmt: skip
        assert isinstance(ada.json("circle", *words.split()), (list, dict)), words
    assert ada.json("sync")["caught_up"]
    assert "has no agreement" in ada.run("circle", "agreement", "River").stderr
