"""The owner's settings: declared once, read strictly, printed so that they can be read again."""

import contextlib
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import sizes
from sync.relay import options
from sync.relay.config import Config, ConfigError, describe, load, parse
from sync.relay.options import BY_KEY, OPTIONS, AnyOption, Value
from sync.session.parts import MOST_PEOPLE


def test_without_a_file_a_relay_serves_a_friend() -> None:
    config = load(None)
    assert config[options.LISTEN] == ("127.0.0.1:8470",)
    assert config[options.GATE] == "closed"
    assert config[options.POSTGRESQL_DSN] == config[options.S3_BUCKET] == ""
    assert config[options.METRICS] == ""
    assert not config[options.BEHIND_PROXY]
    limits = config.limits()
    assert limits.retention_days == 90
    assert limits.body == sizes.BODY


def test_every_default_may_be_set() -> None:
    for option in OPTIONS:
        assert option.refusal(option.default) == "", option.key
        if isinstance(option.default, int) and not isinstance(option.default, bool):
            assert option.low < option.high, option.key


def test_a_circle_of_thirty_can_begin_in_one_day() -> None:
    """Everybody has a return box, and another one after somebody went; each invite takes two."""
    boxes = MOST_PEOPLE + 2 * (MOST_PEOPLE - 1) + (MOST_PEOPLE - 1)
    assert load(None).limits().boxes_per_day >= boxes


def test_every_key_is_declared_once_and_explained() -> None:
    assert len(BY_KEY) == len(OPTIONS)
    for option in OPTIONS:
        assert option.help[0].isupper() or option.choices
        assert option.help.endswith(".")


def test_what_is_set_holds(tmp_path: Path) -> None:
    file = tmp_path / "relay.toml"
    file.write_text(
        'listen = ["[::1]:9000", "127.0.0.1:9001"]\nretention_days = 30\nbehind_proxy = true\n'
        '[limits]\nlog = 1048576\n[s3]\nbucket = "circles"\n',
        "utf-8",
    )
    config = load(file)
    assert config[options.LISTEN] == ("[::1]:9000", "127.0.0.1:9001")
    assert config[options.BEHIND_PROXY] is True
    assert config.limits().log == 1048576
    assert config.limits().retention_days == 30
    assert config[options.S3_BUCKET] == "circles"
    assert config[options.S3_REGION] == options.S3_REGION.default


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("retention_day = 3", '"retention_day" is not a setting of this relay; did you mean "rete'),
        ("[limits]\nboddy = 3", '"limits.boddy" is not a setting'),
        ("[limit]\nbody = 70000", '"limit" is not a setting'),
        ("limits = 3", '"limits" is a section, written as [limits], and no single value.'),
        ('retention_days = "90"', '"retention_days" takes a whole number.'),
        ("retention_days = 1.5", '"retention_days" takes a whole number.'),
        ("retention_days = true", '"retention_days" takes a whole number.'),
        ("retention_days = 0", '"retention_days" must lie between 1 and 3650.'),
        ("[limits]\nbody = 524289", '"limits.body" must lie between 65536 and 524288.'),
        ("behind_proxy = 1", '"behind_proxy" takes true or false.'),
        ("gate = 3", '"gate" takes a text in quotation marks.'),
        ('gate = "ajar"', '"gate" must be one of closed, invite, open.'),
        ('listen = "127.0.0.1:1"', '"listen" takes a list of texts'),
        ("listen = [1]", '"listen" takes a list of texts'),
        ("listen = ", "This is not valid TOML: "),
        ('data = "a\\u0000b"', '"data" has a zero character in it.'),
        ('unix_sockets = ["a", "\\u0000"]', '"unix_sockets" has a zero character in it.'),
        ("data = 1979-05-27", '"data" takes a text in quotation marks.'),
    ],
)
def test_a_mistake_is_refused_with_one_sentence_that_names_the_key(text: str, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(text)
    sentence = str(caught.value)
    assert words in sentence
    assert sentence.endswith((".", "?"))
    assert "\n" not in sentence


def test_the_sentence_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "relay.toml"
    with pytest.raises(ConfigError, match=r"relay\.toml cannot be read: No such file"):
        load(file)
    file.write_bytes(b"data = '\xff'")
    with pytest.raises(ConfigError, match=r"relay\.toml is not UTF-8 text"):
        load(file)
    file.write_text("data = 1", "utf-8")
    with pytest.raises(ConfigError, match=r'relay\.toml: "data" takes a text'):
        load(file)


def test_what_the_command_line_adds_is_looked_at_too() -> None:
    config = parse("retention_days = 3").with_given({"listen": ("[::1]:1",)})
    assert config[options.LISTEN] == ("[::1]:1",)
    assert config[options.RETENTION_DAYS] == 3
    with pytest.raises(ConfigError, match="retention_days"):
        config.with_given({"retention_days": 0})


def test_relative_names_lie_beside_the_file(tmp_path: Path) -> None:
    config = parse('data = "kept"\n[tls]\nkey = "~/key.pem"', tmp_path)
    assert config.path(options.DATA) == tmp_path / "kept"
    assert config.path(options.TLS_KEY) == Path.home() / "key.pem"
    assert config.path(options.TLS_CERTIFICATE) is None


def test_a_mark_before_the_text_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "relay.toml").write_bytes(b"\xef\xbb\xbfretention_days = 5\n")
    assert load(tmp_path / "relay.toml")[options.RETENTION_DAYS] == 5


def test_a_home_that_nobody_knows_is_told() -> None:
    with pytest.raises(
        ConfigError, match=r'"~nobody-knows/x" names a home folder that is not known'
    ):
        parse('data = "~nobody-knows/x"').path(options.DATA)


def test_the_printed_file_names_every_key_and_sets_none() -> None:
    printed = describe(Config({}))
    assert parse(printed).given == {}
    bare = "\n".join(
        line.removeprefix("# ") if line.removeprefix("# ").partition(" = ")[0] in names() else line
        for line in printed.splitlines()
    )
    assert parse(bare).given == {option.key: option.default for option in OPTIONS}
    assert max(map(len, printed.splitlines())) <= 100


def names() -> set[str]:
    return {option.name for option in OPTIONS}


def values(option: AnyOption) -> st.SearchStrategy[Value]:
    default = option.default
    if isinstance(default, bool):
        return st.booleans()
    if isinstance(default, int):
        return st.integers(option.low, option.high)
    if isinstance(default, str):
        return st.sampled_from(option.choices) if option.choices else texts
    return st.lists(texts, max_size=3).map(tuple)


texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
settings = st.fixed_dictionaries({}, optional={o.key: values(o) for o in OPTIONS})


@given(settings)
def test_what_is_printed_reads_back_as_it_was(chosen: dict[str, Value]) -> None:
    printed = describe(Config({}).with_given(chosen))
    assert parse(printed).given == chosen
    assert tomllib.loads(printed).keys() <= {o.key.partition(".")[0] for o in OPTIONS}


@pytest.mark.parametrize("text", ["retention_days = " + "9" * 5000, "listen = " + "[" * 100_000])
def test_a_monstrous_file_is_refused(text: str) -> None:
    with pytest.raises(ConfigError):
        parse(text)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(ConfigError):
        parse(text)
