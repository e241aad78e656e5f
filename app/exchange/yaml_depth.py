"""A look at YAML from elsewhere before it is loaded: deep nesting would end the program."""

from typing import Any

import yaml

#: PyYAML's own loader, or the one in C where there is one.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 64
# Each level needs at least one of these.
_OPENERS = "[{-?:"


class TooDeepError(ValueError):
    """Lists and mappings stand in each other deeper than anybody writes them."""


def check_depth(source: str) -> None:
    """Look whether YAML may be loaded; the loader in C calls itself for each level.

    Raises:
        TooDeepError: it is nested too deeply.
        yaml.YAMLError: it is no YAML.
    """
    if sum(map(source.count, _OPENERS)) <= _DEEPEST:
        return
    depth = 0
    for event in yaml.parse(source, Loader=LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                raise TooDeepError
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
