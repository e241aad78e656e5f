"""Completion scripts for shells, made from the parser itself."""

import argparse
from collections.abc import Iterator
from typing import Any

from app.cli.parser import build
from app.cli.world import World

Pages = dict[str, argparse.ArgumentParser]


def completion(world: World, options: argparse.Namespace) -> None:
    """`lamplit completion`."""
    make = {"bash": _bash, "zsh": _zsh, "fish": _fish}[options.shell]
    world.say(make(build()).rstrip())


def _bash(parser: argparse.ArgumentParser) -> str:
    pages = _pages(parser)
    cases = "\n".join(
        f"        {name}) words={_quoted(' '.join(_words(page)))};;" for name, page in pages.items()
    )
    return _BASH.format(
        first=_quoted(" ".join([*_options(parser), *pages])),
        names="|".join(pages),
        takes="|".join(sorted(set(_with_values(parser)))),
        cases=cases,
    )


_BASH = """\
_lamplit() {{
    local word command="" words="" i skip=""
    word="${{COMP_WORDS[COMP_CWORD]}}"
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [ -n "$skip" ]; then skip=""; continue; fi
        case "${{COMP_WORDS[i]}}" in
            {takes}) skip=1;;
            {names}) command="${{COMP_WORDS[i]}}"; break;;
        esac
    done
    case "$command" in
        "") words={first};;
{cases}
    esac
    if [[ -n "$skip" && -z "$command" ]]; then
        COMPREPLY=($(compgen -f -- "$word"))
    else
        COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
    fi
}}
complete -o filenames -F _lamplit lamplit
"""


def _zsh(parser: argparse.ArgumentParser) -> str:
    return "#compdef lamplit\nautoload -U +X bashcompinit && bashcompinit\n" + _bash(parser)


def _fish(parser: argparse.ArgumentParser) -> str:
    pages = _pages(parser)
    lines = [_fish_option(action, "__fish_use_subcommand") for action in parser._actions]  # noqa: SLF001
    for name, page in pages.items():
        lines.append(
            f"complete -c lamplit -f -n __fish_use_subcommand -a {name}"
            f" -d {_quoted(page.description or '')}"
        )
        inside = f"'__fish_seen_subcommand_from {name}'"
        lines += [_fish_option(action, inside) for action in page._actions]  # noqa: SLF001
        choices = " ".join(_choices(page))
        if choices:
            lines.append(f"complete -c lamplit -n {inside} -a {_quoted(choices)}")
    return "\n".join(filter(None, lines))


def _fish_option(action: argparse.Action, condition: str) -> str:
    if action.help == argparse.SUPPRESS:
        return ""
    long = [name.removeprefix("--") for name in action.option_strings if name.startswith("--")]
    needs = " -r" if action.nargs != 0 else ""
    described = f" -d {_quoted(action.help)}" if action.help else ""
    return "\n".join(
        f"complete -c lamplit -n {condition} -l {name}{needs}{described}" for name in long
    )


def _pages(parser: argparse.ArgumentParser) -> Pages:
    for action in parser._actions:  # noqa: SLF001 - argparse has no public way to its commands
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            pages: Any = action.choices
            return dict(pages)
    return {}


def _words(page: argparse.ArgumentParser) -> list[str]:
    return [*_options(page), *_choices(page)]


def _options(page: argparse.ArgumentParser) -> Iterator[str]:
    for action in page._actions:  # noqa: SLF001
        if action.help != argparse.SUPPRESS:
            yield from (name for name in action.option_strings if name.startswith("--"))


def _with_values(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001
        if action.nargs != 0:
            yield from action.option_strings


def _choices(page: argparse.ArgumentParser) -> Iterator[str]:
    for action in page._actions:  # noqa: SLF001
        if not action.option_strings and action.choices:
            yield from (str(choice) for choice in action.choices)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
