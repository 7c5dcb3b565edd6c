"""The inputs of a measurement: each a data folder, made where it is not there yet."""

import pathlib
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

from bundeling import BUNDELINGEN, bundel
from levering import bestanden
from vormen import Vormen

VOORBEELD = "voorbeeld"
BLOCK = 1 << 20
# Other programs read UTF-8 only; this shape is the same rows and texts in UTF-8.
IN_UTF8 = {"windows-1252": "accenten"}


@dataclass(frozen=True)
class Invoer:
    """A data folder; `leesbaar` is the same for programs that read UTF-8 only, if they know how deliveries count."""

    naam: str
    data: pathlib.Path
    leesbaar: pathlib.Path | None
    bestanden: list[pathlib.Path]
    rijen: int
    bytes: int

    def __str__(self) -> str:
        millions, megabytes = self.rijen / 1e6, self.bytes / 1e6
        return f"{self.naam}: {millions:.2f} million rows, {megabytes:.0f} MB, {len(self.bestanden)} files"


def voorbeeld(tmsd: str, folder: pathlib.Path, schaal: int, bundeling: str = VOORBEELD) -> Invoer:
    """The example at a scale: as it comes (`VOORBEELD`), or in fewer files (one of `BUNDELINGEN`)."""
    example = _once(folder / f"data-{schaal}", lambda target: _voorbeeld(tmsd, target, schaal))
    readable = _once(folder / f"data-{schaal}-utf8", lambda target: _in_utf8(example, target))
    if bundeling == VOORBEELD:
        return _invoer(f"schaal {schaal}, {bundeling}", example, readable)
    data = _once(folder / f"data-{schaal}-{bundeling}", lambda target: bundel(readable, target, BUNDELINGEN[bundeling]))
    return _invoer(f"schaal {schaal}, {bundeling}", data, data)


def vorm(vormen: Vormen, folder: pathlib.Path, naam: str, declaraties: int) -> Invoer:
    """So many invented declaraties in one shape."""

    def data(naam: str) -> pathlib.Path:
        name = f"vorm-{naam}-{declaraties}"
        return _once(folder / name, lambda target: vormen.write(target, naam, declaraties))

    return _invoer(naam, data(naam), data(IN_UTF8.get(naam, naam)))


def volledig(vormen: Vormen, folder: pathlib.Path, declaraties: int, leveringen: int, gelijk: bool) -> Invoer:
    """So many whole deliveries, each of which replaces the one before; `gelijk`: with the same rows."""
    kind = "equal" if gelijk else "moving"
    name = f"volledig-{declaraties}-{leveringen}-{kind}"
    data = _once(folder / name, lambda target: vormen.write(target, "gewoon", declaraties, leveringen, gelijk))
    return _invoer(f"{leveringen} {kind} deliveries", data, None)


def _invoer(naam: str, data: pathlib.Path, readable: pathlib.Path | None) -> Invoer:
    files = [bestand.pad for bestand in bestanden(data)]
    rows, size = sum(_lines(file) - 1 for file in files), sum(file.stat().st_size for file in files)
    return Invoer(naam, data, readable, files, rows, size)


def _once(target: pathlib.Path, fill: Callable[[pathlib.Path], None]) -> pathlib.Path:
    """Makes a folder as a whole, or leaves the one that is there."""
    if not target.exists():
        unfinished = target.with_name(target.name + ".nieuw")
        shutil.rmtree(unfinished, ignore_errors=True)
        target.parent.mkdir(parents=True, exist_ok=True)
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
