"""One spelling for every address, and none to which a capability could leak."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.client.transport import Address, Policy, Relay, WrongAddress

ONION = "a" * 55 + "d.onion"


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("https://relay.example.org", "https://relay.example.org"),
        ("relay.example.org", "https://relay.example.org"),
        ("  HTTPS://Relay.Example.ORG:443/  ", "https://relay.example.org"),
        ("https://relay.example.org.:8443", "https://relay.example.org:8443"),
        ("https://relay.example.org/circle/relay/", "https://relay.example.org/circle/relay"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("https://192.0.2.7", "https://192.0.2.7"),
        ("https://[2001:DB8:0:0::1]:443", "https://[2001:db8::1]"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://127.9.9.9", "http://127.9.9.9"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://localhost:80", "http://localhost"),
        (f"http://{ONION}", f"http://{ONION}"),
        (f"http://relay.{ONION}:81", f"http://relay.{ONION}:81"),
        ("https://x1.example2", "https://x1.example2"),
    ],
)
def test_every_address_has_one_spelling(text: str, spelling: str) -> None:
    address = Address.parse(text)
    assert str(address) == spelling
    assert Address.parse(spelling) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://",
        "ftp://relay.example.org",
        "file:///etc/passwd",
        "http://relay.example.org",
        "http://192.0.2.7",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "http://[::ffff:127.0.0.1]",
        "http://0.0.0.0",
        "http://127.1",
        "http://2130706433",
        "http://0x7f.0.0.1",
        "http://127.0.0.01",
        "https://127.1",
        "http://me:secret@127.0.0.1",
        "https://me@relay.example.org",
        "https://relay.example.org?x=1",
        "https://relay.example.org/?",
        "https://relay.example.org#top",
        "https://relay.example.org:0",
        "https://relay.example.org:65536",
        "https://relay.example.org:",
        "https://relay.example.org:٣",
        "https://relay.example.org:80:80",
        "https://relay..example.org",
        "https://-relay.example.org",
        "https://relay.example.org/../v2",
        "https://relay.example.org/a//b",
        "https://relay.example.org/%2e",
        "https://relay.example.org\\@evil.example",
        "https://relay.exa\tmple.org",
        "https://relay.example.org\n",
        "https://relay.example.org\r\nHost: evil.example",
        "https://relay.example.org/a b",
        "https://[fe80::1%25eth0]",
        "https://[::1",
        "https://[127.0.0.1]",
        "https://relay_1.example.org",
        "http://short.onion",
        "http://onion",
        "https://" + "a." * 130 + "example",
        "https://relay.example.org/" + "a" * 300,
        "javascript:alert(1)",
    ],
)
def test_anything_else_is_no_address(text: str) -> None:
    with pytest.raises(WrongAddress):
        Address.parse(text)


@given(st.text(max_size=60))
def test_no_text_is_read_in_two_ways(text: str) -> None:
    for candidate in (text, f"https://{text}", f"http://{text}"):
        try:
            address = Address.parse(candidate)
        except WrongAddress:
            continue
        assert Address.parse(str(address)) == address
        assert str(address).isascii()
        assert address.is_tls or address.is_loopback or address.is_onion


def test_an_onion_service_is_never_looked_up() -> None:
    with pytest.raises(WrongAddress, match="Tor"):
        Relay(Address.parse(f"http://{ONION}"), Policy())
