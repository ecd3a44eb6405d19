"""A process that records a camera for the open study until it is killed; it says `recording` once it does.

Its arguments are the data folder and the address of the camera.
"""

import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

from ezp2p.model.open_study import KeptSeries, OpenStudy, RunningClip
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.settings import CameraInput
from ezp2p.workflows.background import Stop
from ezp2p.workflows.capture_live import origin_of
from ezp2p.workflows.services import Services

PATIENT = StudyForm(patient_id="P-0042", patient_name="INVENTED^ANNA")


def main(data_dir: Path, address: str) -> None:
    """Name the recording in the open study, then record."""
    camera_input = CameraInput(name="Microscope", device=address)
    services = Services(data_dir)
    stop = Stop()
    camera = services.cameras.open(address, stop=stop)
    camera.await_first_frame(stop=stop)
    path = services.recording_path()
    clip = RunningClip(path.name, "Microscope 1", 1, origin_of(camera_input))
    series = (KeptSeries(SeriesForm()), KeptSeries(SeriesForm(), recordings=(clip,)))
    services.open_study.keep(OpenStudy(PATIENT, series, datetime.now(UTC)), change=1)
    camera.begin_recording(path)
    sys.stdout.write("recording\n")
    sys.stdout.flush()
    threading.Event().wait()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
