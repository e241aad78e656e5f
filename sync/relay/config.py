"""The owner's settings as they were read: one TOML file or none, and what the command line adds.

`sync.relay.options` declares them. A key that is not declared, a value of another type or out of
its bounds is refused with one sentence that names the key: a mistyped limit must not go unnoticed.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Final, TypeVar, cast

from sync.relay import options
from sync.relay.options import BY_KEY, OPTIONS, AnyOption, Option, Value
from sync.relay.records import Limits

V = TypeVar("V", bool, int, str, tuple[str, ...])

_ROOT: Final = ""


class ConfigError(Exception):
    """The settings cannot be used; the message is one sentence for the owner."""


@dataclass(frozen=True, slots=True)
class Config:
    """Every setting's value.

    Attributes:
        given: what was set by the file or the command line, by key.
        folder: where the file lies, against which relative names in it are read; None without one.
    """

    given: Mapping[str, Value]
    folder: Path | None = None

    def __getitem__(self, option: Option[V]) -> V:
        """What was set, or the default."""
        return cast("V", self.given.get(option.key, option.default))

    def with_given(self, given: Mapping[str, Value]) -> "Config":
        """These settings, with others in the place of some.

        Raises:
            ConfigError: when one of them is not allowed.
        """
        for key, value in given.items():
            _check(BY_KEY[key], value)
        return Config({**self.given, **given}, self.folder)

    def path(self, option: Option[str]) -> Path | None:
        """A file or folder that was set, or None; relative ones lie beside the settings' file."""
        name = self[option]
        if not name:
            return None
        path = expanded(name)
        return path if path.is_absolute() or self.folder is None else self.folder / path

    def limits(self) -> Limits:
        """What the rules need of this."""
        return Limits(
            body=self[options.BODY],
            log=self[options.LOG],
            commit_reserve=self[options.COMMIT_RESERVE],
            attachments=self[options.ATTACHMENTS],
            box=self[options.BOX],
            box_items=self[options.BOX_ITEMS],
            boxes_per_day=self[options.BOXES_PER_DAY],
            return_box_days=self[options.RETURN_BOX_DAYS],
            invite_box_days=self[options.INVITE_BOX_DAYS],
            tokens_per_log=self[options.TOKENS_PER_LOG],
            retention_days=self[options.RETENTION_DAYS],
            idle_log_days=self[options.IDLE_LOG_DAYS],
            pending_days=self[options.PENDING_DAYS],
        )


def expanded(name: str) -> Path:
    """A file or folder whose name may begin with ~, for a user's home.

    Raises:
        ConfigError: nobody knows where that is.
    """
    try:
        return Path(name).expanduser()
    except RuntimeError as error:
        raise ConfigError(f'"{name}" names a home folder that is not known here.') from error


def load(file: Path | None) -> Config:
    """Read a settings file; without one, everything is as declared.

    Raises:
        ConfigError: when it cannot be read, or holds what is not allowed.
    """
    if file is None:
        return Config({})
    try:
        text = file.read_text("utf-8-sig")  # some editors put a mark before the text
    except OSError as error:
        raise ConfigError(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file} is not UTF-8 text.") from error
    try:
        return parse(text, file.absolute().parent)
    except ConfigError as error:
        raise ConfigError(f"{file}: {error}") from error


def parse(text: str, folder: Path | None = None) -> Config:
    """Read settings from TOML.

    Raises:
        ConfigError: when it is not TOML, or holds what is not allowed.
    """
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"This is not valid TOML: {error}.") from error
    except (ValueError, RecursionError) as error:
        raise ConfigError("This is not valid TOML: something in it is far too large.") from error
    given = {}
    for key, found in _flat(tree):
        option = BY_KEY.get(key)
        if option is None:
            raise ConfigError(_unknown(key))
        value = tuple(found) if isinstance(found, list) else found
        _check(option, value)
        given[key] = cast("Value", value)
    return Config(given, folder)


def _flat(tree: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Keys with the name of their section before them."""
    sections = {option.section for option in OPTIONS} - {_ROOT}
    for name, value in tree.items():
        if name not in sections:
            yield name, value
        elif not isinstance(value, dict):
            raise ConfigError(f'"{name}" is a section, written as [{name}], and no single value.')
        else:
            yield from ((f"{name}.{key}", inner) for key, inner in value.items())


def _unknown(key: str) -> str:
    close = get_close_matches(key, BY_KEY, 1)
    meant = f'; did you mean "{close[0]}"?' if close else "."
    return f'"{key}" is not a setting of this relay{meant}'


def _check(option: AnyOption, value: object) -> None:
    refusal = option.refusal(value)
    if refusal:
        raise ConfigError(f'"{option.key}" {refusal}.')


def describe(config: Config) -> str:
    """A complete settings file with every key explained; what was not set is commented out."""
    lines = [
        "# Settings of a Lamplit relay. Lines that begin with # are explanations, or the value",
        "# that holds when nothing is set.",
    ]
    section = _ROOT
    for option in OPTIONS:
        if option.section != section:
            section = option.section
            lines += ["", f"[{section}]"]
        lines += ["", *(f"# {line}" for line in option.explained())]
        set_here = option.key in config.given
        value = config.given.get(option.key, option.default)
        lines.append(f"{'' if set_here else '# '}{option.name} = {_toml(value)}")
    return "\n".join(lines) + "\n"


def _toml(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return _quoted(value)
    return f"[{', '.join(_quoted(text) for text in value)}]"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(_escaped(sign) for sign in escaped) + '"'


def _escaped(sign: str) -> str:
    return sign if sign.isprintable() else f"\\U{ord(sign):08X}"
