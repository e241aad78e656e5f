"""Every command and option, declared; nothing here imports more than argparse."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, TypeAlias

from app.cli import (
    backup_options,
    checkup_options,
    circle_options,
    circle_pulse_options,
    help_options,
    insights_options,
    kit_options,
    limits_options,
    measure_options,
    merge_options,
    mood_options,
    report_options,
    session_options,
    slots_options,
    taking_out_options,
)
from app.cli.going_on import add_progress
from app.cli.world import UsageError

_EPILOG = """\
Texts are best given on standard input (`lamplit write < note.md`): what stands on the command line
ends up in the shell's history and can be seen by others on this computer. Passphrases never stand
there: give --passphrase-file, or type them when asked.

Exit codes: 0 done; 1 something outside the program is in the way, one sentence says what;
2 wrong usage.
"""


# Words that may also stand after options, in their order.
_LATE = {
    "write": ("text",),
    "edit": ("text",),
    "search": ("query",),
    "trash": ("ids",),
    "tags": ("tag", "ids"),
    "settings": ("key", "value"),
    "words": ("words",),
    "topic": ("words",),
    "landmark": ("words",),
    "measure": ("what",),
    "circle": ("text", "who", "member", "absent", "instead", "pulse", "circle"),
    "sync": ("circle",),
}


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of leaving the program."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:].rstrip('.')}. See `{self.prog} -h`.")


# argparse has no public name for it.
Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"  # noqa: SLF001


def build() -> argparse.ArgumentParser:
    """Return the whole parser."""
    parser = _Parser(
        prog="lamplit",
        description="A private, encrypted journal. Without a command its window opens.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    _opening(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for declare in (_writing, _reading, _arranging, _filing, _exchanging, _keeping, _guarding):
        declare(commands)
    session_options.add_parser(commands, _command)
    mood_options.add_parser(commands, _command, _action)
    measure_options.add_parser(commands, _command)
    insights_options.add_parser(commands, _command)
    report_options.add_parser(commands, _command)
    kit_options.add_parser(commands, _command, _action)
    help_options.add_parser(commands, _command, _action)
    limits_options.add_parser(commands, _command, _action)
    circle_options.add_parser(commands, _command, _action)
    circle_pulse_options.add_recover(commands, _command, _action)
    _others(commands)
    return parser


def parse(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """Read the arguments; what stands before no command is left for the window.

    Raises:
        UsageError: they make no sense.
    """
    options, rest = build().parse_known_args(list(arguments))
    if options.command is None:
        return options, rest
    left = [word for word in rest if not _taken_late(options, word)]
    if left:
        raise UsageError(f"Unrecognised: {' '.join(left)}. See `lamplit {options.command} -h`.")
    return options, []


def _taken_late(options: argparse.Namespace, word: str) -> bool:
    """Take a word that stands after an option; argparse gives optional words only one chance."""
    leaves_out = options.command == "search" and not word.startswith("--")
    if word.startswith("-") and word != "-" and not leaves_out:
        return False
    for name in _LATE.get(options.command, ()):
        value = getattr(options, name, "")
        if isinstance(value, list):
            value.append(word)
            return True
        if value is None:
            setattr(options, name, word)
            return True
    return False


def _opening(parser: argparse.ArgumentParser, default: object) -> None:
    """Add the options that say which vault, and what opens it; after a command they work too."""

    def text(words: str) -> str:
        return argparse.SUPPRESS if default is argparse.SUPPRESS else words

    parser.add_argument(
        "--vault", type=Path, metavar="DIR", default=default,
        help=text("the journal's folder; without it the only one in the usual place"),
    )  # fmt: skip
    # A hidden group breaks the usage line in Python 3.11.
    after = default is argparse.SUPPRESS
    keys = parser if after else parser.add_mutually_exclusive_group()
    keys.add_argument(
        "--passphrase-file", metavar="FILE", default=default,
        help=text("take the passphrase from the first line of FILE (- is standard input)"),
    )  # fmt: skip
    keys.add_argument(
        "--recovery-code-file", metavar="FILE", default=default,
        help=text("open with the recovery code on the first line of FILE"),
    )  # fmt: skip
    keys.add_argument(
        "--key-file", metavar="FILE", default=default, help=text("open with a key file")
    )
    keys.add_argument(
        "--keychain", action="store_true", default=default,
        help=text("open with the system keychain"),
    )  # fmt: skip


def _command(
    commands: Commands,
    name: str,
    run: str,
    help_text: str,
    *,
    more: str = "",
    json: bool = False,
) -> argparse.ArgumentParser:
    """Add a command; ``run`` is "module:function" in this package, imported when it is used."""
    parser = commands.add_parser(
        name,
        help=help_text,
        description=f"{help_text[:1].upper()}{help_text[1:]}.{' ' + more if more else ''}",
        allow_abbrev=False,
    )
    _opening(parser, default=argparse.SUPPRESS)
    if json:
        parser.add_argument("--json", action="store_true", help="print JSON for scripts")
    parser.set_defaults(run=run)
    return parser


def _moment(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--at", metavar="ISO8601", help="the moment it speaks of, such as 2026-11-22T21:04"
    )
    parser.add_argument("--zone", metavar="IANA", help="its time zone, such as Europe/Berlin")


def _text(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument("text", nargs="?", metavar="TEXT", help=words)


def _flags(parser: argparse.ArgumentParser) -> None:
    flag = argparse.BooleanOptionalAction
    parser.add_argument("--star", action=flag, help="give it a star")
    parser.add_argument("--hard", action=flag, help="keep it out of memories")
    parser.add_argument(
        "--mood", type=int, choices=range(1, 8), metavar="1-7",
        help="how it felt, from very unpleasant to very pleasant",
    )  # fmt: skip


def _writing(commands: Commands) -> None:
    write = _command(
        commands, "write", "entries:write", "write an entry and print its id",
        more="Without TEXT, or with -, the text comes from standard input.",
    )  # fmt: skip
    _text(write, "the entry in Markdown; - reads standard input")
    _moment(write)
    write.add_argument("--title", default="", help="a title of its own")
    write.add_argument("--tag", action="append", default=[], metavar="T", help="may be repeated")
    write.add_argument("--place", default="", help="where it was")
    write.add_argument("--template", metavar="NAME",
                       help="answer its questions; see `prompts templates`")  # fmt: skip
    _flags(write)
    edit = _command(
        commands, "edit", "entries:edit", "change an entry; what it said stays in its history",
        more="Only what is given changes.",
    )  # fmt: skip
    edit.add_argument("id", metavar="ID", help="the entry; the beginning of its id is enough")
    _text(edit, "the new text; - reads standard input")
    edit.add_argument("--append", action="store_true", help="add the text at the end")
    edit.add_argument("--title", help="the new title; empty takes it away")
    edit.add_argument("--place", help="the new place; empty takes it away")
    edit.add_argument("--add-tag", action="append", default=[], metavar="T", help="repeatable")
    edit.add_argument("--remove-tag", action="append", default=[], metavar="T", help="repeatable")
    _moment(edit)
    _flags(edit)
    restore = _command(
        commands, "restore-version", "entries:restore_version",
        "make an earlier version of an entry the current one",
        more="The one that stands now stays in the history.",
    )  # fmt: skip
    restore.add_argument("revision", metavar="VERSION", help="as `lamplit history` lists it")


def _reading(commands: Commands) -> None:
    listing = _command(commands, "list", "reading:list_entries", "list entries, newest first",
                       json=True)  # fmt: skip
    listing.add_argument("--from", dest="since", metavar="DATE", help="2026, 2026-11 or 2026-11-22")
    listing.add_argument("--to", dest="until", metavar="DATE", help="the last day, likewise")
    listing.add_argument("--tag", action="append", default=[], metavar="T", help="repeatable")
    listing.add_argument("--mood", metavar="1-7", help="a number, or two like 1-3")
    listing.add_argument("--starred", action="store_true", help="only those with a star")
    listing.add_argument("--limit", type=_number, metavar="N", help="at most so many")
    listing.add_argument(
        "--offset", type=_number, default=0, metavar="N", help="leave out the first"
    )
    show = _command(commands, "show", "reading:show", "print an entry", json=True)
    show.add_argument("id", metavar="ID", help="the entry; the beginning of its id is enough")
    search = _command(
        commands, "search", "reading:search", "find entries", json=True,
        more='Filters: tag:river mood:1-3 from:2026-01 to:2026-03 on:2026-11-22 has:photo has:file '
        'is:starred is:hard; "words in a row"; -word leaves out, and -tag:river and so on too.',
    )  # fmt: skip
    search.add_argument("query", nargs="+", metavar="QUERY", help="words and filters; - reads "
                        "standard input")  # fmt: skip
    search.add_argument("--inside-words", action="store_true", help="find parts of words too")
    search.add_argument("--all", action="store_true", help="rank every hit, not the newest 2,000")
    search.add_argument("--limit", type=_number, default=50, metavar="N", help="50 if not given")
    history = _command(commands, "history", "reading:history", "list an entry's versions",
                       json=True)  # fmt: skip
    history.add_argument("id", metavar="ID", help="the entry")
    history.add_argument("--text", action="store_true", help="with what each version said")


def _arranging(commands: Commands) -> None:
    trash = _command(
        commands, "trash", "arranging:trash", "move entries to the trash, or see what lies there",
        json=True, more="The trash keeps entries for 30 days.",
    )  # fmt: skip
    trash.add_argument("ids", nargs="*", metavar="ID", help="entries")
    what = trash.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="list what lies in the trash")
    what.add_argument("--restore", action="store_true", help="take the entries out again")
    what.add_argument("--empty", action="store_true", help="delete all of it for good")
    trash.add_argument("--yes", action="store_true", help="do not ask before --empty")
    tags = _command(
        commands, "tags", "arranging:tags", "list tags, or add and remove them", json=True,
        more="`tags add TAG ID...` and `tags remove TAG ID...` change many entries at once; tags "
        "written in the text stay.",
    )  # fmt: skip
    tags.add_argument("action", nargs="?", choices=("list", "add", "remove"), default="list")
    tags.add_argument("tag", nargs="?", metavar="TAG")
    tags.add_argument("ids", nargs="*", metavar="ID")


def _filing(commands: Commands) -> None:
    attach = _command(commands, "attach", "files:attach",
                      "keep a file of up to 100 MB with an entry, and print its id")  # fmt: skip
    attach.add_argument("id", metavar="ID", help="the entry")
    attach.add_argument("file", type=Path, metavar="FILE")
    copy = _command(
        commands, "save-copy", "files:save_copy", "write an attachment to a file, in clear",
        more="Whoever can read that file can read the attachment.",
    )  # fmt: skip
    copy.add_argument("attachment", metavar="ATTACHMENT", help="its id, as `lamplit show` lists it")
    copy.add_argument("out", type=Path, metavar="OUT", help="a new file, or a folder")


def _exchanging(commands: Commands) -> None:
    bring = _command(
        commands, "import", "exchange:bring_in", "bring in another program's journal", json=True,
        more="First see the plan with --plan; --yes does it, and `undo-import` takes it back.",
    )  # fmt: skip
    bring.add_argument("path", type=Path, metavar="PATH", help="a file or folder")
    bring.add_argument("--format", metavar="F", help="such as dayone; found out if not given; a "
                       "name that is none is answered with all there are")  # fmt: skip
    bring.add_argument("--zone", metavar="IANA", help="for entries without a time zone")
    bring.add_argument("--password-file", metavar="FILE",
                       help="what opens a locked journal, from its first line (- is standard "
                       "input, after the passphrase)")  # fmt: skip
    sure = bring.add_mutually_exclusive_group()
    sure.add_argument("--plan", action="store_true", help="say what would be done; write nothing")
    sure.add_argument("--yes", action="store_true", help="do it without asking")
    bring.add_argument("--outside", action="store_true",
                       help="also take files from outside the folder or archive")  # fmt: skip
    bring.add_argument("--differing", action="store_true",
                       help="also take entries changed there since the last import")  # fmt: skip
    bring.add_argument("--mood", action="append", default=[], metavar="LABEL=1-7",
                       help="what a mood word of the source means; repeatable")  # fmt: skip
    add_progress(bring)
    _command(commands, "imports", "exchange:list_imports",
             "list the imports that can be undone", json=True)  # fmt: skip
    undo = _command(commands, "undo-import", "exchange:take_back", "take an import back, whole",
                    json=True)  # fmt: skip
    undo.add_argument("id", metavar="ID", help="as `lamplit imports` lists it")
    taking_out_options.add_parser(commands, _command)


def _keeping(commands: Commands) -> None:
    backup_options.add_parser(commands, _command, _action)
    merge_options.add_parser(commands, _command)
    checkup_options.add_parser(commands, _command)
    _command(commands, "verify", "keeping:verify",
             "check every page, index, attachment and key file", json=True)  # fmt: skip
    settings = _command(commands, "settings", "keeping:settings", "see and change settings",
                        json=True)  # fmt: skip
    settings.add_argument("action", nargs="?", choices=("list", "get", "set"), default="list")
    settings.add_argument("key", nargs="?", metavar="KEY")
    settings.add_argument("value", nargs="?", metavar="VALUE")
    words = _command(commands, "words", "keeping:words",
                     "your own words for the spelling check", json=True)  # fmt: skip
    words.add_argument("action", nargs="?", choices=("list", "add", "remove"), default="list")
    words.add_argument("words", nargs="*", metavar="WORD")


def _guarding(commands: Commands) -> None:
    slots_options.add_parsers(commands, _command, _action)
    check = _command(
        commands, "privacy", "privacy:privacy", "what keeps this journal private, and what left it",
        json=True, more="What asks for a look is marked with a star.",
    )  # fmt: skip
    check.add_argument("--connections", action="store_true",
                       help="list each connection of the last 90 days, newest first")  # fmt: skip
    delete = _command(commands, "delete-vault", "vaults:delete", "delete a journal for good")
    delete.add_argument("--yes", metavar="NAME", help="the folder's name, instead of typing it")
    delete.add_argument("--keep-backups", action="store_true", help="leave its backups")


def _action(actions: Commands, name: str, words: str) -> argparse.ArgumentParser:
    parser = actions.add_parser(
        name, help=words, description=f"{words[:1].upper()}{words[1:]}.", allow_abbrev=False
    )
    _opening(parser, default=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS,
                        help=argparse.SUPPRESS)  # fmt: skip
    return parser


def _others(commands: Commands) -> None:
    demo = _command(
        commands, "demo", "showing:demo", "a year of invented life in a journal of its own",
        more="It opens in the window. With --out, or without a display, pictures of every screen "
        "are drawn instead.",
    )  # fmt: skip
    demo.add_argument("--out", type=Path, metavar="DIR", help="where the pictures go")
    completion = _command(commands, "completion", "completion:completion",
                          "print a completion script for a shell")  # fmt: skip
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))
    help_page = _command(commands, "help", "showing:help_page", "explain a command")
    help_page.add_argument("topic", nargs="?", metavar="COMMAND")


def _number(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 0 on")
    return int(text)
