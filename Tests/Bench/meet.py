"""Measures `tmsd rapport` as a whole process, in turn with programs that make the same figures of the same files.

usage: meet.py TMSD VORMEN FOLDER [--python PYTHON] [--vorm VORM] [--schaal N] [--rijen N] [--ronden N] [--kernen N]

VORM is the example at a scale (`voorbeeld`, `veertien` or `een`: in 56, 28 or 2 files), or one of the shapes that
VORMEN writes, of so many declaraties. DuckDB and polars take part where PYTHON has them; `sha256sum`, which only reads
the files, always does. All must find the same figures of Twente before anything is timed, and tmsd must have read
every row and made the checksum of every file; without rounds that is all. Aims, on two cores: DuckDB takes 6 times the
wall time, better 8, and 5 times the memory. Quote ratios: absolute times are of one machine on one day.
"""

import argparse
import pathlib
import subprocess

import cijfers
import invoer
import logboek
import proces
from bundeling import BUNDELINGEN
from doel import Doelen
from invoer import Invoer
from proces import CPU, PEAK, WALL, Meting, Programma
from rapport import KWARTAAL, rapport
from vormen import Vormen

HERE = pathlib.Path(__file__).parent
VERSION = "import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))"
HEADS = ("wall s", "CPU s", "MiB", "Mrows/s", "MB/s", "× wall", "× CPU", "× MiB")
REMARKS = """
tmsd: the whole of `tmsd rapport`, with the checksum of every file, its checks, the log and publishing.
What DuckDB and polars do less: no figures per gemeente, no checks of totals, no list of rejected rows, no SHA-256 of
the input, no report, no elfproef. They take dates and amounts to be written as in the first 64 kB of a file, and do
not trim fields. The time includes finding how files are written, not recoding those in Windows-1252. polars takes a row
that is a field short as one whose last field is empty, unless that is an aanbieder or wet.
""".strip()


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


def judge(runs: dict[str, list[Meting]], cores: int) -> None:
    """Whether the aims beside DuckDB are reached, where it took part."""
    goals = Doelen()
    for name, measured in runs.items():
        if name.startswith("duckdb") and cores == 2:
            goals.at_least(f"wall of {name} against tmsd, better 8", proces.ratio(measured, runs["tmsd"], WALL), 6)
            goals.at_least(f"memory of {name} against tmsd", proces.ratio(measured, runs["tmsd"], PEAK), 5)
    goals.end()


def chosen() -> argparse.Namespace:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("tmsd")
    options.add_argument("vormen", type=Vormen)
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--python", default="python3")
    options.add_argument("--vorm", default=invoer.VOORBEELD)
    options.add_argument("--schaal", type=int, default=10)
    options.add_argument("--rijen", type=int, default=10_000_000)
    options.add_argument("--ronden", type=int, default=5)
    options.add_argument("--kernen", type=int, default=2)
    found = options.parse_args()
    known = [invoer.VOORBEELD, *BUNDELINGEN, *found.vormen.zelfde_cijfers]
    if found.vorm not in known:
        options.error(f"--vorm is one of {', '.join(known)}")
    return found


def main() -> None:
    options = chosen()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.vorm in options.vormen.zelfde_cijfers:
        data = invoer.vorm(options.vormen, options.folder, options.vorm, options.rijen)
    else:
        data = invoer.voorbeeld(options.tmsd, options.folder, options.schaal, options.vorm)
    cores = proces.pin(options.kernen)
    reports, log = options.folder / "reports", options.folder / "log.jsonl"
    log.unlink(missing_ok=True)
    others = competitors(options.python, data, options.folder)
    yardstick = Programma("sha256sum", ["sha256sum", *map(str, data.bestanden)])
    ours = rapport("tmsd", options.tmsd, data, reports, "--log", str(log))
    programs = [ours, *others.values(), yardstick]
    proces.in_turn(programs, 1)
    logboek.check(log, data)
    check(reports / KWARTAAL / "cijfers.csv", others)
    if options.ronden == 0:
        return
    runs = proces.in_turn(programs, options.ronden)
    print(f"{data}; cores: {cores}; {options.ronden} rounds in turn after one to warm up; medians; × is against tmsd")
    print(f"{'':15}" + "".join(f"{head:>9}" for head in HEADS))
    for name, measured in runs.items():
        print(line(name, measured, runs["tmsd"], data))
    if others:
        print(REMARKS)
    judge(runs, cores)


if __name__ == "__main__":
    main()
