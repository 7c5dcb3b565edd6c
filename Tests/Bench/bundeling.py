"""Writes the rows of a delivery again, all in one dialect, over fewer files: the same rows, so the same figures."""

import contextlib
import csv
import datetime
import functools
import pathlib
import re
import shutil
from collections.abc import Callable, Iterator

from levering import INDICATIES, Bedragnotatie, Bestand, Dialect, bestanden, dialect

COLUMNS = {
    "indicaties": [
        "indicatienummer", "jeugdige", "gemeente", "productcode", "begindatum", "einddatum", "registratiedatum",
        "wet", "reden_wijziging", "status",
    ],
    "declaraties": [
        "declaratienummer", "jeugdige", "gemeente", "productcode", "begindatum", "einddatum", "bedrag",
        "registratiedatum", "aanbieder", "wet", "status",
    ],
}
THOUSANDS = re.compile(r"-?(€ )?\d{1,3}(\.?\d{3})*(,\d{1,2})?")

# Where the rows of a file go, below the folder of deliveries.
BUNDELINGEN: dict[str, Callable[[Bestand, str], str]] = {
    "een": lambda file, kind: f"{kind}.csv",
    "veertien": lambda file, kind: f"{file.pad.parent.name}/{kind}.csv",
}


def bundel(data: pathlib.Path, target: pathlib.Path, place: Callable[[Bestand, str], str]) -> None:
    """Writes a data folder, in UTF-8, with its rows in the order of the files they come from."""
    shutil.copytree(data / "referentie", target / "referentie")
    shutil.copy(data / "instellingen.json", target)
    with contextlib.ExitStack() as open_files:
        writers = {}
        for file in bestanden(data):
            style = dialect(file.pad)
            path = target / "leveringen" / place(file, style.soort)
            if path not in writers:
                path.parent.mkdir(parents=True, exist_ok=True)
                sink = open_files.enter_context(path.open("w", encoding="utf-8", newline=""))
                writers[path] = csv.writer(sink, delimiter=";", lineterminator="\n")
                writers[path].writerow(COLUMNS[style.soort])
            writers[path].writerows(_rows(file.pad, style))


def _rows(path: pathlib.Path, style: Dialect) -> Iterator[list[str]]:
    """The rows that have all their fields, in the columns and the notation of every file that is written here."""
    columns = COLUMNS[style.soort]
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=style.scheiding)
        next(reader)
        for fields in reader:
            if len(fields) != len(style.kolommen):
                continue
            row = dict(zip(style.kolommen, fields, strict=True))
            for name in ("begindatum", "einddatum", "registratiedatum"):
                row[name] = _day(row[name], style.datums)
            if style.soort != INDICATIES:
                row["bedrag"] = _amount(row["bedrag"], style.bedragen, row.get("debet_credit", ""))
            yield [row.get(name, "") for name in columns]


@functools.lru_cache(maxsize=100_000)
def _day(text: str, notation: str) -> str:
    """A day as `2019-03-31`; what is none stays as it is, to be rejected."""
    try:
        return datetime.datetime.strptime(text, notation).date().isoformat()
    except ValueError:
        return text


def _amount(text: str, notation: Bedragnotatie, side: str) -> str:
    """An amount as `-1234,56`; what is none stays as it is, to be rejected."""
    if notation is Bedragnotatie.PUNT:
        text = text.replace(".", ",")
    elif notation is Bedragnotatie.TEKST and THOUSANDS.fullmatch(text):
        text = text.replace("€ ", "").replace(".", "")
    return f"-{text}" if side == "C" else text
