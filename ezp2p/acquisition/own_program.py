"""How this program starts itself for work of its own: by a module, or where it is frozen, by an argument."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import ezp2p


@dataclass(frozen=True, slots=True)
class Role:
    """What a process of ours can be: the argument by which a frozen program is told, and the module of its main()."""

    argument: str
    module: str

    def command(self, *words: str, is_frozen: bool | None = None, program: str = sys.executable) -> list[str]:
        """The command that starts a process in this role, with `words` for its main().

        `is_frozen` is whether `program` is the frozen program and not a Python; by default what this process is.
        """
        if getattr(sys, "frozen", False) if is_frozen is None else is_frozen:
            return [program, self.argument, *words]
        return [program, "-B", "-P", "-m", self.module, *words]


DECODER: Final = Role("--decode-child", "ezp2p.acquisition.child")
SCANNER: Final = Role("--scanner-child", "ezp2p.acquisition.scanner_child")
CAMERA: Final = Role("--camera-child", "ezp2p.acquisition.camera_child")


def way_to_our_code(environment: Mapping[str, str]) -> dict[str, str]:
    """What tells a Python where our code lies, before what `environment` tells it."""
    root = str(Path(ezp2p.__file__).parents[1])
    return {"PYTHONPATH": os.pathsep.join(filter(None, (root, environment.get("PYTHONPATH"))))}
