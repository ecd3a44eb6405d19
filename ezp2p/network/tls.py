"""TLS below an association: its context, the handshake, and in words why there is none (PS3.15 B.12, BCP 195)."""

import logging
import ssl
import threading
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, NoReturn

from ezp2p.errors import (
    CertificateNotUsable,
    EncryptionBrokenOff,
    EncryptionNotAgreed,
    EncryptionNotSpoken,
    ResponseTimeout,
)
from ezp2p.model.application_entity import RemoteAE, Tls
from ezp2p.network.transport import Connection, Deadline, Ended, Late, beside

logger = logging.getLogger(__name__)

OLDEST_VERSION: Final = ssl.TLSVersion.TLSv1_2
CIPHERS: Final = "ECDHE+AESGCM:DHE+AESGCM:ECDHE+CHACHA20"
"""For TLS 1.2, as OpenSSL names them: forward secrecy and authenticated encryption alone (RFC 9325 4.2). Those of TLS
1.3 are all of this kind."""

_MOST_BYTES: Final = 1 << 20
"""A file of certificates that is larger is something else."""

_FILE_CURE: Final = "Choose another file in the settings of {name}."
_WHERE_CURE: Final = "Check the file's path and who may read it, or choose another one in the settings of {name}."
_PLAIN_KEY_CURE: Final = (
    "Store the key without one, in a file that only the users of this workstation can read: EzP2P asks for no password."
)

_ASK_TRUST: Final = (
    "Ask its administrator for the file of its certificate, or of the authority that issued it, and choose it in the "
    "settings as the trusted certificate."
)
_NEW_CERTIFICATE: Final = (
    "Tell its administrator that the server needs a new certificate, and check the date of this computer."
)
_OTHER_NAME: Final = (
    "Write the name that stands in the certificate as the address in the settings, or ask its administrator for a "
    "certificate that names {host}."
)
_OUR_CERTIFICATE: Final = (
    "Ask its administrator for a certificate for this workstation, and choose its file and its key's in the settings."
)
_SAFE_ENOUGH: Final = "Ask its administrator to allow TLS 1.2 or 1.3 with the ciphers of BCP 195 (DICOM PS3.15 B.12)."
_SAFE_OR_CERTIFICATE: Final = (
    "Ask its administrator whether it asks for a certificate, and to allow TLS 1.2 or 1.3 with the ciphers of BCP 195 "
    "(DICOM PS3.15 B.12)."
)
_ASK: Final = "Ask its administrator what it expects of this workstation."

_UNTRUSTED: Final = ("its certificate is not trusted on this workstation", _ASK_TRUST)
_OTHER_HOST: Final = ("its certificate is made out to another name than {host}", _OTHER_NAME)
_VERIFICATIONS: Final = {
    2: _UNTRUSTED,
    18: _UNTRUSTED,
    19: _UNTRUSTED,
    20: _UNTRUSTED,
    21: _UNTRUSTED,
    9: ("its certificate is not valid yet", _NEW_CERTIFICATE),
    10: ("its certificate has expired", _NEW_CERTIFICATE),
    62: _OTHER_HOST,
    64: _OTHER_HOST,
}
"""By the codes of OpenSSL's X509_V_ERR: what is wrong with the server's certificate, and what to do."""
_OTHERWISE_BAD: Final = ("its certificate cannot be accepted ({details})", _NEW_CERTIFICATE)

_ASKED: Final = ("it asks for a certificate of this workstation", _OUR_CERTIFICATE)
_OURS_REFUSED: Final = ("it does not accept the certificate of this workstation", _OUR_CERTIFICATE)
_UNSAFE: Final = ("the two know no common version of TLS and no common cipher that is safe enough", _SAFE_ENOUGH)
_REASONS: Final = {
    "TLSV13_ALERT_CERTIFICATE_REQUIRED": _ASKED,
    "SSLV3_ALERT_CERTIFICATE_EXPIRED": ("the certificate of this workstation has expired", _OUR_CERTIFICATE),
    "TLSV1_ALERT_UNKNOWN_CA": _OURS_REFUSED,
    "TLSV1_ALERT_ACCESS_DENIED": _OURS_REFUSED,
    "TLSV1_ALERT_DECRYPT_ERROR": _OURS_REFUSED,
    "SSLV3_ALERT_BAD_CERTIFICATE": _OURS_REFUSED,
    "SSLV3_ALERT_CERTIFICATE_REVOKED": _OURS_REFUSED,
    "SSLV3_ALERT_CERTIFICATE_UNKNOWN": _OURS_REFUSED,
    "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE": _OURS_REFUSED,
    "TLSV1_ALERT_PROTOCOL_VERSION": _UNSAFE,
    "TLSV1_ALERT_INSUFFICIENT_SECURITY": _UNSAFE,
    "UNSUPPORTED_PROTOCOL": _UNSAFE,
    "WRONG_SSL_VERSION": _UNSAFE,
    "WRONG_CIPHER_RETURNED": _UNSAFE,
    "UNKNOWN_CIPHER_RETURNED": _UNSAFE,
    "DH_KEY_TOO_SMALL": _UNSAFE,
    "EE_KEY_TOO_SMALL": _UNSAFE,
    "SSLV3_ALERT_HANDSHAKE_FAILURE": (
        "it turned the encryption down: it may ask for a certificate of this workstation, or know no cipher that is "
        "safe enough",
        _SAFE_OR_CERTIFICATE,
    ),
}
"""By the reasons of OpenSSL: what the peer said, or what we could not take, and what to do."""
_NO_RECORD: Final = frozenset({
    "WRONG_VERSION_NUMBER",
    "HTTP_REQUEST",
    "PACKET_LENGTH_TOO_LONG",
    "RECORD_LAYER_FAILURE",
})
"""What OpenSSL says of bytes that are no record of TLS; what comes first in a PDU never is one."""
_OTHERWISE: Final = ("the beginning of the encryption failed ({details})", _ASK)
_NO_NAME: Final = ("{host} cannot be the name in a certificate", _OTHER_NAME)


class _KeyIsEncrypted(Exception):
    """OpenSSL asks for the password of the key."""


@dataclass(frozen=True, slots=True)
class Encryption:
    """What two sides agreed on, and whose certificate the server showed.

    Attributes
    ----------
    version, cipher
        As OpenSSL names them, such as TLSv1.3 and TLS_AES_256_GCM_SHA384.
    subject, issuer
        The common name of who it was made out to and of who issued it, or the nearest thing to it.
    valid_until
        Seconds since 1970, UTC.
    """

    version: str
    cipher: str
    subject: str
    issuer: str
    valid_until: int


# --- the context ------------------------------------------------------------------------------------------------


def context_for(remote: RemoteAE, deadline: Deadline, stop: threading.Event) -> ssl.SSLContext | None:
    """The context of one association with `remote`; None where it is not encrypted.

    The server's certificate and the name in it are always verified. A certificate in the CA file is trusted as it is,
    whether it is its own issuer or not. Nothing is asked for on a terminal. The files may lie on a share whose computer
    does not answer: nobody waits for that beyond `deadline`.

    Raises
    ------
    CertificateNotUsable
        If a file of a certificate or key cannot be used.
    Cancelled
        If `stop` is set meanwhile.
    """
    if remote.tls is None:
        return None
    files = dict.fromkeys((remote.tls.ca_file, remote.tls.certificate_file, remote.tls.key_file))
    try:
        return beside(partial(_context, remote, remote.tls), deadline, stop, name="certificates")
    except Late as error:
        reason = f"it could not be read within {error.seconds:g} seconds"
        raise _not_usable(", ".join(filter(None, files)), remote, reason, _WHERE_CURE) from error


def _context(remote: RemoteAE, tls: Tls) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = OLDEST_VERSION
    context.set_ciphers(CIPHERS)
    if tls.ca_file:
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        _trust(context, tls.ca_file, remote)
    else:
        context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    if tls.certificate_file:
        _identify(context, tls, remote)
    return context


def _trust(context: ssl.SSLContext, file: str, remote: RemoteAE) -> None:
    content = _content(file, remote)
    try:
        # a file of one certificate may be binary (DER), as Windows writes it
        context.load_verify_locations(cadata=content.decode("ascii", "ignore") if b"-----BEGIN" in content else content)
    except ssl.SSLError as error:
        raise _not_usable(file, remote, "it holds no certificate that can be read") from error


def _identify(context: ssl.SSLContext, tls: Tls, remote: RemoteAE) -> None:
    """Show our certificate to a server that asks for one."""
    certificate = _content(tls.certificate_file, remote)
    _content(tls.key_file, remote)
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=certificate.decode("ascii", "ignore"))
    except ssl.SSLError as error:
        raise _not_usable(tls.certificate_file, remote, "it holds no certificate in PEM form") from error
    try:
        context.load_cert_chain(tls.certificate_file, tls.key_file, password=_no_password)
    except _KeyIsEncrypted as error:
        raise _not_usable(tls.key_file, remote, "its key has a password", _PLAIN_KEY_CURE) from error
    except ssl.SSLError as error:
        is_other = error.reason == "KEY_VALUES_MISMATCH"
        reason = "it is not the key of our certificate" if is_other else "it holds no key in PEM form that can be used"
        raise _not_usable(tls.key_file, remote, reason) from error
    except OSError as error:
        raise _not_usable(tls.key_file, remote, "it cannot be read", _WHERE_CURE) from error


def _no_password() -> NoReturn:
    raise _KeyIsEncrypted


def _content(file: str, remote: RemoteAE) -> bytes:
    path = Path(file)
    try:
        if not path.is_file():
            raise _not_usable(file, remote, "there is no such file", _WHERE_CURE)
        with path.open("rb") as opened:
            content = opened.read(_MOST_BYTES + 1)
    except OSError as error:
        raise _not_usable(file, remote, "it cannot be read", _WHERE_CURE) from error
    if len(content) > _MOST_BYTES:
        raise _not_usable(file, remote, "it is too large for a certificate")
    return content


def _not_usable(file: str, remote: RemoteAE, reason: str, cure: str = _FILE_CURE) -> CertificateNotUsable:
    return CertificateNotUsable(
        called_ae=remote.name, file=file, reason=reason, cure=cure.format(name=remote.name), port=remote.port
    )


# --- the handshake ----------------------------------------------------------------------------------------------


def secure(connection: Connection, context: ssl.SSLContext, remote: RemoteAE, deadline: Deadline) -> Encryption:
    """Encrypt `connection` with `remote`; gives what was agreed on.

    Raises
    ------
    EncryptionNotSpoken
        If the peer answers without TLS.
    EncryptionBrokenOff
        If it closes the connection instead.
    EncryptionNotAgreed
        If the two do not come to terms.
    ResponseTimeout
        If it is not done by `deadline`.
    Cancelled
    """
    try:
        secured = connection.secure(context, _name_of(remote.host), deadline)
    except Ended as error:
        raise EncryptionBrokenOff(called_ae=remote.name, port=remote.port) from error
    except Late as error:
        what = "the request for encryption (TLS)"
        raise ResponseTimeout(called_ae=remote.name, request=what, timeout_s=round(error.seconds, 1)) from error
    except ssl.SSLError as error:
        if error.reason in _NO_RECORD:
            raise _not_spoken(remote, "it answered without encryption") from error
        raise not_agreed(remote, error) from error
    except ValueError as error:  # an address that Python cannot make a name of
        raise _told(remote, *_NO_NAME, "") from error
    return _encryption(secured)


def _name_of(host: str) -> str:
    """The host as it stands in certificates: without the zone of an IPv6 address, and the dot at a name's end."""
    return host.partition("%")[0].rstrip(".")


def not_agreed(remote: RemoteAE, error: ssl.SSLError) -> EncryptionNotAgreed:
    """Why there is no encryption, as a technician can act on it."""
    logger.info("no encryption with %s: %s", remote.address, error.reason or type(error).__name__)
    if isinstance(error, ssl.SSLCertVerificationError):
        words = _VERIFICATIONS.get(error.verify_code, _OTHERWISE_BAD)
        return _told(remote, *words, error.verify_message)
    reason = error.reason or ""
    words = _REASONS.get(reason, _OTHERWISE)
    if words is _OURS_REFUSED and not (remote.tls and remote.tls.certificate_file):
        words = _ASKED
    return _told(remote, *words, reason.replace("_", " ").lower() or "no reason given")


def _told(remote: RemoteAE, reason: str, cure: str, details: str) -> EncryptionNotAgreed:
    return EncryptionNotAgreed(
        called_ae=remote.name,
        reason=reason.format(host=remote.host, details=details.rstrip(".")),
        cure=cure.format(host=remote.host),
        port=remote.port,
    )


def _not_spoken(remote: RemoteAE, reason: str) -> EncryptionNotSpoken:
    return EncryptionNotSpoken(called_ae=remote.name, port=remote.port, reason=reason)


def _encryption(secured: ssl.SSLSocket) -> Encryption:
    certificate = secured.getpeercert() or {}
    cipher = secured.cipher()
    return Encryption(
        secured.version() or "",
        cipher[0] if cipher else "",
        _common_name(certificate.get("subject")),
        _common_name(certificate.get("issuer")),
        int(ssl.cert_time_to_seconds(str(certificate["notAfter"]))),
    )


def _common_name(name: object) -> str:
    """The common name of a distinguished name as Python gives it, or the last of its parts, or nothing."""
    parts = dict(part for group in name for part in group) if isinstance(name, tuple) else {}
    return str(parts.get("commonName") or next(reversed(parts.values()), ""))
