"""Instructions that a run takes, counted by valgrind: no clock and no busy machine can disturb them.

The checksum is left out: valgrind knows no SHA instructions, so there the portable code makes it.
"""

import pathlib
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator

from invoer import Invoer
from rapport import rapport

NAME = re.compile(r"\((\d+)\)(?: (.*))?")
TOTALS = re.compile(r"^totals: (\d+)$", re.MULTILINE)
CHECKSUM = "SHA256"
# `PublishableFigures.init(_:_:hiding:)`, as it is called in the program.
PROTECTING = "*Disclosure18PublishableFiguresV__6hiding*fC"


def per_rij(tmsd: str, small: Invoer, large: Invoer) -> int:
    """What each further row takes until all is counted; what every run takes falls away.

    Hiding and attacking what is published are left out: few rows may well ask for more of it than many.
    """
    further = _run(tmsd, large, until_counted=True) - _run(tmsd, small, until_counted=True)
    return further // (large.rijen - small.rijen)


def van(tmsd: str, data: Invoer) -> int:
    """What `tmsd rapport` takes as a whole."""
    return _run(tmsd, data, until_counted=False)


def _run(tmsd: str, data: Invoer, *, until_counted: bool) -> int:
    if shutil.which("valgrind") is None:
        raise SystemExit("valgrind is not there")
    with tempfile.TemporaryDirectory() as folder:
        counts = pathlib.Path(folder) / "counts"
        command = rapport("tmsd", tmsd, data, pathlib.Path(folder) / "reports").command
        stop = [f"--dump-before={PROTECTING}"] if until_counted else []
        valgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}", *stop, *command]
        run = subprocess.run(valgrind, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise SystemExit(f"tmsd ended with {run.returncode} on {data.naam}:\n{run.stderr}")
        first = counts.with_name("counts.1") if until_counted else counts
        if not first.exists():
            raise SystemExit(f"no function is called {PROTECTING}")
        return _counted(first)


def _counted(counts: pathlib.Path) -> int:
    """The sum of what all functions took themselves, which has to be the sum that valgrind tells; but for the checksum."""
    with counts.open() as file:
        costs = list(_own_costs(file))
    told = int(TOTALS.search(counts.read_text())[1])
    if sum(cost for _, cost in costs) != told:
        raise SystemExit(f"the costs of the functions do not add up to the {told} instructions that valgrind counted")
    return sum(cost for function, cost in costs if CHECKSUM not in function)


def _own_costs(lines: Iterator[str]) -> Iterator[tuple[str, int]]:
    """What each line of a function took itself; what it called is another's."""
    names: dict[str, str] = {}
    function, is_call = "", False
    for line in lines:
        kind, _, rest = line.rstrip().partition("=")
        if kind in ("fn", "cfn"):
            number, name = NAME.fullmatch(rest).groups()
            names.setdefault(number, name)
            if kind == "fn":
                function = names[number]
        elif kind == "calls":
            is_call = True
        elif line[0] in "+-*0123456789":
            if not is_call:
                yield function, int(line.split()[-1])
            is_call = False
