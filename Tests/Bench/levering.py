"""The files of a delivery, and how each is written: found from the header and the first rows, as a person would."""

import csv
import pathlib
import re
from dataclasses import dataclass
from enum import Enum

INDICATIES, DECLARATIES = "indicaties", "declaraties"
SAMPLE_BYTES = 1 << 16

# A shape of digits → the format of strptime as DuckDB has it.
DATES = {
    "9999-99-99": "%Y-%m-%d",
    "99999999": "%Y%m%d",
    "99-99-9999": "%d-%m-%Y",
    "99/99/9999": "%d/%m/%Y",
    "9999-99-99T99:99:99": "%Y-%m-%dT%H:%M:%S",
    "9999-99-99T99:99:99.999": "%Y-%m-%dT%H:%M:%S.%g",
    "9999-99-99 99:99:99": "%Y-%m-%d %H:%M:%S",
}
# Columns that may stand in place of another; the comparison reads them as that one.
INSTEAD = {"bsn": "jeugdige"}


class Bedragnotatie(Enum):
    """How a file writes its amounts."""

    GEEN = "no amounts"
    PUNT = "1234.56"
    KOMMA = "1234,56"
    TEKST = "1.234,56 or € 1234,56"


@dataclass(frozen=True)
class Dialect:
    """What files that are written alike have in common."""

    soort: str
    scheiding: str
    kolommen: tuple[str, ...]
    datums: str
    bedragen: Bedragnotatie


@dataclass(frozen=True)
class Bestand:
    """One file, with its place in the order in which files are read."""

    volgnummer: int
    pad: pathlib.Path


def bestanden(data: pathlib.Path) -> list[Bestand]:
    """The files of both kinds, in byte order of their path."""
    paths = [path for path in (data / "leveringen").rglob("*") if path.suffix.lower() == ".csv"]
    paths.sort(key=lambda path: bytes(path.relative_to(data)))
    return [Bestand(number, path) for number, path in enumerate(paths)]


def per_dialect(data: pathlib.Path) -> dict[Dialect, list[Bestand]]:
    """The files that are written alike, together."""
    groups: dict[Dialect, list[Bestand]] = {}
    for bestand in bestanden(data):
        groups.setdefault(dialect(bestand.pad), []).append(bestand)
    return groups


def dialect(path: pathlib.Path) -> Dialect:
    """How a file in UTF-8 is written, by its first rows."""
    with path.open("rb") as file:
        text = file.read(SAMPLE_BYTES).decode("utf-8-sig", errors="ignore")
    header, *lines = text.splitlines()[:-1]
    delimiter = max(";,\t|", key=header.count)
    names = (name.strip().lower() for name in next(csv.reader([header], delimiter=delimiter)))
    columns = tuple(INSTEAD.get(name, name) for name in names)
    rows = [dict(zip(columns, row)) for row in csv.reader(lines, delimiter=delimiter)]
    return Dialect(
        soort=DECLARATIES if "declaratienummer" in columns else INDICATIES,
        scheiding=delimiter,
        kolommen=columns,
        datums=_dates([row["registratiedatum"] for row in rows]),
        bedragen=_amounts([row["bedrag"] for row in rows if "bedrag" in row]),
    )


def _dates(cells: list[str]) -> str:
    shapes = {"".join("9" if c.isdigit() else c for c in cell) for cell in cells}
    # One digit may be enough for a day or month; what reads two reads one.
    whole = {re.sub(r"^9?9([-/])9?9[-/]9{4}$", r"99\g<1>99\g<1>9999", shape) for shape in shapes}
    known = [DATES[shape] for shape in sorted(whole) if shape in DATES]
    if len(known) != 1:
        raise SystemExit(f"dates written in a way that the comparison does not know: {sorted(shapes)}")
    return known[0]


def _amounts(cells: list[str]) -> Bedragnotatie:
    if not any(cells):
        return Bedragnotatie.GEEN
    if any("€" in cell or ("." in cell and "," in cell) for cell in cells):
        return Bedragnotatie.TEKST
    return Bedragnotatie.KOMMA if any("," in cell for cell in cells) else Bedragnotatie.PUNT
