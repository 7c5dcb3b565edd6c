"""Measures whether a row takes as long in large inputs as in small ones.

usage: meet_schalen.py TMSD FOLDER RONDEN SCHAAL...

Aims: the wall time per row of the inputs lies within 20% of each other, and none takes more than 4 GB.
"""

import pathlib
import sys

import meet_invoer
import proces
from doel import Doelen
from proces import PEAK, WALL

SPREIDING, GIGABYTES = 1.2, 4


def main() -> None:
    found = meet_invoer.measured(sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
    per_row = [proces.median(runs, WALL) / trial.data.rijen for trial, runs in found]
    goals = Doelen()
    goals.at_most("wall per row, the slowest input against the quickest", max(per_row) / min(per_row), SPREIDING)
    for trial, runs in found:
        goals.at_most(f"GB of {trial.data.naam}", proces.median(runs, PEAK) * 2**20 / 1e9, GIGABYTES)
    goals.end()


if __name__ == "__main__":
    main()
