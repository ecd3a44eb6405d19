"""The independent validators of dicom3tools: dciodvfy for one instance, dcentvfy for the instances of a study."""

import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.peers.process import binary

_DCIODVFY = "/usr/bin/dciodvfy"
_DCENTVFY = "/usr/bin/dcentvfy"

ALLOWED_WARNINGS = (
    # Modalities in Study in an instance: the conformance statement lists it, the standard knows it in queries alone.
    r"Attribute is not present in standard DICOM IOD - \(0x0008,0x0061\) ",
    r"Dicom dataset contains attributes not present in standard DICOM IOD - this is a Standard Extended SOP Class$",
    # Type 2C: empty where the body part is not known.
    r"is only permitted to be empty when actually unknown; .* attribute <Laterality>$",
    # A name that was typed without ^.
    r"Value dubious for this VR - .* PN .* - Retired Person Name form$",
)
"""The warnings that an instance may cause; each pattern follows "Warning - "."""

_OTHER_METHOD = "method inconsistent with Transfer Syntax - attribute <LossyImageCompressionMethod> = <{method}>"
_UNKNOWN_TERM = "Unrecognized defined term <{term}> for value "


def dciodvfy(path: Path) -> list[str]:
    """What dciodvfy says of an instance: its lines that begin with Error or Warning.

    The lines alone tell: it ends with 0 after some of its errors.
    """
    return _lines([binary(_DCIODVFY), str(path)])


def dcentvfy(paths: Iterable[Path]) -> list[str]:
    """What dcentvfy says of instances that belong together: every line."""
    done = subprocess.run(
        [binary(_DCENTVFY), *map(str, paths)], capture_output=True, timeout=120, check=False, text=True
    )
    return [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]


def complaints(path: Path, *, terms_of_the_peer: Sequence[str] = (), earlier_methods: Sequence[str] = ()) -> list[str]:
    """The lines of dciodvfy that no instance of ours may cause: each Error, and each Warning but the allowed ones.

    Parameters
    ----------
    path
        A Part 10 file.
    terms_of_the_peer
        Values that came so from a worklist or an archive, and are kept although the standard has no such term.
    earlier_methods
        How the picture was lossy compressed before, by another method than that of its transfer syntax. The standard
        wants the whole history (PS3.3 C.7.6.1.1.5.1), dciodvfy the last of it alone.
    """
    known = [*ALLOWED_WARNINGS]
    known += [re.escape(_UNKNOWN_TERM.format(term=term)) for term in terms_of_the_peer]
    known += [re.escape(_OTHER_METHOD.format(method=method)) for method in earlier_methods]
    return [line for line in dciodvfy(path) if not _is_allowed(line, known)]


def _is_allowed(line: str, patterns: Sequence[str]) -> bool:
    return any(re.match(f"Warning - {pattern}", line) for pattern in patterns)


def _lines(command: Sequence[str]) -> list[str]:
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    output = (done.stdout + done.stderr).decode("utf-8", "replace")
    if "Abort" in output:
        return [f"Error - the validator gave up: {output.strip()}"]
    return [line for line in output.splitlines() if line.startswith(("Error", "Warning"))]
