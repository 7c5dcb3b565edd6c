"""Figures of Twente: read from and written to the layout of `cijfers.csv`, and compared one by one."""

import csv
import pathlib
from collections.abc import Iterable

COLUMNS = ["tabel", "onderwerp", "gebied", "periode", "maat", "waarde", "status"]

# What a figure is of: tabel, onderwerp, gebied, periode and maat.
Naam = tuple[str, ...]


def read(path: pathlib.Path) -> dict[Naam, tuple[str, str]]:
    """The value and status of every figure of Twente."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    return {
        tuple(row[column] for column in COLUMNS[:5]): (row["waarde"], row["status"])
        for row in rows
        if row["gebied"] == "Twente"
    }


def write(path: pathlib.Path, rows: Iterable[Iterable[object]]) -> None:
    """Writes rows of figures, each with a cell for every column."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(COLUMNS)
        writer.writerows(rows)


def differences(ours: dict[Naam, tuple[str, str]], theirs: dict[Naam, tuple[str, str]]) -> list[str]:
    """One line for every figure that is not the same on both sides."""
    return [
        f"{' '.join(name)}: {_text(ours.get(name))} against {_text(theirs.get(name))}"
        for name in sorted(ours.keys() | theirs.keys())
        if ours.get(name) != theirs.get(name)
    ]


def _text(figure: tuple[str, str] | None) -> str:
    return "nothing" if figure is None else figure[0] or figure[1]
