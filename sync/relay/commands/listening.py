"""Where the relay is told to listen, and whether it may."""

from collections.abc import Sequence
from ipaddress import ip_address, ip_network
from typing import cast

from sync.protocol.documents import Gate
from sync.relay import options
from sync.relay.commands.opening import Relay
from sync.relay.commands.world import CommandError
from sync.relay.http.listeners import Listener, Tls
from sync.relay.http.options import Options, Rate, Rates, StreamLimits

_MOST = 65_535


def listeners(relay: Relay) -> Sequence[Listener]:
    """Every place to listen at, the metrics' last.

    Raises:
        CommandError: when one of them makes no sense, or would let plain connections in from
            other machines.
    """
    config, tls = relay.config, _tls(relay)
    found = []
    for text in config[options.LISTEN]:
        host, port = read_place(text, options.LISTEN.key)
        if not (tls or config[options.BEHIND_PROXY] or ip_address(host).is_loopback):
            raise CommandError(
                f"{text} can be reached from other machines, and nothing there would be encrypted; "
                "give --tls-cert and --tls-key, or --behind-proxy when another program takes "
                "care of TLS."
            )
        found.append(Listener(host, port, tls=tls))
    found.extend(Listener(unix=relay.beside(name)) for name in config[options.UNIX_SOCKETS])
    if not found:
        raise CommandError('"listen" and "unix_sockets" are both empty: there is no way in.')
    if config[options.METRICS]:
        host, port = read_place(config[options.METRICS], options.METRICS.key)
        found.append(Listener(host, port, metrics=True))
    return found


def read_place(text: str, key: str) -> tuple[str, int]:
    """An address and a port.

    Raises:
        CommandError: for anything else, names of machines among it: they may mean several.
    """
    host, _, port = text.rpartition(":")
    bare = host[1:-1] if host.startswith("[") and host.endswith("]") else host
    bare = "127.0.0.1" if bare == "localhost" else bare
    try:
        version = ip_address(bare).version
        bracketed = host.startswith("[")
        number = int(port) if port.isascii() and port.isdigit() else -1
        if not 0 <= number <= _MOST or bracketed != (version == 6):  # noqa: PLR2004 - IPv6
            raise ValueError
    except ValueError as error:
        raise CommandError(
            f'"{key}" takes an address and a port, such as 127.0.0.1:8470 or [::1]:8470, '
            f"and no {text!r}."
        ) from error
    return bare, number


def _tls(relay: Relay) -> Tls | None:
    certificate = relay.file(options.TLS_CERTIFICATE)
    key = relay.file(options.TLS_KEY)
    if certificate is None and key is None:
        return None
    if certificate is None or key is None:
        raise CommandError("TLS needs both a certificate and its key.")
    tls = Tls(certificate, key)
    _check_tls(tls)
    return tls


def _check_tls(tls: Tls) -> None:
    """Say which of the two files is of no use, before anything listens."""
    import ssl  # noqa: PLC0415 - only with TLS

    for what, file in (("certificate", tls.certificate), ("key", tls.key)):
        try:
            file.read_bytes()
        except OSError as error:
            raise CommandError(
                f"The file of the TLS {what} cannot be read: {error.strerror}."
            ) from error
    try:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tls.certificate, tls.key, password=lambda: "")
    except (ssl.SSLError, ValueError) as error:
        raise CommandError("The TLS certificate and key do not belong together.") from error


def http_options(relay: Relay) -> Options:
    """What the owner chose about the HTTP side."""
    config = relay.config
    proxies = config[options.PROXIES] if config[options.BEHIND_PROXY] else ()
    try:
        networks = tuple(ip_network(network) for network in proxies)
    except ValueError as error:
        raise CommandError(f'"proxies" takes networks such as 10.0.0.0/8: {error}.') from error
    return Options(
        gate=cast("Gate", config[options.GATE]),
        work_bits=config[options.WORK_BITS],
        token_days=config[options.TOKEN_DAYS],
        rates=Rates(
            Rate(config[options.CAPABILITY_RATE], config[options.CAPABILITY_BURST]),
            Rate(config[options.ADDRESS_RATE], config[options.ADDRESS_BURST]),
            refused=config[options.REFUSED_COST],
            creations=config[options.CREATIONS],
        ),
        streams=StreamLimits(
            config[options.CAPABILITY_STREAMS],
            config[options.ADDRESS_STREAMS],
            config[options.STREAMS],
        ),
        proxies=networks,
        trust_unix=config[options.BEHIND_PROXY] and config[options.PROXY_ON_UNIX_SOCKETS],
        connections=config[options.CONNECTIONS],
        connections_per_address=config[options.CONNECTIONS_PER_ADDRESS],
    )
