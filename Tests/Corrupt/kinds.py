"""What a kind of damage is, and where all kinds are kept."""

import collections
import dataclasses
from typing import Callable

Kind = collections.namedtuple("Kind", "name step spoil fits where traits harmless wide")
ALL = []
# Codes that come together: those that fit a delivery from which something is missing.
GROUPS = {"LESS": "TWI-013 TWI-014 TWI-018 TOE-008 TOE-009 WAA-008"}


@dataclasses.dataclass(frozen=True)
class Fits:
    """The codes that say what is wrong; `RIJ-*` is every code that begins so."""

    codes: tuple

    def __contains__(self, code):
        return any(code.startswith(each[:-1]) if each.endswith("*") else code == each for each in self.codes)

    def __str__(self):
        return ", ".join(self.codes)


def kinds_of(step):
    """A decorator for the damage that one step between a registration and the analyst does."""

    def kind(name, fits="", where="new", traits="", harmless=False, wide=False) -> Callable:
        """`where`: the worlds; `harmless`: figures stay and no run may be refused; `wide`: a told doubt may name another gemeente."""

        codes = tuple(dict.fromkeys(each for word in fits.split() for each in GROUPS.get(word, word).split()))

        def add(function):
            for world in where.split():
                ALL.append(Kind(name, step, function, Fits(codes), world, tuple(sorted(traits.split())), harmless, wide))
            return function

        return add

    return kind


def some(random, cells, share):
    """A share of the distinct filled cells, chosen by chance."""
    distinct = sorted({cell for cell in cells if cell != ""})
    return set(random.sample(distinct, max(1, round(len(distinct) * share))))


def shift_days(day, count):
    import datetime
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=count)).isoformat()
