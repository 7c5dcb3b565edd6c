"""The example in the worlds that kinds of damage need, and one delivery in it that is to be spoiled.

A world is the example as it is (`new`, `old`, `all`), with an October in which one gemeente repeats all it ever delivered (`again`), or with
full deliveries that replace each other (`full`). Traits add what some damage needs: numbers of 18 digits, bsn's, birth dates, providers.
"""

import datetime
import functools
import json
import os
import random
import shutil
import zlib

from table import DATABASE, NUMBERS, SPREADSHEET, Raw, Table

DELIVERIES = ("2020-07", "2020-10")
KINDS = ("indicaties", "declaraties")
# Which delivery is spoiled in each world.
SPOILED = {"new": ("2020-10",), "old": ("2020-07",), "all": DELIVERIES, "again": ("2020-10",), "full": ("2020-10",)}
SETTINGS = {
    "fictief": True, "leveringen": "stapelend", "minimum_celgrootte": 10, "maximale_afkeur_promille": 10,
    # So that amounts of the running year are compared too.
    "bedragen_betrouwbaar_tm": "2020-12-31",
}


def seed(*parts):
    return zlib.crc32("|".join(parts).encode())


def _bsn(key):
    """A number that passes the elfproef, and another for every key of the example."""
    digits = f"{10_000_000 + int(key[1:]) * 7:08d}"
    rest = sum(weight * int(digit) for weight, digit in zip(range(9, 1, -1), digits)) % 11
    return digits + str(rest) if rest < 10 else _bsn(f"F{int(key[1:]) + 3_000_000}")


@functools.cache
def _birth(key):
    return (datetime.date(2002, 1, 1) + datetime.timedelta(days=seed("birth", key) % 3650)).isoformat()


def _long(number):
    return "40518" + "0" * (13 - len(number)) + number


def _provider(number):
    return f"0999{1000 + seed('provider', number) % 40}"


def with_traits(table, traits):
    """The table as a gemeente that has these traits would deliver it."""
    if "bsn" in traits:
        table.change("jeugdige", _bsn)
        table.columns = {"bsn" if name == "jeugdige" else name: cells for name, cells in table.columns.items()}
    if "long" in traits:
        table.change(table.number, _long)
    if "birth" in traits and "geboortedatum" not in table.columns:
        table.columns["geboortedatum"] = [_birth(key) if key else "" for key in table["jeugdige"]]
    if "provider" in traits and table.kind == "declaraties" and "aanbieder" not in table.columns:
        table.columns["aanbieder"] = [_provider(number) for number in table[table.number]]
    if "status" in traits and table.kind == "declaraties":
        table["status"] = [status or "Goedgekeurd" for status in table["status"]]
    return table


class Example:
    """The files of an example, each read when it is asked for, and then kept."""

    def __init__(self, folder):
        self.folder, self.tables, self.paths = folder, {}, {}
        for delivery in DELIVERIES:
            root = os.path.join(folder, "leveringen", delivery)
            for name in sorted(os.listdir(root)):
                for file in sorted(os.listdir(os.path.join(root, name))):
                    kind = "indicaties" if file.lower().startswith("indicaties") else "declaraties"
                    path = os.path.join("leveringen", delivery, name, file)
                    key = (name[:6], delivery, kind)
                    self.paths[key] = path
        self.gemeenten = sorted({key[0] for key in self.paths})

    def name(self, gemeente):
        return os.path.basename(os.path.dirname(self.paths[gemeente, DELIVERIES[0], "indicaties"]))[7:]

    def read(self, *key):
        if key not in self.tables:
            with open(os.path.join(self.folder, self.paths[key]), "rb") as stream:
                self.tables[key] = Table.read(stream.read(), key[2])
        return self.tables[key]

    def table(self, gemeente, delivery, kind, whole, traits, dialect=None):
        table = self.read(gemeente, delivery, kind).copy(dialect)
        if whole and delivery == DELIVERIES[1]:
            first = self.read(gemeente, DELIVERIES[0], kind).copy(table.dialect)
            first.broken = []
            first.append(table)
            first.broken = table.broken
            table = first
        return with_traits(table, traits)


class Base:
    """The sound data that a delivery is spoiled in: a world with traits, in which one gemeente writes in some dialect."""

    def __init__(self, example, common, world, gemeente, dialect, traits):
        self.example, self.common, self.world = example, common, world
        self.gemeente, self.dialect, self.traits = gemeente, dialect, traits
        self.settings = dict(SETTINGS, leveringen="volledig" if world == "full" else "stapelend")
        self._tables = {}

    @property
    def tables(self):
        """The four tables, read when they are asked for."""
        if not self._tables:
            written = {"own": None, "database": DATABASE, "spreadsheet": SPREADSHEET}[self.dialect]
            whole = self.world in ("again", "full")
            self._tables = {
                (delivery, kind): self.example.table(self.gemeente, delivery, kind, whole, self.traits, written)
                for delivery in DELIVERIES for kind in KINDS}
        return self._tables

    def forget(self):
        self._tables = {}

    def files(self):
        return {self.example.paths[self.gemeente, delivery, kind]: table.write() for (delivery, kind), table in self.tables.items()}

    def write(self, folder, files, settings):
        """A data folder with links to the common files, and with those of the gemeente; a file that is a path is linked too."""
        shutil.rmtree(folder, ignore_errors=True)
        own = f"/{self.gemeente}-"
        for root, _, names in os.walk(self.common):
            target = os.path.join(folder, os.path.relpath(root, self.common))
            os.makedirs(target, exist_ok=True)
            for name in names:
                if own not in root + "/" and name != "instellingen.json":
                    os.symlink(os.path.join(root, name), os.path.join(target, name))
        for path, data in files.items():
            target = os.path.join(folder, path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            if isinstance(data, str):
                os.symlink(data, target)
                continue
            with open(target, "wb") as stream:
                stream.write(data)
        with open(os.path.join(folder, "instellingen.json"), "w", encoding="utf-8") as stream:
            json.dump(settings, stream)


def write_common(example, folder, world, traits):
    """All gemeenten in their own dialects; only a world or trait that holds for all changes their files."""
    traits = {"bsn"} & set(traits)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(os.path.join(example.folder, "referentie"), os.path.join(folder, "referentie"))
    for (gemeente, delivery, kind), path in example.paths.items():
        os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
        if world != "full" and not traits:
            shutil.copyfile(os.path.join(example.folder, path), os.path.join(folder, path))
            continue
        with open(os.path.join(folder, path), "wb") as stream:
            stream.write(example.table(gemeente, delivery, kind, world == "full", traits).write())
    with open(os.path.join(folder, "instellingen.json"), "w", encoding="utf-8") as stream:
        json.dump(dict(SETTINGS, leveringen="volledig" if world == "full" else "stapelend"), stream)


class Delivery:
    """What a kind of damage gets in its hands: the two files of one gemeente in one delivery, and all that is around them."""

    def __init__(self, base, name, kind_name):
        self.base, self.name, self.gemeente = base, name, base.gemeente
        self.random = random.Random(seed(kind_name, base.gemeente, base.dialect, name))
        self.tables = {kind: base.tables[name, kind].copy() for kind in KINDS}
        self.hooks, self.dropped, self.extra, self.gone, self.settings = {}, set(), {}, [], {}

    @property
    def declaraties(self):
        return self.tables["declaraties"]

    @property
    def indicaties(self):
        return self.tables["indicaties"]

    @property
    def both(self):
        return list(self.tables.values())

    def path(self, kind, name=None):
        return self.base.example.paths[self.gemeente, name or self.name, kind]

    def earlier(self, kind):
        """The same gemeente's file of July, as it was delivered."""
        return self.base.tables[DELIVERIES[0], kind].copy()

    def later(self, kind):
        return self.base.tables[DELIVERIES[1], kind].copy()

    def neighbour(self, kind):
        """The file of the next gemeente in the same delivery."""
        codes = self.base.example.gemeenten
        other = codes[(codes.index(self.gemeente) + 1) % len(codes)]
        whole = self.base.world == "full"
        return self.base.example.table(other, self.name, kind, whole, self.base.traits, self.tables[kind].dialect)

    def after(self, kind, function):
        """Has the bytes of the file, once written, changed by a function."""
        self.hooks.setdefault(kind, []).append(function)

    def drop(self, *kinds):
        self.dropped.update(kinds)

    def beside(self, kind, name, data):
        """Puts a file beside that of this kind."""
        self.extra[os.path.join(os.path.dirname(self.path(kind)), name)] = data

    def files(self):
        files = dict(self.extra)
        for kind, table in self.tables.items():
            if kind in self.dropped:
                continue
            data = table.write()
            for hook in self.hooks.get(kind, ()):
                data = hook(data)
            files[self.path(kind)] = data
        return files


def spoil(base, kind):
    """The files of the gemeente after this kind of damage, and the settings; what is not spoiled is the path of the base's own file."""
    files = {base.example.paths[base.gemeente, delivery, each]: None for delivery in DELIVERIES for each in KINDS}
    files = {path: os.path.join(base.folder, path) for path in files}
    settings = dict(base.settings)
    for name in SPOILED[kind.where]:
        delivery = Delivery(base, name, kind.name)
        kind.spoil(delivery)
        for each in KINDS:
            files.pop(delivery.path(each), None)
        files.update(delivery.files())
        for path in delivery.gone:
            files.pop(path, None)
        settings.update(delivery.settings)
    return files, settings


def thinned(folder, target, share):
    """An example with one in `share` of its children, with all that is theirs, for a quick look."""
    example = Example(folder)
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(os.path.join(folder, "referentie"), os.path.join(target, "referentie"))
    owners = {}
    for (gemeente, _, kind) in example.paths:
        for delivery in DELIVERIES:
            table = example.read(gemeente, delivery, kind)
            owners.update(
                ((gemeente, kind, number), child) for number, child in table.rows(table.number, "jeugdige") if child)
    for (gemeente, delivery, kind), path in example.paths.items():
        table = example.read(gemeente, delivery, kind).copy()
        table.keep(table.number, where=lambda number, of=(gemeente, kind): seed(owners.get((*of, number), "")) % share == 0)
        table.broken = []
        os.makedirs(os.path.dirname(os.path.join(target, path)), exist_ok=True)
        with open(os.path.join(target, path), "wb") as stream:
            stream.write(table.write())


__all__ = ["Base", "Delivery", "Example", "NUMBERS", "Raw", "spoil", "thinned", "write_common"]
