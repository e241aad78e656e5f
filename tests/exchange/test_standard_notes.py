"""Backups of Standard Notes: decrypted ones, and those of protocol 004 with their passphrase."""

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import ArchiveRefused, NotThisFormat
from app.domain.filled import Filled
from app.domain.import_failures import PasswordNeeded, WrongPassword
from app.domain.imports import Options
from app.exchange.registry import recognise
from app.exchange.standard_notes.lexical import lexical_markdown
from app.exchange.standard_notes.locked import UnreadableError, hchacha, xchacha_open
from app.exchange.standard_notes.source import StandardNotesSource, claims
from tests.exchange.bringing import brought_twice_and_undone, read_safely
from tests.exchange.conftest import MakeZip, Read, Reading
from tests.exchange.test_markdown import PNG

WORDS = "a lamp in the window"
NAME = "Standard Notes Backup and Import File.txt"
FIRST, SECOND, TAG = "aaaaaaaa-1", "bbbbbbbb-2", "cccccccc-3"
APP = {"org.standardnotes.sn": {"client_updated_at": "Wed May 10 2023 01:18:26 GMT+0200 (Sommer)"}}


def raw(uuid: str, content: Any, kind: str = "Note", **more: object) -> dict[str, Any]:
    own = {"content_type": kind, "content": content, "uuid": uuid, "deleted": False}
    dates = {"created_at": "2023-03-26T00:30:00.250Z", "updated_at": "1970-01-01T00:00:00.000Z"}
    return own | dates | more


def note(title: str, text: str, **more: object) -> dict[str, Any]:
    return {"title": title, "text": text, "references": [], "appData": APP} | more


def tag(title: str, *notes: str) -> dict[str, Any]:
    return {"title": title, "references": [{"uuid": one, "content_type": "Note"} for one in notes]}


def backup(*items: Any, **more: object) -> str:
    return json.dumps({"version": "004", "items": items} | more)


def reading(read: Read, path: Path, text: str, **options: str) -> Reading:
    path.write_text(text, "utf-8")
    source = recognise(path)
    assert source.format == "standardnotes"
    return read(source, **options)


ITEMS = (
    raw("x", {"title": "Dark"}, "SN|Theme"),
    raw(TAG, tag("a tag", FIRST, "gone"), "Tag"),
    raw(FIRST, note("First", "plain *text*\r\n#tag\n", starred=True, pinned=True)),
    raw(SECOND, note("Second", "<p>rich <b>text</b><script>x</script>", noteType="rich-text")),
    raw("d", note("Thrown away", "x", trashed=True)),
    raw("e", note("Deleted", "x"), deleted=True),
    raw("f", note("Secrets", '{"a": "```"}', noteType="authentication")),
)


def test_notes_with_tags_stars_and_moments(tmp_path: Path, read: Read) -> None:
    got = reading(read, tmp_path / NAME, backup(*ITEMS))
    first, second, code = got.found
    assert (first.title, first.body) == ("First", "plain *text*\n#tag")
    assert first.tags == ("a tag",)
    assert first.starred
    assert first.created_at == datetime(2023, 3, 26, 0, 30, 0, 250_000, tzinfo=UTC)
    assert first.modified_at == datetime(2023, 5, 9, 23, 18, 26, tzinfo=UTC)
    assert (second.body, second.tags) == ("rich **text**", ())
    assert code.body == '````\n{"a": "```"}\n````'
    assert [problem.where for problem in got.problems] == ["Thrown away"]


def test_the_zip_with_its_single_files_and_out_again(tmp_path: Path, make_zip: MakeZip) -> None:
    path = make_zip({NAME: backup(*ITEMS), "Items/Note/First-aaaaaaaa.txt": "plain *text*"})
    assert brought_twice_and_undone(tmp_path, recognise(path)).entries == 3


def lexical(*children: Any) -> str:
    return json.dumps({"root": {"type": "root", "children": children}})


def node(kind: str, *children: Any, **more: Any) -> dict[str, Any]:
    return {"type": kind, "children": children, **more}


def words(text: str, form: int = 0) -> dict[str, Any]:
    return {"type": "text", "text": text, "format": form}


SUPER = lexical(
    node("heading", words("Title"), tag="h2"),
    node("paragraph", words("a "), words("bold", 1), {"type": "linebreak"}, words("x*y", 2 | 16)),
    node("list", node("listitem", words("one"), checked=True),
         node("listitem", words("two"), checked=False),
         node("listitem", node("list", node("listitem", words("deep"))))),
    node("list", node("listitem", words("n")), listType="number", start=4),
    node("quote", words("said")),
    node("code", words("a"), {"type": "linebreak"}, words("  b")),
    node("paragraph", node("link", words("there"), url="https://x.org"),
         node("link", words("bad"), url="javascript:x")),
    node("paragraph", {"type": "snbubble", "itemUuid": FIRST}),
    node("table", node("tablerow", node("tablecell", node("paragraph", words("A"))),
                       node("tablecell", words("B")))),
    {"type": "horizontalrule"},
    {"type": "unencrypted-image", "src": "data:image/png;base64," + base64.b64encode(PNG).decode()},
)  # fmt: skip


def test_super_notes(tmp_path: Path, read: Read) -> None:
    got = reading(read, tmp_path / NAME, backup(raw(FIRST, note("S", SUPER, noteType="super"))))
    only = got.only()
    assert only.body == (
        "## Title\n\na **bold**\n*`x*y`*\n\n- [x] one\n- [ ] two\n  - deep\n\n4. n\n\n> said\n\n"
        "```\na\n  b\n```\n\n[there](https://x.org)bad\n\n"
        f"[→](entry:import/{FIRST})\n\n| A | B |\n| --- | --- |\n\n---\n\n"
        f"![](attachment:import/{only.attachments[0].key})"
    )
    picture = only.attachments[0].read
    assert picture is not None
    assert b"".join(picture()) == PNG
    got = reading(read, tmp_path / NAME, backup(raw(FIRST, note("S", "odd", noteType="super"))))
    assert got.only().body == "odd"


@given(st.recursive(
    st.builds(words, st.text(max_size=8), st.integers(-1, 300)),
    lambda inner: st.builds(
        lambda kind, children: node(kind, *children, tag="h3", listType="number", start=2, url="a"),
        st.sampled_from(["paragraph", "heading", "list", "listitem", "quote", "code", "link",
                         "table", "tablerow", "tablecell", "other"]),
        st.lists(inner, max_size=3)),
    max_leaves=12))  # fmt: skip
def test_any_tree_is_written(tree: Any) -> None:
    assert isinstance(lexical_markdown(lexical(tree)), str)


def test_what_is_damaged_is_named_and_the_rest_comes(tmp_path: Path, read: Read) -> None:
    items = (3, raw(FIRST, None), raw(SECOND, note("A", "a"), created_at="soon"),
             raw("d", note("B", "b"), created_at="1890-01-01T00:00:00Z"),
             raw("d", note("B", "b"), created_at="1890-01-01T00:00:00Z"))  # fmt: skip
    got = reading(read, tmp_path / NAME, backup(*items))
    assert [one.title for one in got.found] == ["A", "B"]
    assert got.found[0].created_at == datetime(2023, 5, 9, 23, 18, 26, tzinfo=UTC)
    assert got.kinds() == ["broken_entry", "broken_entry", "guessed_date", "duplicate"]
    assert isinstance(got.problems[0].where, Filled), "so that it can be said in any language"
    text = backup(*ITEMS)
    got = reading(read, tmp_path / NAME, text[: text.index("Second")])
    assert [one.title for one in got.found] == ["First"]
    assert got.kinds() == ["unreadable"]
    (tmp_path / NAME).write_text('{"version": "004", "items": [{"con', "utf-8")
    with pytest.raises(ArchiveRefused):
        read(recognise(tmp_path / NAME))


def test_published_vectors_of_xchacha() -> None:
    """From draft-irtf-cfrg-xchacha-03, 2.2.1 and A.3.1."""
    nonce = bytes.fromhex("000000090000004a0000000031415927")
    assert hchacha(bytes(range(32)), nonce).hex() == (
        "82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc"
    )
    sealed = bytes.fromhex(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f"
        "4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f"
        "76b2383565d3fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49"
    )
    key, nonce = bytes(range(0x80, 0xA0)), bytes(range(0x40, 0x58))
    extra = bytes.fromhex("50515253c0c1c2c3c4c5c6c7")
    plain = xchacha_open(key, nonce, sealed, extra)
    assert plain.startswith(b"Ladies and Gentlemen of the class of '99")
    for changed in ((key, nonce, sealed, b""), (key[::-1], nonce, sealed, extra)):
        with pytest.raises(UnreadableError):
            xchacha_open(*changed)


PARAMS = {"identifier": "lamp@example.org", "pw_nonce": "0f" * 32, "version": "004"}


@cache
def root() -> bytes:
    salt = hashlib.sha256(b"lamp@example.org:" + b"0f" * 32).hexdigest()[:32]
    kdf = Argon2id(salt=bytes.fromhex(salt), length=64, iterations=5, lanes=1, memory_cost=65536)
    return kdf.derive(WORDS.encode())[:32]


def sealed(text: str, key: bytes, uuid: str) -> str:
    nonce = os.urandom(24)
    extra = base64.b64encode(json.dumps({"u": uuid, "v": "004"}).encode())
    inner = ChaCha20Poly1305(hchacha(key, nonce[:16]))
    data = inner.encrypt(bytes(4) + nonce[16:], text.encode(), extra)
    return ":".join(["004", nonce.hex(), base64.b64encode(data).decode(), extra.decode()])


def locked(plain: Mapping[str, Any], key: bytes, key_id: str = "") -> dict[str, Any]:
    own, uuid = os.urandom(32), plain["uuid"]
    return dict(plain) | {
        "content": sealed(json.dumps(plain["content"]), own, uuid),
        "enc_item_key": sealed(own.hex(), key, uuid),
        "items_key_id": key_id,
    }


def encrypted(*items: Mapping[str, Any]) -> str:
    key = os.urandom(32)
    keys = raw("key-1", {"itemsKey": key.hex(), "version": "004"}, "SN|ItemsKey")
    inside = [locked(one, key, "key-1") for one in items]
    return backup(*inside, locked(keys, root()), keyParams=PARAMS)


def test_an_encrypted_backup_opens_with_its_passphrase(tmp_path: Path, read: Read) -> None:
    plain = reading(read, tmp_path / "plain.txt", backup(*ITEMS)).found
    path = tmp_path / "locked.txt"
    got = reading(read, path, encrypted(*ITEMS), password=WORDS)
    assert [one.digest() for one in got.found] == [one.digest() for one in plain]
    assert got.found[0].tags == ("a tag",)
    with pytest.raises(PasswordNeeded):
        read(recognise(path))
    with pytest.raises(WrongPassword):
        read(recognise(path), password="another")


def test_what_was_changed_in_an_encrypted_backup_is_left_out(tmp_path: Path, read: Read) -> None:
    data = json.loads(encrypted(*ITEMS))
    first = data["items"][2]
    first["content"] = first["content"][:-60] + "A" * 4 + first["content"][-56:]
    data["items"][3]["content"] = "003:x:y"
    got = reading(read, tmp_path / "l.txt", json.dumps(data), password=WORDS)
    assert [one.title for one in got.found] == ["Secrets"]
    assert got.kinds().count("broken_entry") == 3


def test_an_encrypted_backup_without_its_last_lines_says_what_to_do(
    tmp_path: Path, read: Read
) -> None:
    text = encrypted(*ITEMS)
    path = tmp_path / "l.txt"
    for cut in (text[: text.index("keyParams") - 3] + "}", text.replace('"keyParams"', '"other"')):
        path.write_text(cut, "utf-8")
        with pytest.raises(ArchiveRefused, match="decrypted"):
            read(recognise(path), password=WORDS)


def test_what_is_no_backup(tmp_path: Path, read: Read) -> None:
    for text in ("", "words", "{}", '{"items": []}', '{"version": "1", "items": [1]}', "[1]"):
        (tmp_path / "a.txt").write_text(text, "utf-8")
        assert not claims(tmp_path / "a.txt")
    with pytest.raises(NotThisFormat):
        read(StandardNotesSource(tmp_path / "a.txt"))


CONTENT = st.dictionaries(
    st.sampled_from(["title", "text", "noteType", "appData", "references", "trashed", "starred"]),
    st.text(max_size=20)
    | st.integers()
    | st.none()
    | st.sampled_from(["super", "rich-text", SUPER]),
)


@given(st.lists(CONTENT | st.text(max_size=40) | st.none(), max_size=4), st.text(max_size=20))
def test_nothing_breaks_the_reading(
    tmp_path_factory: pytest.TempPathFactory, contents: list[Any], moment: str
) -> None:
    path = tmp_path_factory.mktemp("s") / "a.txt"
    items = [raw(str(at), one, created_at=moment) for at, one in enumerate(contents)]
    path.write_text(backup(*items), "utf-8")
    read_safely(StandardNotesSource(path), Options("UTC", password="p"))


def test_the_real_backups(samples: Path, read: Read) -> None:
    paths = sorted((samples / "standardnotes").glob("*.zip"))
    assert paths
    counts = {}
    for path in paths:
        source = recognise(path)
        assert source.format == "standardnotes"
        counts[path.name] = [one.title for one in read(source).found]
    assert counts["SN-Empty-SuperNote-Backup.zip"] == ["Tandoori chi"]
    big = next(name for name in counts if "2024" in name)
    assert counts[big] == ["tagged note", "Sample Note", "archived note", "Second Sample Note"]
    path = samples / "standardnotes" / big
    sample = next(one for one in read(recognise(path)).found if one.title == "Sample Note")
    assert sample.tags == ("sample tag", "second-sample tag")
    assert sample.starred
    assert sample.modified_at == datetime(2024, 4, 28, 9, 28, 43, 854_000, tzinfo=UTC)
