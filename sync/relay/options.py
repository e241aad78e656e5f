"""Every setting of a relay, declared once: key, type, default, bounds and what it is for.

The default's type is the setting's type. Sizes are bytes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import wrap
from typing import Final, Generic, TypeAlias, TypeVar

from sync.protocol import sizes
from sync.protocol.sizes import KIB, MIB

Value: TypeAlias = bool | int | str | tuple[str, ...]
V = TypeVar("V", bool, int, str, tuple[str, ...])

_GIB: Final = 1024 * MIB
_WIDTH: Final = 96
_NO_ZERO: Final = "has a zero character in it"


@dataclass(frozen=True, slots=True)
class Option(Generic[V]):
    """One setting.

    Attributes:
        key: as in the file, with its section before a dot.
        default: what holds when it is not set; also tells the type.
        help: what it is for, in plain sentences.
        low, high: for a number, its bounds, both inclusive.
        choices: for a text, what it may be; empty for any.
    """

    key: str
    default: V
    help: str
    low: int = 0
    high: int = 0
    choices: tuple[str, ...] = ()

    @property
    def section(self) -> str:
        """The table of the file it stands in; empty for the top."""
        return self.key.rpartition(".")[0]

    @property
    def name(self) -> str:
        """The key within its section."""
        return self.key.rpartition(".")[2]

    def refusal(self, value: object) -> str:
        """What is wrong with a value, as the rest of a sentence; empty when it may be set."""
        default: object = self.default
        if isinstance(default, bool):
            return "" if isinstance(value, bool) else "takes true or false"
        if isinstance(default, int):
            return self._number_refusal(value)
        if isinstance(default, str):
            return self._text_refusal(value)
        if not isinstance(value, tuple) or not all(isinstance(text, str) for text in value):
            return 'takes a list of texts, such as ["one", "two"]'
        return _NO_ZERO if any("\0" in text for text in value) else ""

    def _number_refusal(self, value: object) -> str:
        if not isinstance(value, int) or isinstance(value, bool):
            return "takes a whole number"
        inside = self.low <= value <= self.high
        return "" if inside else f"must lie between {self.low} and {self.high}"

    def _text_refusal(self, value: object) -> str:
        if not isinstance(value, str):
            return "takes a text in quotation marks"
        if self.choices and value not in self.choices:
            return f"must be one of {', '.join(self.choices)}"
        return _NO_ZERO if "\0" in value else ""

    def explained(self) -> list[str]:
        """The help, with the bounds or choices, as lines for a commented file."""
        bounds = ""
        if self.choices:
            bounds = f" One of: {', '.join(self.choices)}."
        elif self.high:
            bounds = f" Between {self.low} and {self.high}."
        return wrap(self.help + bounds, _WIDTH, break_long_words=False)


LISTEN = Option(
    "listen", ("127.0.0.1:8470",),
    "Addresses and ports to listen on, such as 127.0.0.1:8470 or [::1]:8470. An address that other "
    "machines can reach needs [tls], or behind_proxy.",
)  # fmt: skip
UNIX_SOCKETS = Option(
    "unix_sockets", (),
    "Unix sockets to listen on, for an onion service or a proxy on this machine. Whoever may write "
    "to the socket may talk to the relay.",
)  # fmt: skip
BEHIND_PROXY = Option(
    "behind_proxy", False,
    "Set to true when another program (Caddy, a load balancer) takes TLS connections and hands "
    "them on. Then plain connections are taken on any address; let nobody else reach it.",
)  # fmt: skip
PROXIES = Option(
    "proxies", ("127.0.0.1/32", "::1/128"),
    "With behind_proxy: the networks that the other program connects from. What it says in "
    "X-Forwarded-For is believed, so that one busy address does not slow down the others.",
)  # fmt: skip
PROXY_ON_UNIX_SOCKETS = Option(
    "proxy_on_unix_sockets", False,
    "With behind_proxy: whether X-Forwarded-For is believed on Unix sockets, too. Not for an onion "
    "service, which does not set it.",
)  # fmt: skip
DATA = Option(
    "data", "",
    "The folder with everything the relay keeps. Empty: the service's state folder under systemd, "
    "else lamplit-relay in the user's folder for program state.",
)  # fmt: skip
RETENTION_DAYS = Option(
    "retention_days", 90,
    "Days after which entries, attachments and items in boxes are removed. Members who were away "
    "for longer miss what came before.",
    low=1, high=3650,
)  # fmt: skip
GATE = Option(
    "gate", "closed",
    "Who may make a circle here. closed: whoever has a token that `lamplit-relay mint` printed. "
    "invite: members of a circle may also make a few tokens for friends. open: anybody who lets "
    "their computer work for it for some seconds.",
    choices=("closed", "invite", "open"),
)  # fmt: skip
WORK_BITS = Option(
    "work_bits", 20,
    'With gate = "open": how much work a new circle costs. Each bit more doubles it; 20 bits take '
    "an ordinary computer about a second.",
    low=8, high=40,
)  # fmt: skip

TLS_CERTIFICATE = Option(
    "tls.certificate", "",
    "A file with the certificate and its chain, in PEM. With it the relay takes TLS connections "
    "itself. It is read at the start only.",
)  # fmt: skip
TLS_KEY = Option("tls.key", "", "A file with the certificate's private key, in PEM.")

POSTGRESQL_DSN = Option(
    "postgresql.dsn", "",
    "Where the database is, such as postgresql://lamplit@db.internal/lamplit?sslmode=verify-full. "
    "Empty: an SQLite file in the data folder. Several hosts may be named, for a standby: "
    "postgresql://lamplit@one,two/lamplit?target_session_attrs=primary. No password in it.",
)  # fmt: skip
POSTGRESQL_PASSWORD_FILE = Option(
    "postgresql.password_file", "",
    "A file with the database's password. A relative name is looked for among systemd's "
    "credentials, else beside this file; this holds for every file named here.",
)  # fmt: skip

S3_BUCKET = Option(
    "s3.bucket", "",
    "The bucket for attachments on an S3-compatible store. Empty: the folder chunks in the data "
    "folder.",
)  # fmt: skip
S3_ENDPOINT = Option(
    "s3.endpoint", "", "The store's address, such as https://s3.internal:9000. Empty: Amazon's."
)
S3_REGION = Option("s3.region", "us-east-1", "The store's region.")
S3_PREFIX = Option(
    "s3.prefix",
    "",
    "What stands before every name in the bucket. No other relay may use the same: each removes "
    "old names that it does not know.",
)
S3_ACCESS_KEY_FILE = Option("s3.access_key_file", "", "A file with the access key's id.")
S3_SECRET_KEY_FILE = Option("s3.secret_key_file", "", "A file with the secret access key.")

METRICS = Option(
    "metrics.listen", "",
    "Address and port for Prometheus metrics, such as 127.0.0.1:9470. Empty: none. They name no "
    "circle and no address, but they do tell how much goes on: keep them inside.",
)  # fmt: skip

BODY = Option(
    "limits.body", sizes.BODY,
    "The largest entry, and the largest item in a box. Less than 512 KiB keeps large circles from "
    "changing their members.",
    low=64 * KIB, high=sizes.BODY,
)  # fmt: skip
LOG = Option(
    "limits.log", 256 * MIB, "The most that all entries of one circle take.",
    low=MIB, high=1024 * _GIB,
)  # fmt: skip
COMMIT_RESERVE = Option(
    "limits.commit_reserve", 8 * MIB,
    "Room beyond limits.log for entries that change a circle's members or keys, so that a full "
    "circle can still remove somebody.",
    low=MIB, high=_GIB,
)  # fmt: skip
ATTACHMENTS = Option(
    "limits.attachments", 2 * _GIB, "The most that all attachments of one circle take.",
    low=MIB, high=1024 * _GIB,
)  # fmt: skip
BOX = Option(
    "limits.box", 4 * MIB, "The most that all items in one box take.", low=64 * KIB, high=_GIB
)
BOX_ITEMS = Option("limits.box_items", 64, "The most items in one box.", low=1, high=100_000)
BOXES_PER_DAY = Option(
    "limits.boxes_per_day", 128,
    "Boxes that the members of one circle may make in a day: two for each invitation, one for each "
    "member, and one more for each after somebody went. For a circle of 30 in one day that is 117.",
    low=1, high=100_000,
)  # fmt: skip
RETURN_BOX_DAYS = Option(
    "limits.return_box_days", 365,
    "Days that a member's return box lives after the member was last here. Through it somebody who "
    "lost a device comes back.",
    low=1, high=36500,
)  # fmt: skip
INVITE_BOX_DAYS = Option(
    "limits.invite_box_days", 14, "Days that an invitation's box lives.", low=1, high=365
)
TOKENS_PER_LOG = Option(
    "limits.tokens_per_log", 3,
    'With gate = "invite": tokens for new circles that the members of one circle may make.',
    low=0, high=10_000,
)  # fmt: skip
IDLE_LOG_DAYS = Option(
    "limits.idle_log_days", 365,
    "Days after which a circle whose entries have all expired, and where nothing was added since, "
    "is forgotten.",
    low=1, high=36500,
)  # fmt: skip
PENDING_DAYS = Option(
    "limits.pending_days", 2,
    "Days that an attachment waits for the entry that lists it.",
    low=1, high=365,
)  # fmt: skip

AnyOption: TypeAlias = Option[bool] | Option[int] | Option[str] | Option[tuple[str, ...]]

TOKEN_DAYS = Option(
    "limits.token_days", 30,
    'With gate = "invite": days that such a token may be used.',
    low=1, high=3650,
)  # fmt: skip

CAPABILITY_RATE = Option(
    "rates.capability_per_second", 50,
    "Requests in a second that the members of one circle may make together, in the long run.",
    low=1, high=1_000_000,
)  # fmt: skip
CAPABILITY_BURST = Option(
    "rates.capability_burst", 500, "Requests of a circle's members that are taken at once.",
    low=1, high=1_000_000,
)  # fmt: skip
ADDRESS_RATE = Option(
    "rates.address_per_second", 100,
    "Requests in a second from one address, in the long run. Addresses are known by a pseudonym "
    "that is drawn anew every day and is never written down.",
    low=1, high=1_000_000,
)  # fmt: skip
ADDRESS_BURST = Option(
    "rates.address_burst", 1000, "Requests from one address that are taken at once.",
    low=1, high=1_000_000,
)  # fmt: skip
REFUSED_COST = Option(
    "rates.refused_cost", 20,
    "How many requests one costs its address that showed a capability which opens nothing.",
    low=1, high=10_000,
)  # fmt: skip
CREATIONS = Option(
    "rates.creations_per_day", 10,
    'With gate = "open": circles that one address may make in a day.',
    low=0, high=1_000_000,
)  # fmt: skip

CAPABILITY_STREAMS = Option(
    "streams.capability", 200, "Streams of one circle's members at once.", low=1, high=1_000_000
)
ADDRESS_STREAMS = Option(
    "streams.address", 100,
    "Streams from one address at once. Each device has one for every circle it follows: 100 are "
    "enough for thirty people behind one router with three circles each, or for a household with "
    "many, while no single address takes all that a circle may have. A relay whose people mostly "
    "share a network, such as a school's, needs more.",
    low=1, high=1_000_000,
)  # fmt: skip
STREAMS = Option(
    "streams.total", 20_000, "Streams of this instance at once.", low=1, high=1_000_000
)
CONNECTIONS = Option(
    "streams.connections", 30_000, "Connections to this instance at once.", low=8, high=1_000_000
)
CONNECTIONS_PER_ADDRESS = Option(
    "streams.connections_per_address", 1000,
    "Connections from one address at once; those of `proxies` are not counted.",
    low=1, high=1_000_000,
)  # fmt: skip

OPTIONS: Final[tuple[AnyOption, ...]] = (
    LISTEN, UNIX_SOCKETS, BEHIND_PROXY, PROXIES, PROXY_ON_UNIX_SOCKETS, DATA,
    RETENTION_DAYS, GATE, WORK_BITS,
    TLS_CERTIFICATE, TLS_KEY,
    POSTGRESQL_DSN, POSTGRESQL_PASSWORD_FILE,
    S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_PREFIX, S3_ACCESS_KEY_FILE, S3_SECRET_KEY_FILE,
    METRICS,
    BODY, LOG, COMMIT_RESERVE, ATTACHMENTS, BOX, BOX_ITEMS, BOXES_PER_DAY, RETURN_BOX_DAYS,
    INVITE_BOX_DAYS, TOKENS_PER_LOG, TOKEN_DAYS, IDLE_LOG_DAYS, PENDING_DAYS,
    CAPABILITY_RATE, CAPABILITY_BURST, ADDRESS_RATE, ADDRESS_BURST, REFUSED_COST, CREATIONS,
    CAPABILITY_STREAMS, ADDRESS_STREAMS, STREAMS, CONNECTIONS, CONNECTIONS_PER_ADDRESS,
)  # fmt: skip

BY_KEY: Final[Mapping[str, AnyOption]] = {option.key: option for option in OPTIONS}
