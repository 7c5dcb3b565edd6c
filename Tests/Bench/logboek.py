"""The log of a run of tmsd: whether it did the whole job on every file."""

import hashlib
import json
import pathlib

from invoer import Invoer


def check(log: pathlib.Path, data: Invoer) -> None:
    """Stops everything when a file was not read whole, or not summed."""
    events = (json.loads(line) for line in log.read_text(encoding="utf-8").splitlines())
    files = {event["pad"]: event for event in events if event["gebeurtenis"] == "bestand" and "gelezen" in event}
    for path in data.bestanden:
        name = path.relative_to(data.data).as_posix()
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if name not in files or files[name].get("sha256") != digest:
            raise SystemExit(f"tmsd did not make the checksum of {name}; nothing is timed")
    read = sum(event["gelezen"] for event in files.values())
    if read != data.rijen:
        raise SystemExit(f"tmsd read {read} rows of {data.rijen}; nothing is timed")
