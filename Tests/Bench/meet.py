"""Measures `tmsd rapport` as a whole process, in turn with programs that make the same figures of the same files.

usage: meet.py TMSD FOLDER [--python PYTHON] [--schaal N] [--vorm VORM] [--ronden N] [--kernen N]

DuckDB and polars take part where PYTHON has them; `sha256sum`, which only reads the files, always does. All must find
the same figures of Twente before anything is timed. Quote ratios: absolute times are of one machine on one day.
"""

import argparse
import os
import pathlib
import subprocess

import cijfers
import invoer
import proces
from invoer import Invoer
from proces import CPU, PEAK, WALL, Meting, Programma
from vorm import VORMEN

KWARTAAL = "2020-Q2"
HERE = pathlib.Path(__file__).parent
VERSION = "import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))"
REMARKS = """
What DuckDB and polars do less: no figures per gemeente, no checks of totals, no list of rejected rows, no SHA-256 of
the input, no report. They take dates and amounts to be written as in the first 64 kB of a file, and do not trim fields. The
time includes finding how files are written, not recoding those in Windows-1252. polars takes a row that is a field
short as one whose last field is empty, unless that is an aanbieder or wet.
""".strip()


def rapport(name: str, tmsd: str, data: Invoer, reports: pathlib.Path) -> Programma:
    """The whole job."""
    return Programma(name, [tmsd, "rapport", "--data", str(data.data), "--uit", str(reports), "--kwartaal", KWARTAAL])


def competitors(python: str, data: Invoer, folder: pathlib.Path) -> dict[pathlib.Path, Programma]:
    """The programs that make the same figures, each with the file that it writes them to."""
    found = {}
    for package in ("duckdb", "polars"):
        release = version(python, package)
        if release is not None:
            target = folder / f"cijfers-{package}.csv"
            command = [python, str(HERE / f"{package}_rapport.py"), str(data.leesbaar), KWARTAAL, str(target)]
            found[target] = Programma(f"{package} {release}", command)
    return found


def version(python: str, package: str) -> str | None:
    """The version of a package; nothing where it is not installed."""
    try:
        found = subprocess.run([python, "-c", VERSION, package], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return None
    return found.stdout.strip() if found.returncode == 0 else None


def check(ours: pathlib.Path, others: dict[pathlib.Path, Programma]) -> None:
    """Stops everything when another program found other figures."""
    expected = cijfers.read(ours)
    for path, program in others.items():
        found = cijfers.differences(expected, cijfers.read(path))
        if found:
            raise SystemExit("\n".join([f"tmsd and {program.naam} do not agree; nothing is timed", *found]))
        print(f"{program.naam}: the same {len(expected)} figures of Twente as tmsd")


def line(name: str, runs: list[Meting], ours: list[Meting], data: Invoer) -> str:
    """The figures of a program: medians, and how many times as much it takes as tmsd."""
    wall, cpu, peak = (proces.median(runs, figure) for figure in (WALL, CPU, PEAK))
    speed = f"{data.rijen / wall / 1e6:>9.2f}{data.bytes / wall / 1e6:>9.0f}"
    ratios = "".join(f"{proces.ratio(runs, ours, figure):>9.2f}" for figure in (WALL, CPU, PEAK))
    return f"{name:15}{wall:>9.2f}{cpu:>9.2f}{peak:>9.0f}{speed}{ratios}"


def chosen() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("tmsd")
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--python", default="python3")
    options.add_argument("--schaal", type=int, default=10)
    options.add_argument("--vorm", choices=[invoer.VOORBEELD, *VORMEN], default=invoer.VOORBEELD)
    options.add_argument("--ronden", type=int, default=5)
    options.add_argument("--kernen", type=int, default=len(os.sched_getaffinity(0)))
    return options.parse_args()


def main() -> None:
    options = chosen()
    options.folder.mkdir(parents=True, exist_ok=True)
    data = invoer.make(options.tmsd, options.folder, options.schaal, options.vorm)
    cores = proces.pin(options.kernen)
    reports = options.folder / "reports"
    others = competitors(options.python, data, options.folder)
    yardstick = Programma("sha256sum", ["sha256sum", *map(str, data.bestanden)])
    programs = [rapport("tmsd", options.tmsd, data, reports), *others.values(), yardstick]
    proces.in_turn(programs, 1)
    check(reports / KWARTAAL / "cijfers.csv", others)
    runs = proces.in_turn(programs, options.ronden)
    print(f"{data}; cores: {cores}; {options.ronden} rounds in turn after one to warm up; medians; × is against tmsd")
    print(f"{'':15}{'wall s':>9}{'CPU s':>9}{'MiB':>9}{'Mrows/s':>9}{'MB/s':>9}{'× wall':>9}{'× CPU':>9}{'× MiB':>9}")
    for name, measured in runs.items():
        print(line(name, measured, runs["tmsd"], data))
    if others:
        print(REMARKS)


if __name__ == "__main__":
    main()
