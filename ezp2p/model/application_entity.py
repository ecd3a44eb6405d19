"""Application entities: titles, addresses, roles and deadlines (PS3.8, PS3.5 6.2 AE)."""

from dataclasses import dataclass, field, fields
from enum import StrEnum


class Role(StrEnum):
    """What a remote AE is used for."""

    STORE = "store"
    QUERY = "query"
    WORKLIST = "worklist"


class Confirmation(StrEnum):
    """How a remote AE is asked whether it keeps what was stored: not, by Storage Commitment, or by a query."""

    NONE = "none"
    COMMITMENT = "commitment"
    QUERY = "query"


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Deadlines in seconds.

    `connect_s` for the TCP connection, `association_s` for the answer to the A-ASSOCIATE request, `response_s`
    for each DIMSE response, `message_s` for a whole message to leave, to which `message_s_per_megabyte` is added
    for each megabyte.
    """

    connect_s: float = 10.0
    association_s: float = 15.0
    response_s: float = 30.0
    message_s: float = 30.0
    message_s_per_megabyte: float = 1.0


@dataclass(frozen=True, slots=True)
class Tls:
    """How the connection to a remote AE is encrypted; its certificate and its name are always verified (PS3.15 B.12).

    Attributes
    ----------
    ca_file
        The file of the certificates that are trusted: of authorities, or the server's own. Empty: those of the system.
    certificate_file, key_file
        Our certificate and its key, for a server that asks for one. Both empty: none is shown.
    """

    ca_file: str = ""
    certificate_file: str = ""
    key_file: str = ""


@dataclass(frozen=True, slots=True)
class RemoteAE:
    """A remote application entity: what people call it, how it is reached, what it is used for.

    `confirmation` and `associations` (how many are open to it at once for storing, 1 to 8) are choices about storing;
    `character_set` is the one in which it is written to and asked, empty for the usual one; `fallback_character_set`
    the one in which it is taken to write what it does not declare rightly. `tls` is how every association with it is
    encrypted, None where none is. They do not tell one destination from another. Of the destination of an item of the
    outbox, `tls` tells whether it is to go encrypted; how, the settings say.
    """

    name: str
    title: str
    host: str
    port: int
    roles: frozenset[Role] = field(default=frozenset(Role), compare=False)
    confirmation: Confirmation = field(default=Confirmation.NONE, compare=False)
    associations: int = field(default=1, compare=False)
    character_set: str = field(default="", compare=False)
    fallback_character_set: str = field(default="", compare=False)
    tls: Tls | None = field(default=None, compare=False)

    @property
    def identity(self) -> tuple[str, str, str, int]:
        """What tells one destination from another: name, title, host and port."""
        return self.name, self.title, self.host, self.port

    def is_set_up_like(self, other: "RemoteAE") -> bool:
        """Whether nothing at all tells the two apart, neither what tells one destination from another nor the rest."""
        return all(getattr(self, one.name) == getattr(other, one.name) for one in fields(self))

    @property
    def is_encrypted(self) -> bool:
        """Whether nothing is sent there but encrypted."""
        return self.tls is not None

    @property
    def address(self) -> str:
        """TITLE@HOST:PORT, as the command line takes it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.title}@{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class LocalAE:
    """This workstation's application entity; other titles for storing and for querying where wanted.

    `max_pdu_bytes` is the largest PDU we receive; 0 would mean no limit and is not allowed.
    """

    title: str = "EZP2P"
    store_title: str = ""
    query_title: str = ""
    max_pdu_bytes: int = 131072
    timeouts: Timeouts = field(default_factory=Timeouts)

    @property
    def title_for_storing(self) -> str:
        """The calling AE title of a C-STORE."""
        return self.store_title or self.title

    @property
    def title_for_querying(self) -> str:
        """The calling AE title of a C-FIND."""
        return self.query_title or self.title
