"""Measures how much of the CPU `tmsd rapport` takes beside the floor of the job: the same work in bare loops.

usage: meet_vloer.py TMSD FLOOR VORMEN FOLDER RONDEN DECLARATIES VORM...

FLOOR reads, indexes, decodes, partitions, settles records, counts jeugdigen and makes the checksums in one thread, and
knows nothing but the plain shape with any number of aanbieders. It must find the same numbers of jeugdigen before
anything is told. Aim: at most 1.5 times its CPU.
"""

import pathlib
import re
import statistics
import sys

import cijfers
import invoer
import proces
from doel import Doelen
from invoer import Invoer
from proces import CPU, Meting, Programma
from rapport import KWARTAAL, rapport
from vormen import Vormen

GRENS = 1.5
FIGURE = re.compile(r"^(\S+) (\S+) (\d+)$", re.MULTILINE)
STEP = re.compile(r"^(\w+) (\d+) ns per rij$", re.MULTILINE)


def check(ours: pathlib.Path, floor: Meting) -> None:
    """Stops when the floor counted otherwise than tmsd."""
    expected = {
        (periode, onderwerp): value
        for (_, onderwerp, _, periode, maat), (value, _) in cijfers.read(ours).items()
        if maat == "aantal"
    }
    found = {(periode, onderwerp): value for periode, onderwerp, value in FIGURE.findall(floor.gezegd)}
    if found != expected:
        names = sorted(name for name in expected.keys() | found.keys() if expected.get(name) != found.get(name))
        lines = [f"{' '.join(name)}: {expected.get(name)} against {found.get(name)}" for name in names]
        raise SystemExit("\n".join(["tmsd and the floor do not agree; nothing is told", *lines]))


def tell(data: Invoer, floor: list[Meting], ours: list[Meting]) -> None:
    """What a row takes of the CPU: each step of the floor, the floor, and tmsd."""
    steps = [dict(STEP.findall(run.gezegd)) for run in floor]
    medians = {name: statistics.median(int(each[name]) for each in steps) for name in steps[0]}
    print(f"{data}; ns of CPU per row")
    print("  floor " + ", ".join(f"{name} {value:.0f}" for name, value in medians.items()))
    for name, runs in (("floor", floor), ("tmsd", ours)):
        print(f"  {name:6}{proces.median(runs, CPU) / data.rijen * 1e9:>6.0f}")


def main() -> None:
    tmsd, program, vormen, folder = sys.argv[1], sys.argv[2], Vormen(sys.argv[3]), pathlib.Path(sys.argv[4])
    rounds, declaraties, names = int(sys.argv[5]), int(sys.argv[6]), sys.argv[7:]
    goals = Doelen()
    for naam in names:
        data, reports = invoer.vorm(vormen, folder, naam, declaraties), folder / "reports"
        floor, ours = Programma("floor", [program, str(data.data)]), rapport("tmsd", tmsd, data, reports)
        warm = proces.in_turn([floor, ours], 1)
        check(reports / KWARTAAL / "cijfers.csv", warm["floor"][0])
        runs = proces.in_turn([floor, ours], rounds)
        tell(data, runs["floor"], runs["tmsd"])
        goals.at_most(f"CPU of tmsd against the floor, {naam}", proces.ratio(runs["tmsd"], runs["floor"], CPU), GRENS)
    goals.end()


if __name__ == "__main__":
    main()
