"""Measures deliveries that are whole and replace each other: does a row cost more when there are more of them?

usage: meet_leveringen.py TMSD VORMEN FOLDER RONDEN DECLARATIES LEVERINGEN...

Each delivery has so many declaraties, one delivery a quarter; each says what happened since (moving), or the same once
more (equal). Aim, for both: in the stage of the versions a row of the last number of deliveries takes at most 1.3 times
as long as one of the first. How the whole job compares with its reading alone, and with `sha256sum`, is told.
"""

import functools
import pathlib
import statistics
import sys

import invoer
import meting
import proces
from doel import Doelen
from invoer import Invoer
from proces import Meting, Programma
from rapport import rapport
from vormen import Vormen

GRENS = 1.3


def line(data: Invoer, runs: list[Meting], first: Meting) -> str:
    """The medians of an input: the stage of the versions per row, and how the job compares with reading."""
    versions, reading, whole = (
        statistics.median(meting.seconds(run, stage) for run in runs)
        for stage in (meting.VERSIES, meting.LEZEN, meting.SAMEN)
    )
    summing = proces.median(first, proces.WALL)
    return (
        f"{data!s:66}{versions / data.rijen * 1e9:>9.0f}{versions:>9.2f}{reading:>9.2f}{whole:>9.2f}"
        f"{whole / reading:>9.2f}{whole / summing:>9.2f}"
    )


def per_row(data: Invoer, run: Meting) -> float:
    return meting.seconds(run, meting.VERSIES) / data.rijen


def compare(tmsd: str, folder: pathlib.Path, rounds: int, inputs: list[Invoer], goals: Doelen) -> None:
    """Measures the inputs in turn, and judges the last against the first."""
    jobs = [rapport(data.naam, tmsd, data, folder / f"reports-{data.data.name}", "--meet") for data in inputs]
    sums = [Programma(f"sha256sum {data.naam}", ["sha256sum", *map(str, data.bestanden)]) for data in inputs]
    proces.in_turn([*jobs, *sums], 1)
    runs = proces.in_turn([*jobs, *sums], rounds)
    print(f"{rounds} rounds in turn after one to warm up; medians")
    print(f"{'':66}{'ver. ns':>9}{'ver. s':>9}{'lezen s':>9}{'samen s':>9}{'× lezen':>9}{'× sha':>9}")
    for data, job, summing in zip(inputs, jobs, sums):
        print(line(data, runs[job.naam], runs[summing.naam]))
    few, many = (functools.partial(per_row, data) for data in (inputs[0], inputs[-1]))
    ratio = statistics.median(
        many(run) / few(other) for run, other in zip(runs[jobs[-1].naam], runs[jobs[0].naam], strict=True)
    )
    goals.at_most(f"versions per row, {inputs[-1].naam} against {inputs[0].naam}", ratio, GRENS)


def main() -> None:
    tmsd, vormen, folder = sys.argv[1], Vormen(sys.argv[2]), pathlib.Path(sys.argv[3])
    rounds, declaraties, *deliveries = map(int, sys.argv[4:])
    goals = Doelen()
    for gelijk in (False, True):
        inputs = [invoer.volledig(vormen, folder, declaraties, count, gelijk) for count in deliveries]
        compare(tmsd, folder, rounds, inputs, goals)
    goals.end()


if __name__ == "__main__":
    main()
