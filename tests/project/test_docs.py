"""The pages under docs/: nothing they point at is missing, and what they list is what there is."""

import json
import re
import shlex
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.cli.parser import build, parse
from app.cli.world import UsageError
from tests.cli.calling import Lamplit, made
from tests.making import WORDS
from tests.project import test_files
from ui.commands import COMMANDS, FIXED, Group, command_title, fixed_title, group_title


def pages(project: Path) -> list[Path]:
    """Every page that people read, those beside docs/ too."""
    found = sorted((project / "docs").rglob("*.md"))
    assert len(found) > 40
    return [*found, project / "README.md", project / "SECURITY.md"]


# --- the page of keys ------------------------------------------------------------------------


def tables_of_keys() -> Iterator[str]:
    """Yield each table of docs/keyboard.md as it must stand there."""
    for group in Group:
        rows = [
            f"| {f'`{command.key}`' if command.key else 'none'} | {command_title(command.id)} |"
            for command in COMMANDS
            if command.group is group
        ]
        yield "\n".join([f"## {group_title(group)}", "", "| key | does |", "| --- | --- |", *rows])
    rows = [f"| `{key}` | {fixed_title(key)} |" for key in FIXED]
    yield "\n".join(["## Always the same", "", "| key | does |", "| --- | --- |", *rows])


def test_the_page_of_keys_lists_every_key_as_it_is(project: Path) -> None:
    text = (project / "docs" / "keyboard.md").read_text("utf-8")
    tables = list(tables_of_keys())
    for table in tables:
        assert f"\n{table}\n" in text, f"docs/keyboard.md should say:\n\n{table}"
    assert re.findall(r"^## .+$", text, re.MULTILINE) == [one.split("\n")[0] for one in tables]
    rows = sum(line.startswith("| ") for line in text.splitlines())
    assert rows == len(COMMANDS) + len(FIXED) + 2 * len(tables)


# --- links and pictures ----------------------------------------------------------------------

_FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]+`")
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
_HEAD = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
_WIDEST = 150_000  # bytes of a picture in the guide


def prose(page: Path) -> str:
    """What stands in a page outside of samples and code."""
    return _CODE.sub("", _FENCE.sub("", page.read_text("utf-8")))


def anchors(page: Path) -> set[str]:
    """The names of a page's heads, as hosts of repositories and the built pages make them."""
    text = _FENCE.sub("", page.read_text("utf-8"))
    heads = [re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", head) for head in _HEAD.findall(text)]
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


def targets(page: Path) -> Iterator[tuple[str, Path, str]]:
    """Yield what a page points at within the project: as written, the file, and the place in it."""
    for _, target in _LINK.findall(prose(page)):
        if not re.match(r"[a-z]+:", target):
            path, _, anchor = target.partition("#")
            yield target, (page.parent / path).resolve() if path else page, anchor


def test_every_link_leads_somewhere(project: Path) -> None:
    count, broken = 0, []
    for page in pages(project):
        for target, file, anchor in targets(page):
            count += 1
            leads = file.exists() and (not anchor or anchor in anchors(file))
            if not leads:
                broken.append(f"{page.relative_to(project)}: {target}")
    assert count > 200
    assert not broken


def test_every_page_stands_in_an_index(project: Path) -> None:
    listed = {project / "docs" / "index.md"}
    for index in (project / "docs").rglob("index.md"):
        listed |= {file for _, file, _ in targets(index)}
    written = set((project / "docs").rglob("*.md"))
    assert not {page.relative_to(project) for page in written - listed}


def test_every_picture_is_there_used_and_described(project: Path) -> None:
    folder = project / "docs" / "pictures"
    used = set()
    for page in pages(project):
        for words, target in re.findall(r"!\[([^\]]*)\]\(([^)\s]+)\)", prose(page)):
            assert words, f"{page.name}: {target} says nothing to who cannot see it"
            used.add((page.parent / target).resolve())
    assert not {path.name for path in set(folder.iterdir()) - used}
    assert not [path for path in used if not path.is_file()]
    guides = list(folder.glob("guide-*.png"))
    assert len(guides) > 8
    assert not [path.name for path in guides if path.stat().st_size > _WIDEST]


# --- samples ---------------------------------------------------------------------------------


def samples(project: Path, *kinds: str) -> Iterator[tuple[str, str]]:
    """Yield the samples of these kinds: where each stands, and what it says."""
    for page in pages(project):
        for kind, text in _FENCE.findall(page.read_text("utf-8")):
            if kind in kinds:
                yield str(page.relative_to(project)), text


def commands(text: str) -> Iterator[list[str]]:
    """Yield the words of each call of `lamplit` in a sample, without pipes and files."""
    for line in text.replace("\\\n", " ").splitlines():
        for part in line.removeprefix("$ ").split(" | "):
            if part.startswith("lamplit ") and "[--" not in part:
                words = shlex.split(part, comments=True)
                ends = (at for at, one in enumerate(words) if one in {"<", ">"})
                yield words[1 : next(ends, len(words))]


def test_every_command_in_the_pages_is_one(project: Path) -> None:
    found = [
        (page, words)
        for page, text in samples(project, "", "sh", "console")
        for words in commands(text)
    ]
    assert len(found) > 60
    wrong = []
    for page, words in found:
        try:
            parse([word.replace("...", "x") for word in words])
        except (UsageError, ValueError) as error:
            wrong.append(f"{page}: lamplit {' '.join(words)}: {error}")
    assert not wrong


def test_every_command_named_in_a_sentence_is_one(project: Path) -> None:
    named = {
        name
        for page in pages(project)
        for name in re.findall(r"`lamplit ([a-z][a-z-]*)", _FENCE.sub("", page.read_text("utf-8")))
    }
    assert len(named) > 20
    known = build().format_help().partition("positional arguments:")[2]
    assert not {name for name in named if not re.search(rf"^ +{name}\b", known, re.MULTILINE)}


def test_data_and_code_in_the_pages_can_be_read(project: Path) -> None:
    reads: dict[str, Callable[[str], object]] = {
        "json": json.loads,
        "toml": tomllib.loads,
        "python": compile_only,
    }
    count = 0
    for kind, read in reads.items():
        for page, text in samples(project, kind):
            count += 1
            try:
                read(text)
            except ValueError as error:
                pytest.fail(f"{page}: {kind} that cannot be read: {error}")
    assert count > 9


def compile_only(text: str) -> object:
    """Read Python without running it.

    Raises:
        ValueError: it is none.
    """
    try:
        return compile(text, "a sample", "exec")
    except SyntaxError as error:
        raise ValueError(str(error)) from error


def fits(expected: str, printed: str) -> bool:
    """Whether what was printed is what the page says; `...` stands for anything within a line."""
    wanted = re.escape(expected).replace(re.escape("..."), ".*")
    return re.fullmatch(wanted, printed) is not None


def test_the_session_in_the_guide_runs_as_it_stands_there(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "words").write_text(WORDS)
    monkeypatch.chdir(tmp_path)
    lamplit = Lamplit().by(
        "--vault", made(tmp_path / "mine.lamplit"), "--passphrase-file", tmp_path / "words"
    )
    sessions = list(samples(project, "console"))
    assert sessions
    for page, session in sessions:
        for step in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
            line, _, expected = step.partition("\n")
            said, _, _ = line.rpartition(" | ")
            given = shlex.split(said)[1] if said else ""
            (words,) = commands(line)
            printed = lamplit(*words, stdin=given)
            assert fits(expected.rstrip("\n"), printed), f"{page}: {line}\n{printed}"


# --- the site --------------------------------------------------------------------------------


def test_what_builds_the_site_is_locked(project: Path) -> None:
    test_files.test_every_requirement_is_one_exact_hashed_version(project, "docs")
