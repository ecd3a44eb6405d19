"""A picture that a test takes into the tray."""

from pathlib import Path

from ezp2p.model.image import TrayImage
from ezp2p.workflows.background import Stop
from ezp2p.workflows.services import Services


def in_tray(services: Services, data: bytes, folder: Path) -> TrayImage:
    """The picture whose file in `folder` holds `data`."""
    path = folder / "picture"
    path.write_bytes(data)
    (image,) = services.import_pictures([path], stop=Stop())
    assert isinstance(image, TrayImage)
    return image
