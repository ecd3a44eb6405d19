"""Certificates of an invented authority, made with OpenSSL, for servers on this computer and for this workstation."""

import subprocess
from pathlib import Path
from typing import Final

from tests.peers.process import HOST, binary

_OPENSSL: Final = "/usr/bin/openssl"
_HERE: Final = f"IP:{HOST}"
_CONFIGURATION: Final = """[ca]
default_ca = authority
[authority]
database = {folder}/index.txt
new_certs_dir = {folder}
rand_serial = yes
unique_subject = no
default_md = sha256
policy = any
x509_extensions = extensions
[any]
commonName = supplied
[extensions]
subjectAltName = {name}
"""


class Certificates:
    """A folder of certificates (`.pem`) and their keys (`.key`), made when they are first asked for.

    `authority` is the file of the authority that issued all of them but those of `self_signed`.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.txt").touch()
        self.authority, self._authority_key = self.self_signed("authority", name="DNS:authority.invalid")

    def self_signed(self, stem: str, *, name: str = _HERE) -> tuple[Path, Path]:
        """A certificate that is its own issuer, and its key."""
        certificate, key = self.folder / f"{stem}.pem", self.folder / f"{stem}.key"
        if not certificate.exists():
            _openssl(
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "4000", "-subj", f"/CN={stem}.invalid",
                "-addext", f"subjectAltName={name}", "-keyout", str(key), "-out", str(certificate),
            )  # fmt: skip
        return certificate, key

    def issued(
        self, stem: str, *, name: str = _HERE, begins: str = "20200101000000Z", ends: str = "20400101000000Z"
    ) -> tuple[Path, Path]:
        """A certificate that the authority issued to `name` from one moment until another, and its key."""
        certificate, key = self.folder / f"{stem}.pem", self.folder / f"{stem}.key"
        if not certificate.exists():
            request, configuration = self.folder / f"{stem}.csr", self.folder / f"{stem}.cnf"
            configuration.write_text(_CONFIGURATION.format(folder=self.folder, name=name), encoding="ascii")
            _openssl(
                "req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={stem}.invalid",
                "-keyout", str(key), "-out", str(request),
            )  # fmt: skip
            _openssl(
                "ca", "-batch", "-notext", "-config", str(configuration), "-in", str(request), "-out", str(certificate),
                "-cert", str(self.authority), "-keyfile", str(self._authority_key),
                "-startdate", begins, "-enddate", ends,
            )  # fmt: skip
        return certificate, key

    def with_password(self, key: Path) -> Path:
        """The key in a file that wants a password."""
        locked = key.with_suffix(".locked.key")
        if not locked.exists():
            _openssl("rsa", "-aes256", "-in", str(key), "-out", str(locked), "-passout", "pass:invented")
        return locked

    def binary(self, certificate: Path) -> Path:
        """The certificate in DER form, as Windows writes it."""
        der = certificate.with_suffix(".cer")
        _openssl("x509", "-in", str(certificate), "-outform", "DER", "-out", str(der))
        return der

    def options(self, stem: str = "server", *more: str) -> tuple[str, ...]:
        """What a server of DCMTK is started with to show the certificate `stem`, and to ask for none of ours."""
        certificate, key = self.issued(stem)
        return ("+tls", str(key), str(certificate), *(more or ("-ic",)))


def _openssl(*arguments: str) -> None:
    subprocess.run([binary(_OPENSSL), *arguments], check=True, capture_output=True, timeout=60)
