"""Worlds of which everything is known: how many jeugdigen of which kind live where, and what their care cost.

A world is made of persons, so every relation between its counts holds by itself. Kinds follow the published example of 2018.
"""
import dataclasses

import numpy as np

COUNTS = ["indicaties", "declaraties", "thuis", "niet_thuis", "ambulant_bij_niet_thuis", "gezinsvormen",
          "residentieel_of_jeugdzorgplus", "residentieel", "jeugdzorgplus"]
AMOUNTS = ["thuis", "niet_thuis", "ambulant_bij_niet_thuis", "gezinsvormen", "residentieel_of_jeugdzorgplus",
           "residentieel", "jeugdzorgplus"]
# ambulant, gezinsvormen, residentieel, jeugdzorgplus, other care, indicatie; and how many of these Twente had.
AMBULANT, GEZIN, RESIDENTIEEL, PLUS, OTHER, INDICATIE = range(6)
KINDS = {
    (1, 0, 0, 0, 0, 1): 10500, (1, 0, 0, 0, 0, 0): 1113, (0, 0, 0, 0, 1, 1): 300, (0, 0, 0, 0, 0, 1): 1900,
    (1, 1, 0, 0, 0, 1): 700, (0, 1, 0, 0, 0, 1): 180, (1, 0, 1, 0, 0, 1): 1150, (0, 0, 1, 0, 0, 1): 267,
    (1, 1, 1, 0, 0, 1): 120, (0, 1, 1, 0, 0, 1): 33, (1, 0, 0, 1, 0, 1): 15, (0, 0, 0, 1, 0, 1): 8,
    (1, 0, 1, 1, 0, 1): 46, (1, 1, 0, 1, 0, 1): 10,
}


@dataclasses.dataclass
class Period:
    """What is true of one period: counts and amounts (cents) per gemeente, of the region, and added up over gemeenten."""
    code: str
    counts: dict
    amounts: dict
    region_counts: dict
    region_amounts: dict
    # Of each gemeente and onderwerp the greatest amount of one jeugdige, and the sum of what is positive.
    greatest: dict
    positive: dict
    all_declared: bool
    missing: frozenset = frozenset()

    def row(self, onderwerp):
        return sum(counts[onderwerp] for counts in self.counts.values())


@dataclasses.dataclass
class Update:
    name: str
    peildatum: str
    periods: list


@dataclasses.dataclass
class World:
    name: str
    gemeenten: list
    population: dict
    updates: list


def kinds_per_gemeente(random, share, weights, kinds=KINDS):
    """For each gemeente how many persons of each kind."""
    table = []
    for count in kinds.values():
        table.append(random.multinomial(random.binomial(count, share), weights))
    return np.array(table).T


class Persons:
    """Everybody of one period: a gemeente, a kind, amounts, and for some a second gemeente with a part of the kind."""

    def __init__(self, random, table, movers=0.006, kinds=KINDS, least_movers=0):
        self.random = random
        self.size = len(table)
        names = list(kinds)
        gemeente, flags = [], []
        for place, row in enumerate(table):
            for kind, count in zip(names, row):
                gemeente += [place] * int(count)
                flags += [kind] * int(count)
        self.gemeente = np.array(gemeente, int)
        self.flags = np.array(flags, bool).reshape(-1, 6)
        self.amounts()
        self.credits = {}
        count = max(least_movers, random.binomial(len(gemeente), movers)) if self.size > 1 and len(gemeente) else 0
        self.movers = random.choice(len(gemeente), min(count, len(gemeente)), replace=False)
        self.other = (self.gemeente[self.movers] + 1 + random.integers(0, max(1, self.size - 1), len(self.movers))) % self.size
        # What of the kind is also, and what is only, in the other gemeente.
        self.also = random.random((len(self.movers), 6)) < 0.5
        self.only = (random.random((len(self.movers), 6)) < 0.3) & self.also

    def amounts(self):
        scale = np.array([6400.0, 16000.0, 34000.0, 60000.0])
        draws = self.random.lognormal(-0.5, 1.0, (len(self.flags), 4)) * scale * 100
        self.cents = np.rint(draws).astype(np.int64) * self.flags[:, :4]

    def entries(self):
        """Everybody once for each gemeente: gemeente, flags, cents."""
        flags, cents = self.flags.copy(), self.cents.copy()
        moved_flags = self.flags[self.movers] & self.also
        moved_cents = cents[self.movers] // 2 * moved_flags[:, :4]
        flags[self.movers] &= ~self.only
        cents[self.movers] = np.where(self.only[:, :4], 0, cents[self.movers] - moved_cents)
        moved_cents = np.where(self.only[:, :4], self.cents[self.movers] * moved_flags[:, :4], moved_cents)
        return (np.concatenate([self.gemeente, self.other]), np.concatenate([flags, moved_flags]),
                np.concatenate([cents, moved_cents]))

    def credit(self, place, form, cents):
        """Takes an amount off that belongs to nobody who is counted."""
        self.credits[place, form] = self.credits.get((place, form), 0) + cents


def count(flags, all_declared):
    ambulant, gezin, res, plus, other, ind = flags.T
    verblijf = gezin | res | plus
    declared = ambulant | gezin | res | other | (plus if all_declared else False)
    parts = {
        "indicaties": ind, "declaraties": declared, "thuis": ambulant & ~verblijf, "niet_thuis": verblijf,
        "ambulant_bij_niet_thuis": ambulant & verblijf, "gezinsvormen": gezin,
        "residentieel_of_jeugdzorgplus": res | plus, "residentieel": res, "jeugdzorgplus": plus,
    }
    return {name: int(np.count_nonzero(part)) for name, part in parts.items()}


def spent(flags, cents):
    """Of each onderwerp what each entry cost."""
    verblijf = flags[:, GEZIN] | flags[:, RESIDENTIEEL] | flags[:, PLUS]
    ambulant = cents[:, AMBULANT]
    rest = {"gezinsvormen": cents[:, GEZIN], "residentieel": cents[:, RESIDENTIEEL], "jeugdzorgplus": cents[:, PLUS]}
    rest["residentieel_of_jeugdzorgplus"] = rest["residentieel"] + rest["jeugdzorgplus"]
    rest["niet_thuis"] = rest["gezinsvormen"] + rest["residentieel_of_jeugdzorgplus"]
    rest["thuis"] = np.where(verblijf, 0, ambulant)
    rest["ambulant_bij_niet_thuis"] = np.where(verblijf, ambulant, 0)
    return rest


def period(code, persons, gemeenten, all_declared, missing=frozenset()):
    place, flags, cents = persons.entries()
    result = Period(code, {}, {}, count(persons.flags, all_declared), {}, {}, {}, all_declared, missing)
    if not all_declared:
        # JeugdzorgPlus is then counted from indicaties: whoever has it has one.
        persons.flags[:, INDICATIE] |= persons.flags[:, PLUS]
        flags[:, INDICATIE] |= flags[:, PLUS]
        result.region_counts = count(persons.flags, all_declared)
    for number, gemeente in enumerate(gemeenten):
        mine = place == number
        result.counts[gemeente] = count(flags[mine], all_declared)
        amounts = spent(flags[mine], cents[mine])
        credit = {form: persons.credits.get((number, form), 0) for form in ["thuis", "gezinsvormen", "residentieel"]}
        credit["residentieel_of_jeugdzorgplus"] = credit["residentieel"]
        credit["niet_thuis"] = credit["gezinsvormen"] + credit["residentieel"]
        result.amounts[gemeente] = {name: int(part.sum()) - credit.get(name, 0) for name, part in amounts.items()}
        result.greatest[gemeente] = {name: int(part.max(initial=0)) for name, part in amounts.items()}
        result.positive[gemeente] = {name: int(part.sum()) for name, part in amounts.items()}
    whole = spent(persons.flags, persons.cents)
    for name, part in whole.items():
        result.region_amounts[name] = sum(amounts[name] for amounts in result.amounts.values())
    # In the region whoever is niet thuis anywhere is so for all ambulante help.
    thuis = int(whole["thuis"].sum()) - sum(persons.credits.get((n, "thuis"), 0) for n in range(len(gemeenten)))
    both = result.region_amounts["thuis"] + result.region_amounts["ambulant_bij_niet_thuis"]
    result.region_amounts["thuis"], result.region_amounts["ambulant_bij_niet_thuis"] = thuis, both - thuis
    return result


def weights(random, size):
    draws = random.gamma(2.0, 1.0, size) + 0.15
    return draws / draws.sum()


def names(size):
    return [f"GM{number:04d}" for number in range(101, 101 + size)]


def random_world(random, number, kind, share, size):
    """A world of some kind; three updates of two full years and a part of one."""
    gemeenten = names(size)
    heavy = weights(random, size)
    population = {gemeente: max(50, int(127777 * share * weight)) for gemeente, weight in zip(gemeenten, heavy)}
    movers = 0.006 if kind != "no_movers" else 0.0
    kinds = dict(KINDS)
    if kind == "equal":
        kinds = {name: n for name, n in kinds.items() if not name[OTHER]}
        movers = 0.0
    tables = []
    missing_place = int(random.integers(size))
    for year in range(3):
        table = kinds_per_gemeente(random, share * (0.96, 1.0, 0.8)[year], heavy, kinds)
        if kind == "alone":
            # One gemeente alone has a form.
            form = random.choice([GEZIN, RESIDENTIEEL, PLUS])
            alone = random.integers(size)
            for column, name in enumerate(kinds):
                if name[form]:
                    table[np.arange(size) != alone, column] = 0
        if kind == "one_way":
            table = one_way(random, table, list(kinds))
        if kind == "missing":
            table[missing_place] = 0
        tables.append(table)
    missing = frozenset([gemeenten[missing_place]]) if kind == "missing" else frozenset()
    updates = []
    people = [Persons(random, table, movers, kinds) for table in tables]
    if kind == "missing":
        for persons in people:
            keep = persons.other != missing_place
            persons.movers, persons.other = persons.movers[keep], persons.other[keep]
            persons.also, persons.only = persons.also[keep], persons.only[keep]
    for step in range(3):
        periods = []
        for year, persons in enumerate(people):
            if step > 0:
                grow(random, persons, missing={missing_place} if kind == "missing" else set())
            if kind == "credits" and step == 0:
                for _ in range(3):
                    place, form = int(random.integers(size)), str(random.choice(["thuis", "gezinsvormen", "residentieel"]))
                    persons.credit(place, form, int(random.integers(1, 60_000_000)))
            code = ["2018", "2019", f"2020-tm-Q{step + 1}"][year]
            periods.append(period(code, persons, gemeenten, year == 0 or kind == "equal", missing))
        updates.append(Update(f"2020-Q{step + 1}", f"2020-{4 + 3 * step:02d}-30", periods))
    return World(f"{number}-{kind}-{share:g}-{size}", gemeenten, population, updates)


def grow(random, persons, missing):
    """One jeugdige thuis and one in both forms more, in every gemeente."""
    places = [place for place in range(persons.size) if place not in missing]
    new = [(place, kind) for place in places for kind in [(1, 0, 0, 0, 0, 1), (1, 1, 1, 0, 0, 1)]]
    persons.gemeente = np.concatenate([persons.gemeente, [place for place, _ in new]])
    persons.flags = np.concatenate([persons.flags, np.array([kind for _, kind in new], bool).reshape(-1, 6)])
    added = np.rint(random.lognormal(-0.5, 1.0, (len(new), 4)) * 1_500_000).astype(np.int64)
    persons.cents = np.concatenate([persons.cents, added * persons.flags[-len(new):, :4]])


def one_way(random, table, kinds):
    """Adds persons until every count lies the same number above a multiple of five: rounding then points one way."""
    rest = int(random.choice([2, 3]))
    place = {name: column for column, name in enumerate(kinds)}
    for row in table:
        def total(holds):
            return sum(int(row[column]) for name, column in place.items() if holds(*name[:4]))

        def add(name, wanted, holds):
            row[place[name]] += (wanted - total(holds)) % 5

        # Of the forms together as many as of each: so of both as many over, and of one alone none.
        add((0, 1, 1, 0, 0, 1), rest, lambda a, g, r, p: g and (r or p))
        add((0, 1, 0, 0, 0, 1), 0, lambda a, g, r, p: g and not (r or p))
        add((0, 0, 1, 0, 0, 1), 0, lambda a, g, r, p: (r or p) and not g)
        with_ambulant = (rest - total(lambda a, g, r, p: a and (g or r or p))) % 5
        row[place[(1, 1, 0, 0, 0, 1)]] += with_ambulant
        row[place[(0, 1, 0, 0, 0, 1)]] += -with_ambulant % 5
        add((1, 0, 0, 0, 0, 1), rest, lambda a, g, r, p: a and not (g or r or p))
    return table


KINDS_OF_WORLDS = ["plain", "no_movers", "one_way", "missing", "alone", "equal", "credits"]
SHARES = [1.0, 0.5, 0.25, 0.12, 0.06]


def world(seed, number):
    """A world by its number: going round by kind, by how much it is thinned and by how many gemeenten it has."""
    random = np.random.default_rng([seed, number])
    kind = KINDS_OF_WORLDS[number % len(KINDS_OF_WORLDS)]
    share = SHARES[number // len(KINDS_OF_WORLDS) % len(SHARES)]
    size = 2 + (number * 5 + number // 35) % 16
    if kind == "missing" and size == 2:
        size = 3
    return random_world(random, number, kind, share, size)
