"""Programs as whole processes: what a run takes, in turn with others."""

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter


@dataclass(frozen=True)
class Programma:
    """A command to measure."""

    naam: str
    command: list[str]


@dataclass(frozen=True)
class Meting:
    """What one run took: seconds by the clock, seconds of CPU of all threads, MiB of memory at its peak; and said."""

    wall: float
    cpu: float
    peak: float
    gezegd: str


# The figures of a run.
WALL, CPU, PEAK = attrgetter("wall"), attrgetter("cpu"), attrgetter("peak")


def pin(cores: int) -> int:
    """Keeps this process, and those it starts, on so many of the cores that it may use; returns how many there are."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])
    return len(os.sched_getaffinity(0))


def measure(program: Programma) -> Meting:
    """One run; ends everything when it fails."""
    with tempfile.TemporaryFile() as messages:
        start = time.monotonic()
        child = subprocess.Popen(program.command, stdout=subprocess.DEVNULL, stderr=messages)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        messages.seek(0)
        said = messages.read().decode(errors="replace")
        if child.returncode != 0:
            raise SystemExit(f"{program.naam} ended with {child.returncode}:\n{said}")
    return Meting(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said)


def in_turn(programs: list[Programma], rounds: int) -> dict[str, list[Meting]]:
    """The runs of each program, all of them once per round."""
    runs: dict[str, list[Meting]] = {program.naam: [] for program in programs}
    for _ in range(rounds):
        for program in programs:
            runs[program.naam].append(measure(program))
    return runs


def median(runs: list[Meting], figure: Callable[[Meting], float]) -> float:
    return statistics.median(figure(run) for run in runs)


def ratio(runs: list[Meting], others: list[Meting], figure: Callable[[Meting], float]) -> float:
    """How many times as much the one takes as the other, round by round; the median."""
    return statistics.median(figure(run) / figure(other) for run, other in zip(runs, others, strict=True))
