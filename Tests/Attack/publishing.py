"""Publishes worlds as report folders: by the rules of figures per gemeente, written anew from these, and by rules that are known to leak."""
import json
import pathlib

from worlds import AMOUNTS, COUNTS

UNIT = 5_000_000
TABLES = {"indicaties": 2, "declaraties": 2, "thuis": 3, "niet_thuis": 4, "ambulant_bij_niet_thuis": 5,
          "gezinsvormen": 6, "residentieel": 7, "jeugdzorgplus": 8, "residentieel_of_jeugdzorgplus": ""}
APART = ("residentieel", "jeugdzorgplus")
HIDDEN, MISSING = "onderdrukt", "ontbreekt"


def rounded(count):
    return 5 * ((count + 2) // 5)


def half_away(number, unit):
    return (abs(number) + unit // 2) // unit * unit * (1 if number >= 0 else -1)


def shown_count(count):
    if count == 0:
        return 0
    return rounded(count) if rounded(count) - 2 >= 10 else HIDDEN


class Published:
    """What one update shows: of every cell a number or a status, by (periode, gemeente, onderwerp)."""

    def __init__(self, update, world):
        self.update, self.world = update, world
        self.counts, self.amounts = {}, {}
        self.rates, self.pictures = {}, {}

    def cells(self, period, name):
        for gemeente in self.world.gemeenten:
            yield gemeente, (period.code, gemeente, name)


def by_the_rules(update, world):
    """G1 to G3, before the audit."""
    shown = Published(update, world)
    for period in update.periods:
        for name in COUNTS:
            for gemeente, key in shown.cells(period, name):
                count = period.counts[gemeente][name]
                shown.counts[key] = HIDDEN if name in APART else shown_count(count)
                if gemeente in period.missing and name not in APART:
                    shown.counts[key] = MISSING
        for name in AMOUNTS:
            for gemeente, key in shown.cells(period, name):
                shown.amounts[key] = amount_cell(period, gemeente, name, shown.counts[key])
        forms(shown, period)
    return shown


def amount_cell(period, gemeente, name, count):
    if gemeente in period.missing and name not in APART:
        return MISSING
    exact = period.amounts[gemeente][name]
    if name in APART or count == HIDDEN or (count == 0 and exact != 0):
        return HIDDEN
    if 2 * period.greatest[gemeente][name] > period.positive[gemeente][name]:
        return HIDDEN
    return half_away(exact, UNIT)


def forms(shown, period):
    """Of the two forms both amounts are hidden, or none."""
    for gemeente in shown.world.gemeenten:
        keys = [(period.code, gemeente, name) for name in ("gezinsvormen", "residentieel_of_jeugdzorgplus")]
        if any(shown.amounts[key] == HIDDEN for key in keys):
            for key in keys:
                if shown.amounts[key] != MISSING:
                    shown.amounts[key] = HIDDEN


def exact_rates(update, world):
    """Control: rounded counts, and per 1.000 from the exact ones."""
    shown = by_the_rules(update, world)
    for period in update.periods:
        for name in COUNTS[:7]:
            for gemeente, key in shown.cells(period, name):
                if gemeente in period.missing:
                    continue
                people = world.population[gemeente]
                shown.rates[key] = f"{(2 * 10000 * period.counts[gemeente][name] + people) // (2 * people) / 10:.1f}"
    return shown


def exact_euros(update, world):
    """Control: rounded counts, and exact euros, hidden where the count is."""
    shown = by_the_rules(update, world)
    for period in update.periods:
        for name in AMOUNTS:
            for gemeente, key in shown.cells(period, name):
                if gemeente in period.missing or name in APART:
                    continue
                hidden = shown.counts[key] == HIDDEN
                shown.amounts[key] = HIDDEN if hidden else period.amounts[gemeente][name]
    return shown


def threshold_ten(update, world):
    """Control: exact counts from ten on, and nothing but 1 to 9 hidden."""
    shown = by_the_rules(update, world)
    for period in update.periods:
        for name in COUNTS[:7]:
            for gemeente, key in shown.cells(period, name):
                if gemeente not in period.missing:
                    count = period.counts[gemeente][name]
                    shown.counts[key] = HIDDEN if 0 < count < 10 else count
    return shown


def exact_pictures(update, world):
    """Control: dots of per 1.000 at the place of the exact rate; see `pictures.py`."""
    shown = by_the_rules(update, world)
    period = update.periods[1]
    for name in COUNTS[:7]:
        for gemeente, key in shown.cells(period, name):
            if shown.counts[key] not in (HIDDEN, MISSING):
                shown.pictures[key] = 1000 * period.counts[gemeente][name] / world.population[gemeente]
    return shown


def cents(amount):
    return f"{'-' if amount < 0 else ''}{abs(amount) // 100},{abs(amount) % 100:02d}"


def line(*fields):
    return ";".join(str(field) for field in fields)


def write_file(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(("\ufeff" + "".join(text + "\r\n" for text in lines)).encode())


def cell(value, amount=False):
    if value in (HIDDEN, MISSING):
        return "", value
    return (cents(value) if amount else value), ""


def write(shown, folder):
    """Writes the files that an attack reads."""
    folder = pathlib.Path(folder)
    update, world = shown.update, shown.world
    lines = ["tabel;onderwerp;gebied;periode;maat;waarde;status"]
    for period in update.periods:
        if "-" in period.code:
            continue
        for gemeente in world.gemeenten:
            lines.append(line(1, "bevolking", gemeente, period.code, "jeugdigen", world.population[gemeente], ""))
    for name in COUNTS:
        for period in update.periods:
            if name != "residentieel_of_jeugdzorgplus":
                lines.append(line(TABLES[name], name, "Twente", period.code, "aantal", period.region_counts[name], ""))
                if name in AMOUNTS:
                    lines.append(line(TABLES[name], name, "Twente", period.code, "bedrag",
                                      cents(period.region_amounts[name]), ""))
            for gemeente, key in shown.cells(period, name):
                lines.append(line(TABLES[name], name, gemeente, period.code, "aantal", *cell(shown.counts[key])))
                if name in AMOUNTS:
                    lines.append(
                        line(TABLES[name], name, gemeente, period.code, "bedrag", *cell(shown.amounts[key], True)))
    write_file(folder / "cijfers.csv", lines)
    rates = ["gebied;periode;onderwerp;maat;waarde;status"]
    for (code, gemeente, name), value in sorted(shown.rates.items()):
        rates.append(line(gemeente, code, name, "per_1000_afgerond", value.replace(".", ","), ""))
    write_file(folder / "gemeenten.csv", rates)
    sources = ["voorziening;vanaf_jaar;bron"]
    for name in ["ambulant", "pleegzorg", "gezinshuis", "residentieel", "beschikbaarheidsvoorziening", "jeugdzorgplus"]:
        sources.append(line(name, 2015, "declaratie"))
        if name == "jeugdzorgplus" and not all(period.all_declared for period in update.periods):
            sources.append(line(name, 2019, "indicatie"))
    write_file(folder / "invoer/referentie/bronregels.csv", sources)
    account = {"kwartaal": update.name, "peildatum": update.peildatum, "versie": "0.5.0", "leveringen": [],
               "instellingen": {"minimum_celgrootte": 10, "afronding_bedrag_gemeente": UNIT // 100}}
    (folder / "verantwoording.json").write_text(json.dumps(account))
    if shown.pictures:
        (folder / "gemeenten.html").write_text(pictures(shown))


def pictures(shown):
    """Dots on an axis, without words but the gemeente and the onderwerp of each."""
    top = max(shown.pictures.values())
    dots = [f'<circle data-gebied="{gemeente}" data-onderwerp="{name}" data-periode="{code}" cx="{100 + 500 * value / top:.2f}"/>'
            for (code, gemeente, name), value in shown.pictures.items()]
    return f'<svg viewBox="0 0 700 400" data-links="100" data-rechts="600" data-top="{top:.6f}">' + "".join(dots) + "</svg>"
