"""Measures `tmsd controleer` beside `tmsd rapport`, on the same input in turn.

usage: meet_controleer.py TMSD VORMEN FOLDER RONDEN DECLARATIES VORM

Aims: at most 1.3 times as long, and both within 600 MB for ten million declaraties.
"""

import pathlib
import sys

import invoer
import proces
from doel import Doelen
from proces import CPU, PEAK, WALL
from rapport import controleer, rapport
from vormen import Vormen

GRENS, MEGABYTES = 1.3, 600


def main() -> None:
    tmsd, vormen, folder = sys.argv[1], Vormen(sys.argv[2]), pathlib.Path(sys.argv[3])
    rounds, declaraties, vorm = int(sys.argv[4]), int(sys.argv[5]), sys.argv[6]
    data = invoer.vorm(vormen, folder, vorm, declaraties)
    programs = [rapport("rapport", tmsd, data, folder / "reports"), controleer("controleer", tmsd, data)]
    proces.in_turn(programs, 1)
    runs = proces.in_turn(programs, rounds)
    print(f"{data}; {rounds} rounds in turn after one to warm up; medians")
    print(f"{'':15}{'wall s':>9}{'CPU s':>9}{'MB':>9}")
    megabytes = {name: proces.median(measured, PEAK) * 1.048576 for name, measured in runs.items()}
    for name, measured in runs.items():
        wall, cpu = proces.median(measured, WALL), proces.median(measured, CPU)
        print(f"{name:15}{wall:>9.2f}{cpu:>9.2f}{megabytes[name]:>9.0f}")
    goals = Doelen()
    for what, figure in (("wall", WALL), ("CPU", CPU)):
        ratio = proces.ratio(runs["controleer"], runs["rapport"], figure)
        goals.at_most(f"{what} of controleer against rapport", ratio, GRENS)
    for name, most in megabytes.items():
        goals.at_most(f"MB of {name}", most, MEGABYTES)
    goals.end()


if __name__ == "__main__":
    main()
