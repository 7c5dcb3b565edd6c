"""The attacker: reads published files only, and asks a MILP solver for the least and the most behind every hidden cell.

It shares no code with the program. The relations are those of the rules: what is shown lies within its rounding, gemeenten add up to the
region, forms are a part of niet thuis, amounts add up to the cent.
"""
import collections
import csv
import io
import json
import pathlib

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

COUNTS = ["indicaties", "declaraties", "thuis", "niet_thuis", "ambulant_bij_niet_thuis", "gezinsvormen",
          "residentieel_of_jeugdzorgplus", "residentieel", "jeugdzorgplus"]
APART = ("residentieel", "jeugdzorgplus")
UNION = "residentieel_of_jeugdzorgplus"
FORMS = {"pleegzorg": "gezinsvormen", "gezinshuis": "gezinsvormen", "residentieel": "residentieel",
         "beschikbaarheidsvoorziening": "residentieel", "jeugdzorgplus": "jeugdzorgplus"}
SMALL = 12
MUCH = 10**9
ENOUGH = 5
# Whoever knows nothing of that takes so many jeugdigen for granted who are counted in more than one gemeente: one in twenty.
MOVERS = 20


def table(path):
    if not path.exists():
        return []
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig")), delimiter=";"))


class Update:
    """The files of one update."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.name = self.folder.name
        account = json.loads((self.folder / "verantwoording.json").read_text())
        settings = account.get("instellingen", {})
        self.minimum = settings.get("minimum_celgrootte", 10)
        self.unit = 100 * settings.get("afronding_bedrag_gemeente", 50_000)
        self.adds_up = settings.get("jeugdige_uniek_binnen") == "gemeente"
        self.cells, self.population = {}, {}
        for row in table(self.folder / "cijfers.csv"):
            key = (row["periode"], row["gebied"], row["onderwerp"], row["maat"])
            value = row["waarde"].replace(",", "")
            if row["maat"] in ("aantal", "bedrag"):
                self.cells[key] = int(value) if value else row["status"]
            elif row["maat"] == "jeugdigen" and value:
                self.population[row["gebied"], row["periode"]] = int(value)
        self.periods = sorted({key[0] for key in self.cells})
        self.gemeenten = sorted({key[1] for key in self.cells if key[1] != "Twente"})
        shown = [(key, value) for key, value in self.cells.items() if key[1] != "Twente" and isinstance(value, int)]
        self.rounds_counts = all(value % 5 == 0 for key, value in shown if key[3] == "aantal")
        self.rounds_amounts = all(value % self.unit == 0 for key, value in shown if key[3] == "bedrag")
        self.rates = [row for row in table(self.folder / "gemeenten.csv")
                      if row["maat"].startswith("per_1000") and row["waarde"]]
        self.sources = [(row["voorziening"], int(row["vanaf_jaar"]), row["bron"])
                        for row in table(self.folder / "invoer/referentie/bronregels.csv")]
        self.combinations = {(row["periode"], row["combinatie"]): int(row["waarde"])
                             for row in table(self.folder / "combinaties.csv") if row["waarde"]}
        self.supplements = collections.Counter()
        for row in table(self.folder / "invoer/referentie/aanvullende_bedragen.csv"):
            amount = round(100 * float(row["bedrag"].replace(",", ".")))
            self.supplements[row["periode"], FORMS[row["voorziening"]]] += amount

    def source(self, voorziening, year):
        lines = [line for line in self.sources if line[0] == voorziening and line[1] <= year]
        return max(lines, key=lambda line: line[1])[2] if lines else "declaratie"

    def all_of(self, bron, period):
        return bool(self.sources) and all(
            self.source(name, int(period[:4])) == bron for name in [*FORMS, "ambulant"])

    def ambulant_declared(self, period):
        return bool(self.sources) and self.source("ambulant", int(period[:4])) == "declaratie"

    def total(self, period, name):
        value = self.cells.get((period, "Twente", name, "aantal"))
        return value if isinstance(value, int) else None

    def bounds(self, period, gemeente, name):
        value = self.cells[period, gemeente, name, "aantal"]
        if isinstance(value, int):
            slack = 2 if self.rounds_counts and value else 0
            return value - slack, value + slack
        if value == "ontbreekt":
            return 0, 0
        return (0 if name in APART or self.hides_all(period) else 1), MUCH

    def hides_all(self, period):
        return not any(isinstance(self.cells.get((period, gemeente, name, "aantal")), int)
                       for gemeente in self.gemeenten for name in COUNTS)


def spread(count):
    """Directions that together move everything up and down: few questions answer most."""
    if not count:
        return []
    random = np.random.default_rng(count)
    some = [random.choice([-1, 1], count) for _ in range(4)]
    return [np.ones(count), -np.ones(count), *some, *[-signs for signs in some]]


class Counts:
    """The counts of one period of one update as a MILP. `sums` are what rows add up to, for an attacker who knows that."""

    def __init__(self, update, period, sums=None):
        self.update, self.period = update, period
        self.keys = [(gemeente, name) for gemeente in update.gemeenten for name in COUNTS
                     if (period, gemeente, name, "aantal") in update.cells]
        self.place = {key: number for number, key in enumerate(self.keys)}
        self.entries, self.low, self.high = [], [], []
        bounds = np.array([update.bounds(period, *key) for key in self.keys], float).reshape(-1, 2)
        self.lower, self.upper = bounds[:, 0], bounds[:, 1]
        self.read_rates()
        for name in COUNTS:
            self.add_row(name, sums)
        for gemeente in update.gemeenten:
            self.add_column(gemeente)
        self.add_ambulant(sums)
        rows = [entry[0] for entry in self.entries]
        shape = (len(self.low), len(self.keys))
        matrix = coo_array(([entry[2] for entry in self.entries], (rows, [entry[1] for entry in self.entries])), shape)
        self.matrix = matrix.tocsr()
        self.seen = collections.defaultdict(set)

    def add(self, plus, minus, low, high):
        for sign, keys in ((1, plus), (-1, minus)):
            for key in keys:
                self.entries.append((len(self.low), self.place[key], sign))
        self.low.append(low)
        self.high.append(high)

    def add_row(self, name, sums):
        update = self.update
        row = [(gemeente, name) for gemeente in update.gemeenten if (gemeente, name) in self.place]
        if len(row) != len(update.gemeenten):
            return
        if sums and (self.period, name) in sums:
            return self.add(row, [], sums[self.period, name], sums[self.period, name])
        low, high = self.total(name)
        if low is None:
            return
        if not update.adds_up:
            high += high // MOVERS
            low = 0 if name == "ambulant_bij_niet_thuis" else low
        self.add(row, [], low, high)

    def total(self, name):
        total = lambda of: self.update.total(self.period, of)
        if name != UNION:
            return total(name), total(name)
        res, plus, all_, gezin = (total(of) for of in ("residentieel", "jeugdzorgplus", "niet_thuis", "gezinsvormen"))
        if None in (res, plus):
            return None, None
        low, high = max(res, plus), res + plus
        if all_ is not None and gezin is not None:
            low, high = max(low, all_ - gezin), min(high, all_)
        shown = lambda of: self.update.combinations.get((self.period, of))
        if shown("alleen_jeugdzorgplus") is not None:
            alone = shown("alleen_jeugdzorgplus")
            further = [n for n in (shown("jeugdzorgplus_met_andere_vorm"), shown("gezinsvormen_zonder_residentieel"))
                       if n is not None]
            low, high = max(low, res + alone), min(high, res + alone + min(further or [plus]))
        return low, high

    def add_ambulant(self, sums):
        totals = [self.update.total(self.period, name) for name in ("thuis", "ambulant_bij_niet_thuis")]
        row = [(g, name) for name in ("thuis", "ambulant_bij_niet_thuis") for g in self.update.gemeenten]
        if sums is None and None not in totals and all(key in self.place for key in row):
            self.add(row, [], sum(totals), MUCH * len(row))

    def add_column(self, gemeente):
        def at_most(less, more):
            keys = [(gemeente, name) for name in less + more]
            if all(key in self.place for key in keys):
                self.add([(gemeente, name) for name in more], [(gemeente, name) for name in less], 0, MUCH * 4)

        at_most(["ambulant_bij_niet_thuis"], ["niet_thuis"])
        at_most(["gezinsvormen"], ["niet_thuis"])
        at_most([UNION], ["niet_thuis"])
        at_most(["niet_thuis"], ["gezinsvormen", UNION])
        at_most(["residentieel"], [UNION])
        at_most(["jeugdzorgplus"], [UNION])
        at_most([UNION], ["residentieel", "jeugdzorgplus"])
        if self.update.all_of("declaratie", self.period):
            at_most(["thuis", "niet_thuis"], ["declaraties"])
        if self.update.all_of("indicatie", self.period):
            at_most(["thuis", "niet_thuis"], ["indicaties"])
        if self.update.ambulant_declared(self.period):
            at_most(["thuis", "ambulant_bij_niet_thuis"], ["declaraties"])
        at_most(["niet_thuis"], ["declaraties", "indicaties"])

    def read_rates(self):
        """Rates that do not follow from what is shown were made from exact counts."""
        found, strange = {}, False
        for row in self.update.rates:
            if row["periode"] != self.period or (row["gebied"], row["onderwerp"]) not in self.place:
                continue
            years = [p for g, p in self.update.population if g == row["gebied"] and p[:4] <= self.period[:4]]
            if not years:
                continue
            people = self.update.population[row["gebied"], max(years)]
            decimals = len(row["waarde"].partition(",")[2])
            rate, half = float(row["waarde"].replace(",", ".")), 0.5 * 10 ** -decimals
            key = row["gebied"], row["onderwerp"]
            found[key] = (rate - half) * people / 1000 - 1e-9, (rate + half) * people / 1000 + 1e-9
            shown = self.update.cells[self.period, *key, "aantal"]
            strange |= not isinstance(shown, int) or abs(1000 * shown / people - rate) > half + 1e-9
        for key, (low, high) in found.items() if strange else ():
            number = self.place[key]
            self.lower[number] = max(self.lower[number], np.ceil(low))
            self.upper[number] = min(self.upper[number], np.floor(high))

    def holds(self, counts):
        """Whether the truth is one of the worlds that the attacker thinks possible."""
        point = np.array([counts[gemeente][name] for gemeente, name in self.keys], float)
        sums = self.matrix @ point
        return (np.all(point >= self.lower) and np.all(point <= self.upper) and np.all(sums >= np.array(self.low))
                and np.all(sums <= np.array(self.high)))

    def solve(self, objective, sign, small=None):
        """The least (1) or the most (-1) of a sum; `None` where nothing is possible. `small` is taken for a small number."""
        cost = np.zeros(len(self.keys))
        for key, weight in objective:
            cost[self.place[key]] += sign * weight
        upper = self.upper
        if small is not None:
            upper = upper.copy()
            upper[self.place[small]] = min(upper[self.place[small]], SMALL)
        result = milp(cost, constraints=LinearConstraint(self.matrix, self.low, self.high),
                      bounds=Bounds(self.lower, upper), integrality=np.ones(len(self.keys)))
        if result.status == 2:
            return None
        assert result.status == 0, result.message
        point = np.rint(result.x).astype(int)
        for number, key in enumerate(self.keys):
            if len(self.seen[key]) < 40:
                self.seen[key].add(int(point[number]))
        return int(round(sum(weight * point[self.place[key]] for key, weight in objective)))

    def width(self, key):
        """How many values a hidden number has, up to five: the most less the least, of a small number where it may be one."""
        apart = key[1] in APART
        seen = [value for value in self.seen[key] if apart or value <= SMALL]
        if seen and max(seen) - min(seen) + 1 >= ENOUGH:
            return ENOUGH
        small = None if apart else key
        least = self.solve([(key, 1)], 1, small)
        if least is None and small is not None:
            small = None
            least = self.solve([(key, 1)], 1)
        if least is None:
            return 0
        return min(ENOUGH, self.solve([(key, 1)], -1, small) - least + 1)

    def width_at_large(self, key):
        """The same of a number that may as well be one that is hidden for the sake of others."""
        return min(ENOUGH, self.solve([(key, 1)], -1) - self.solve([(key, 1)], 1) + 1)

    def hidden(self):
        if self.update.hides_all(self.period):
            return []
        return [key for key in self.keys if self.update.cells[self.period, *key, "aantal"] == "onderdrukt"]

    def tight(self):
        """Hidden cells with fewer than five values, by onderwerp that is hidden for its number or always."""
        found = {}
        hidden = self.hidden()
        for signs in spread(len(hidden)):
            self.solve(list(zip(hidden, signs)), 1)
        for key in hidden:
            wanted = ENOUGH
            if key[1] in APART:
                if self.update.cells.get((self.period, key[0], UNION, "aantal")) in (0, "ontbreekt"):
                    continue
                total = self.update.total(self.period, key[1])
                wanted = min(ENOUGH, (ENOUGH if total is None else total) + 1)
            width = self.width(key)
            if width < wanted:
                found[key] = width
        return found

    def nested(self):
        """Differences of shown numbers that may be of few jeugdigen and have fewer than five values."""
        pairs = [(["niet_thuis"], ["ambulant_bij_niet_thuis"]), (["niet_thuis"], ["gezinsvormen"]),
                 (["niet_thuis"], [UNION]), (["gezinsvormen", UNION], ["niet_thuis"])]
        if self.update.all_of("declaratie", self.period):
            pairs.append((["declaraties"], ["thuis", "niet_thuis"]))
        found = {}
        for gemeente in self.update.gemeenten:
            for whole, parts in pairs:
                keys = [(gemeente, name) for name in whole + parts]
                cells = [self.update.cells.get((self.period, *key, "aantal")) for key in keys]
                if not all(isinstance(cell, int) for cell in cells):
                    continue
                low = sum(self.lower[self.place[key]] for key in keys[:len(whole)])
                if low - sum(self.upper[self.place[key]] for key in keys[len(whole):]) >= self.update.minimum:
                    continue
                objective = [(key, 1) for key in keys[:len(whole)]] + [(key, -1) for key in keys[len(whole):]]
                least = self.solve(objective, 1)
                most = self.solve(objective, -1)
                if least is None or least >= self.update.minimum or most == 0:
                    continue
                if most - least + 1 < ENOUGH:
                    found[gemeente, whole[0], tuple(whole[1:] + parts)] = most - least + 1
        return found


# Cents in a thousand euros, and more of these than there are.
UNIT = 100_000
MOST = 10**7


class Amounts:
    """The amounts of one period as a linear program, in thousands of euros; rows add up to far less than a cent."""

    NAMES = [name for name in COUNTS if name not in ("indicaties", "declaraties")]

    def __init__(self, update, period, trusts=("full", "shared", "credits")):
        self.update, self.period = update, period
        self.keys = [(gemeente, name) for gemeente in update.gemeenten for name in self.NAMES
                     if (period, gemeente, name, "bedrag") in update.cells]
        self.place = {key: number for number, key in enumerate(self.keys)}
        self.infeasible = False
        self.seen = []
        for trust in trusts:
            self.build(trust)
            if not self.keys or self.solve([], 1) is not None:
                return
        self.infeasible = True

    def build(self, trust):
        """`shared`: what is thuis in a gemeente may be ambulant bij niet thuis in the region; `credits`: amounts may be negative too."""
        least = -MOST if trust == "credits" else 0
        lower, upper, rows, low, high = [], [], [], [], []
        unit = self.update.unit
        for key in self.keys:
            value = self.update.cells[self.period, *key, "bedrag"]
            if isinstance(value, int):
                slack = unit // 2 if self.update.rounds_amounts else 0
                lower.append(max(least * UNIT, value - slack) / UNIT)
                upper.append(max(least * UNIT, value + slack) / UNIT)
            else:
                nobody = value == "ontbreekt" and self.update.cells[self.period, *key, "aantal"] == "ontbreekt"
                lower.append(0 if nobody else least)
                upper.append(0 if nobody else MOST)
        def add(plus, minus, lo, hi):
            for sign, keys in ((1, plus), (-1, minus)):
                rows.extend((len(low), self.place[key], sign) for key in keys if key in self.place)
            # A cent either way, for the solver's own rounding.
            low.append(lo - 1 / UNIT)
            high.append(hi + 1 / UNIT)
        for name in self.NAMES:
            total = self.update.cells.get((self.period, "Twente", name, "bedrag"))
            if name in (UNION, "niet_thuis") or not isinstance(total, int):
                continue
            row = [(gemeente, name) for gemeente in self.update.gemeenten]
            if trust != "full" and name in ("thuis", "ambulant_bij_niet_thuis"):
                continue
            extra = self.update.supplements[self.period, name]
            told = name if name == "gezinsvormen" else UNION
            own = not any(self.update.cells.get((self.period, g, told, "bedrag")) == "ontbreekt" for g in self.update.gemeenten)
            extra = 0 if own else extra
            add(row, [], min(total, total - extra) / UNIT, max(total, total - extra) / UNIT)
        both = ("thuis", "ambulant_bij_niet_thuis")
        totals = [self.update.cells.get((self.period, "Twente", name, "bedrag")) for name in both]
        if trust != "full" and all(isinstance(total, int) for total in totals):
            rows_of = [[(g, name) for g in self.update.gemeenten] for name in both]
            add(rows_of[0] + rows_of[1], [], sum(totals) / UNIT, sum(totals) / UNIT)
            add(rows_of[0], [], totals[0] / UNIT, MOST * 1000)
        for gemeente in self.update.gemeenten:
            add([(gemeente, "niet_thuis")], [(gemeente, "gezinsvormen"), (gemeente, UNION)], 0, 0)
            add([(gemeente, UNION)], [(gemeente, "residentieel"), (gemeente, "jeugdzorgplus")], 0, 0)
        matrix = coo_array(([r[2] for r in rows], ([r[0] for r in rows], [r[1] for r in rows])),
                           (len(low), len(self.keys)))
        self.limits = LinearConstraint(matrix.tocsr(), low, high)
        self.bounds = Bounds(lower, upper)

    def solve(self, objective, sign):
        cost = np.zeros(len(self.keys))
        for key, weight in objective:
            cost[self.place[key]] = sign * weight
        result = milp(cost, constraints=self.limits, bounds=self.bounds)
        if result.status == 2:
            return None
        assert result.status == 0, result.message
        self.seen.append(result.x)
        return float(sum(weight * result.x[self.place[key]] for key, weight in objective))

    def hidden(self):
        return [key for key in self.keys if self.update.cells[self.period, *key, "bedrag"] == "onderdrukt"]

    def tight(self, truth=None):
        """Hidden amounts that are known to less than a fifth: of the true amount where that is given, else of any it may be."""
        found, hidden = {}, self.hidden()
        for signs in spread(len(hidden)):
            self.solve(list(zip(hidden, signs)), 1)
        for key in hidden:
            values = [point[self.place[key]] for point in self.seen]
            if truth is not None and max(values) - min(values) >= 0.2 * abs(truth[key[0]][key[1]]) / UNIT:
                continue
            width = self.width(key, truth)
            if width < 0.2 - 1e-4:
                found[key] = width
        return found

    def width(self, key, truth=None):
        """How far the least and the most lie apart, as a part of the amount."""
        least, most = self.solve([(key, 1)], 1), self.solve([(key, 1)], -1)
        scale = max(abs(least), abs(most)) if truth is None else abs(truth[key[0]][key[1]]) / UNIT
        return 1.0 if scale < 1e-5 else (most - least) / scale
