"""Measures `tmsd rapport` on several inputs in turn: does a row take as long in a large input, or in other files?

usage: meet_invoer.py TMSD FOLDER RONDEN SCHAAL[:BUNDELING]...

BUNDELING is `voorbeeld` (as gemeenten deliver, the default), `veertien` (28 files in one dialect) or `een` (two files).
Inputs of one scale hold the same rows, and must give the same figures of Twente before anything is timed.
"""

import pathlib
import sys
from dataclasses import dataclass

import cijfers
import invoer
import proces
from invoer import Invoer
from proces import CPU, PEAK, WALL, Meting, Programma
from rapport import KWARTAAL, rapport


@dataclass(frozen=True)
class Proef:
    """An input, what measures it, and the figures that come of it."""

    schaal: int
    data: Invoer
    program: Programma
    cijfers: pathlib.Path


def proef(tmsd: str, folder: pathlib.Path, argument: str) -> Proef:
    schaal, _, bundeling = argument.partition(":")
    data = invoer.voorbeeld(tmsd, folder, int(schaal), bundeling or invoer.VOORBEELD)
    reports = folder / f"reports-{data.data.name}"
    return Proef(int(schaal), data, rapport(data.naam, tmsd, data, reports), reports / KWARTAAL / "cijfers.csv")


def check(trials: list[Proef]) -> None:
    """Stops when inputs of one scale give other figures."""
    first: dict[int, Proef] = {}
    for trial in trials:
        other = first.setdefault(trial.schaal, trial)
        found = cijfers.differences(cijfers.read(other.cijfers), cijfers.read(trial.cijfers))
        if found:
            names = f"{other.data.naam} and {trial.data.naam}"
            raise SystemExit("\n".join([f"{names} do not agree; nothing is timed", *found]))


def line(trial: Proef, runs: list[Meting], first: Proef, first_runs: list[Meting]) -> str:
    """The medians of an input, a row in ns, and how many times as long a row takes as in the first input."""
    rows = trial.data.rijen
    wall, cpu, peak = (proces.median(runs, figure) for figure in (WALL, CPU, PEAK))
    per_row = f"{wall / rows * 1e9:>9.0f}{cpu / rows * 1e9:>9.0f}"
    more = first.data.rijen / rows
    ratios = "".join(f"{proces.ratio(runs, first_runs, figure) * more:>9.2f}" for figure in (WALL, CPU, PEAK))
    return f"{trial.data!s:66}{wall:>8.2f}{cpu:>8.2f}{peak:>7.0f}{per_row}{ratios}"


def measured(
    tmsd: str, folder: pathlib.Path, rounds: int, arguments: list[str]
) -> list[tuple[Proef, list[Meting]]]:
    """Measures the inputs in turn and tells what came of it; each with its runs."""
    folder.mkdir(parents=True, exist_ok=True)
    trials = [proef(tmsd, folder, argument) for argument in arguments]
    programs = [trial.program for trial in trials]
    proces.in_turn(programs, 1)
    check(trials)
    runs = proces.in_turn(programs, rounds)
    print(f"{rounds} rounds in turn after one to warm up; medians; the last three are per row, against the first input")
    heads = "".join(f"{head:>9}" for head in ("wall ns", "CPU ns", "× wall", "× CPU", "× MiB"))
    print(f"{'':66}{'wall s':>8}{'CPU s':>8}{'MiB':>7}{heads}")
    for trial in trials:
        print(line(trial, runs[trial.program.naam], trials[0], runs[programs[0].naam]))
    return [(trial, runs[trial.program.naam]) for trial in trials]


if __name__ == "__main__":
    measured(sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
