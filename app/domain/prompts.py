"""Questions to write about, in packs that can be switched on and off."""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from app.domain.templates import Field, Template

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

ENGLISH = "en"
PACKS_KEY = "prompt_packs"  # the vault keeps under it which packs were switched


@dataclass(frozen=True, slots=True)
class Pack:
    """Questions that belong together.

    Attributes:
        code: stable, in every language the same.
        about: one line on what they are about.
        offered: whether Today asks them until the person says otherwise; heavy ones wait.
        prompts: in the same order in every language.
    """

    code: str
    name: str
    about: str
    offered: bool
    prompts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question, known by its pack and its place in it."""

    pack: str
    number: int
    text: str

    @property
    def key(self) -> str:
        """What it is remembered by."""
        return f"{self.pack}/{self.number}"


@dataclass(frozen=True, slots=True)
class Starter:
    """A coping card to begin from."""

    title: str
    body: str
    kind: str
    minutes: int | None = None


@cache
def packs(locale: str = ENGLISH) -> tuple[Pack, ...]:
    """Return the packs in a language such as ``pt_BR``; what it lacks is in English."""
    return tuple(
        Pack(code, data["name"], data["about"], data.get("offered", True), tuple(data["prompts"]))
        for code, data in _read(locale, "packs")
    )


@cache
def templates(locale: str = ENGLISH) -> tuple[Template, ...]:
    """Return the templates that come with the program, likewise."""
    return tuple(
        Template(
            data["name"],
            tuple(Field(field["title"], field.get("hint", "")) for field in data["fields"]),
            code=code,
            about=data["about"],
        )
        for code, data in _read(locale, "templates")
    )


@cache
def starters(locale: str = ENGLISH) -> tuple[Starter, ...]:
    """Return coping cards to pick from, likewise."""
    return tuple(
        Starter(card["title"], card["body"], card["kind"], card.get("minutes"))
        for _, data in _read(locale, "cards")
        for card in data["cards"]
    )


@cache
def light_questions(locale: str = ENGLISH) -> tuple[str, ...]:
    """Return light questions for a round in a circle, in the same order in every language."""
    return tuple(dict(_read(locale, "circle"))["light"]["questions"])


@cache
def circle_words(locale: str = ENGLISH) -> dict[str, str]:
    """Return words to begin with in a circle, by what they are for: restart, ask_back, ..."""
    found = dict(_read(locale, "circle"))["words"]
    return {name: text.strip() for name, text in found.items() if isinstance(text, str)}


def mixed(chosen: Iterable[Pack]) -> list[Prompt]:
    """Return every question of some packs, one of each pack in turn."""
    columns = [[Prompt(pack.code, at, text) for at, text in enumerate(pack.prompts)]
               for pack in chosen]  # fmt: skip
    return [prompt for row in zip_longest(*columns) for prompt in row if prompt is not None]


def switched_on(all_packs: Sequence[Pack], stored: str) -> list[Pack]:
    """Return the packs that Today asks from; what is stored holds only what the person changed."""
    changed = _changed(stored)
    return [pack for pack in all_packs if changed.get(pack.code, pack.offered)]


def switch(all_packs: Sequence[Pack], stored: str, code: str, *, on: bool) -> str:
    """Return what is to be stored when a pack is switched on or off.

    Raises:
        KeyError: there is no such pack.
    """
    offered = {pack.code: pack.offered for pack in all_packs}
    changed = {key: value for key, value in _changed(stored).items() if key != code}
    if offered[code] != on:
        changed[code] = on
    return " ".join(f"{key}:{'on' if value else 'off'}" for key, value in sorted(changed.items()))


def _changed(stored: str) -> dict[str, bool]:
    pairs = (word.rpartition(":") for word in stored.split())
    return {code: state == "on" for code, _, state in pairs if state in {"on", "off"}}


def _read(locale: str, kind: str) -> list[tuple[str, dict[str, Any]]]:
    """Return code and content of each file of a kind, by the English files' order."""
    folder = files("assets").joinpath("prompts")
    languages = (locale, locale.partition("_")[0])
    found = []
    for file in folder.joinpath(ENGLISH, kind).iterdir():
        if file.name.endswith(".toml"):
            own = (folder.joinpath(language, kind, file.name) for language in languages)
            data = _load(next((one for one in own if one.is_file()), file))
            found.append((data.get("order", 0), file.name.removesuffix(".toml"), data))
    return [(code, data) for _, code, data in sorted(found, key=lambda one: one[:2])]


def _load(file: "Traversable") -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))
