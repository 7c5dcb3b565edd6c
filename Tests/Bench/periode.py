"""The periods of a report: full years, and the running year up to and including the quarter."""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True)
class Periode:
    """A range of days within one calendar year; `code` as in `cijfers.csv`."""

    code: str
    eerste: datetime.date
    laatste: datetime.date


def perioden(kwartaal: str) -> list[Periode]:
    """The periods of the report of a quarter such as `2020-Q2`, from two years before."""
    year, quarter = int(kwartaal[:4]), int(kwartaal[-1])
    last = [(3, 31), (6, 30), (9, 30), (12, 31)][quarter - 1]
    years = range(year - 2, year + 1 if quarter == 4 else year)
    found = [Periode(str(full), datetime.date(full, 1, 1), datetime.date(full, 12, 31)) for full in years]
    if quarter < 4:
        found.append(Periode(f"{year}-tm-Q{quarter}", datetime.date(year, 1, 1), datetime.date(year, *last)))
    return found
