"""Counts the instructions per row of `tmsd rapport` on every shape of input, beside the plain one.

usage: meet_vormen.py TMSD VORMEN FOLDER [VORM]...

All shapes, or those named. Fails when one takes more than GRENS times as many as the plain one and is no known
exception, or more than its exception allows, or when its figures are not those of the plain one.
"""

import os
import pathlib
import sys
from concurrent.futures import ThreadPoolExecutor

import cijfers
import instructies
import invoer
import proces
from invoer import Invoer
from rapport import KWARTAAL, rapport
from vormen import Vormen

GEWOON = "gewoon"
GRENS = 1.5
SMALL, LARGE = 10_000, 50_000
NIET_GEWOON = "a row that RowDecoder.usual does not take is read by judge"
# Shapes above GRENS: the factor that each may have, with the reason.
UITZONDERINGEN: dict[str, tuple[float, str]] = {
    "status-half": (2.56, NIET_GEWOON),
    "hele-euros": (2.57, NIET_GEWOON),
    "een-decimaal": (2.59, NIET_GEWOON),
    "d-m-jjjj": (2.63, NIET_GEWOON),
    "aanhalingstekens": (2.71, NIET_GEWOON),
    "aanhalingstekens-crlf": (2.72, NIET_GEWOON),
    "aanbieder-naam": (2.90, NIET_GEWOON),
    "jeugdige-streepje": (2.93, NIET_GEWOON),
    "jeugdige-hex16": (2.93, NIET_GEWOON),
    "spaties": (2.96, NIET_GEWOON),
    "tijd-t": (3.01, NIET_GEWOON),
    "nummer-streepjes": (3.06, NIET_GEWOON),
    "euroteken": (3.06, NIET_GEWOON),
    "tijd-spatie": (3.26, NIET_GEWOON),
    "jeugdige-uuid": (3.26, NIET_GEWOON),
    "accenten": (3.35, NIET_GEWOON),
    "nummer-uuid": (3.41, NIET_GEWOON),
    "windows-1252": (3.69, NIET_GEWOON),
    "jeugdige-hex64": (3.72, NIET_GEWOON),
    "uuid": (4.02, NIET_GEWOON),
    "status-vol": (4.02, NIET_GEWOON),
}


def check(tmsd: str, vormen: Vormen, folder: pathlib.Path, inputs: dict[str, Invoer]) -> None:
    """Stops when a shape gives other figures than the one with the same rows."""
    found: dict[str, pathlib.Path] = {}
    for naam, data in inputs.items():
        reports = folder / f"reports-{data.data.name}"
        proces.measure(rapport(naam, tmsd, data, reports))
        found[naam] = reports / KWARTAAL / "cijfers.csv"
    for naam in inputs:
        other = vormen.zelfde_cijfers[naam]
        differences = cijfers.differences(cijfers.read(found[other]), cijfers.read(found[naam]))
        if differences:
            raise SystemExit("\n".join([f"{naam} and {other} do not agree; nothing is counted", *differences]))


def verdict(naam: str, factor: float) -> tuple[bool, str]:
    """Whether a shape may take so many times as much, and what there is to say about it."""
    limit, reason = UITZONDERINGEN.get(naam, (GRENS, ""))
    if factor > limit:
        return False, f"above {limit:.2f}"
    if reason and factor <= GRENS:
        return True, "no exception any more: take it off the list"
    return True, reason


def main() -> None:
    tmsd, vormen, folder = sys.argv[1], Vormen(sys.argv[2]), pathlib.Path(sys.argv[3])
    names = [GEWOON, *(naam for naam in sys.argv[4:] or vormen.zelfde_cijfers if naam != GEWOON)]
    small, large = (
        {naam: invoer.vorm(vormen, folder, naam, declaraties) for naam in names} for declaraties in (SMALL, LARGE)
    )
    check(tmsd, vormen, folder, large)
    print(f"{'instructions per further row, no checksum':44}{'':>8}{'factor':>8}")
    plain, failed = 0, False
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        counts = pool.map(lambda naam: instructies.per_rij(tmsd, small[naam], large[naam]), names)
        for naam, count in zip(names, counts):
            plain = plain or count
            holds, remark = verdict(naam, count / plain)
            failed |= not holds
            print(f"{naam:44}{count:>8}{count / plain:>8.2f}  {remark}".rstrip(), flush=True)
    if failed:
        raise SystemExit(f"a shape takes more than {GRENS} times as many instructions as the plain one")


if __name__ == "__main__":
    main()
