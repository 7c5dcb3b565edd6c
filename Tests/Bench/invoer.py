"""The input of a measurement: the example at a scale, as gemeenten deliver it or in another shape."""

import pathlib
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

from levering import bestanden
from vorm import VORMEN, reshape

VOORBEELD = "voorbeeld"
BLOCK = 1 << 20


@dataclass(frozen=True)
class Invoer:
    """A data folder; `leesbaar` is the same with every file in UTF-8, for readers that know nothing else."""

    naam: str
    data: pathlib.Path
    leesbaar: pathlib.Path
    bestanden: list[pathlib.Path]
    rijen: int
    bytes: int

    def __str__(self) -> str:
        millions, megabytes = self.rijen / 1e6, self.bytes / 1e6
        return f"{self.naam}: {millions:.2f} million rows, {megabytes:.0f} MB, {len(self.bestanden)} files"


def make(tmsd: str, folder: pathlib.Path, schaal: int, vorm: str) -> Invoer:
    """The input in a folder; made where it is not there yet. `vorm` is `VOORBEELD` (as it comes) or one of `VORMEN`."""
    example = _once(folder / f"data-{schaal}", lambda target: _voorbeeld(tmsd, target, schaal))
    readable = _once(folder / f"data-{schaal}-utf8", lambda target: _in_utf8(example, target))
    data = example
    if vorm != VOORBEELD:
        data = _once(folder / f"data-{schaal}-{vorm}", lambda target: reshape(readable, target, VORMEN[vorm]))
    files = [bestand.pad for bestand in bestanden(data)]
    return Invoer(
        naam=f"schaal {schaal}, {vorm}",
        data=data,
        leesbaar=readable if vorm == VOORBEELD else data,
        bestanden=files,
        rijen=sum(_lines(file) - 1 for file in files),
        bytes=sum(file.stat().st_size for file in files),
    )


def _once(target: pathlib.Path, fill: Callable[[pathlib.Path], None]) -> pathlib.Path:
    """Makes a folder as a whole, or leaves the one that is there."""
    if not target.exists():
        unfinished = target.with_name(target.name + ".nieuw")
        shutil.rmtree(unfinished, ignore_errors=True)
        fill(unfinished)
        unfinished.rename(target)
    return target


def _voorbeeld(tmsd: str, target: pathlib.Path, schaal: int) -> None:
    subprocess.run([tmsd, "voorbeeld", "--uit", target, "--schaal", str(schaal)], check=True, stderr=subprocess.DEVNULL)


def _is_utf8(path: pathlib.Path) -> bool:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            while file.read(BLOCK):
                pass
    except UnicodeDecodeError:
        return False
    return True


def _in_utf8(data: pathlib.Path, target: pathlib.Path) -> None:
    """Links to all files, but copies of those that are not UTF-8."""
    for path in data.rglob("*"):
        if not path.is_file():
            continue
        copy = target / path.relative_to(data)
        copy.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix.lower() == ".csv" and not _is_utf8(path):
            with path.open(encoding="cp1252", newline="") as source:
                with copy.open("w", encoding="utf-8", newline="") as sink:
                    shutil.copyfileobj(source, sink, BLOCK)
        else:
            copy.symlink_to(path.resolve())


def _lines(path: pathlib.Path) -> int:
    with path.open("rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(BLOCK), b""))
