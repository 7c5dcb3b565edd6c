"""What moves no figure, and so may hold nobody up: the other side of every threshold."""

import dataclasses

from kinds import kinds_of
from world import DELIVERIES

kind = kinds_of("harmless")


@kind("nothing at all", harmless=True, where="new again full")
def nothing(d):
    pass


@kind("rows in another order", harmless=True, where="new old full", fits="WAA-012")
def reordered(d):
    for table in d.both:
        order = list(range(len(table)))
        d.random.shuffle(order)
        # Versions that tie are decided by their order, so rows of one number keep it.
        by_number = {}
        for row in range(len(table)):
            by_number.setdefault(table[table.number][row], []).append(row)
        taken = {number: iter(rows) for number, rows in by_number.items()}
        table.take(next(taken[table[table.number][row]]) for row in order)


@kind("columns in another order, with one that nobody asked for", harmless=True, where="new full")
def other_columns(d):
    for table in d.both:
        names = list(table.columns)
        d.random.shuffle(names)
        table.columns = {name: table.columns[name] for name in names} | {"wijkteam": ["Noord"] * len(table)}


@kind("the file twice", harmless=True, where="new", fits="TWI-015 TOE-006 WAA-012")
def twice(d):
    for table in d.both:
        d.beside(table.kind, f"{table.kind} (1).csv", table.write())


@kind("the rows twice, under their own numbers", harmless=True, where="new full", fits="WAA-012")
def rows_twice(d):
    for table in d.both:
        table.take(row for row in range(len(table)) for _ in range(2))


@kind("two files glued, the header in the middle too", harmless=True, where="new", fits="RIJ-028")
def glued_with_header(d):
    table = d.declaraties
    second = table.copy()
    second.broken = []
    half = len(table) // 2
    second.take(range(half, len(second)))
    data = second.write().removeprefix(b"\xef\xbb\xbf")
    table.take(range(half))
    d.after("declaraties", lambda first: first + data)


@kind("other line ends, no end on the last line, blank lines", harmless=True, where="new full")
def line_ends(d):
    for table in d.both:
        d.after(table.kind, lambda data: data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n").removesuffix(b"\r\n")
                .replace(b"\r\n", b"\r\n\r\n", 3))


@kind("amounts with points between thousands and four decimals elsewhere", harmless=True, where="new full")
def thousands(d):
    table = d.declaraties
    if table.dialect.decimal == ",":
        table.dialect = dataclasses.replace(table.dialect, thousands=True)


@kind("this gemeente delivers all its history again", harmless=True, where="new", fits="WAA-012")
def history(d):
    for table in d.both:
        first = d.earlier(table.kind)
        first.dialect, broken = table.dialect, table.broken
        first.broken = []
        first.append(table)
        first.broken = broken
        d.tables[table.kind] = first


@kind("the delivery in three files", harmless=True, where="new full")
def in_parts(d):
    for table in d.both:
        for part in (1, 2):
            piece = table.copy()
            piece.broken = []
            piece.take(row for row in range(len(table)) if row * 3 // len(table) == part)
            d.beside(table.kind, f"{table.kind}-deel{part + 1}.csv", piece.write())
        table.take(row for row in range(len(table)) if row * 3 // len(table) == 0)


@kind("the delivery in a folder named by its day", harmless=True, where="new")
def named_by_day(d):
    for table in d.both:
        d.drop(table.kind)
        d.extra[d.path(table.kind).replace(DELIVERIES[1], "2020-10-31")] = table.write()
