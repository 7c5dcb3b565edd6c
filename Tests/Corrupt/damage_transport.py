"""What goes wrong between the export and the analyst's disk: names, folders, transfers, encodings."""

import io
import zipfile

from kinds import kinds_of
from world import DELIVERIES

kind = kinds_of("transport")


@kind("the file is cut off at half, in the middle of a line", "LESS BST-006 RIJ-001 LEV-007", where="new old full")
def truncated(d):
    for table in d.both:
        d.after(table.kind, lambda data: data[:len(data) // 2 - 7])


@kind("the last tenth of the file is missing", "LESS", where="new full")
def end_missing(d):
    d.after("declaraties", lambda data: data[:len(data) * 9 // 10].rsplit(b"\n", 1)[0] + b"\n")


@kind("a fifth of the file is missing from its middle", "LESS", where="old full")
def middle_missing(d):
    d.declaraties.take(row for row in range(len(d.declaraties)) if not 4 <= 10 * row // len(d.declaraties) < 6)


@kind("an empty file", "BST-002", where="new")
def empty(d):
    d.after("declaraties", lambda data: b"")


@kind("nothing but a header", "TWI-016 TWI-011 LESS LEV-003 WAA-007", where="new full")
def header_only(d):
    for table in d.both:
        table.take([])
        table.broken = []


@kind("declaraties with nothing but a header", "TWI-016 TWI-011 LESS LEV-003 WAA-007", where="new full")
def header_of_one(d):
    d.declaraties.take([])
    d.declaraties.broken = []


@kind("no delivery", "TWI-011 LESS", where="new full")
def no_delivery(d):
    d.drop("indicaties", "declaraties")


@kind("indicaties without declaraties", "TWI-011 TWI-012 TWI-016", where="new full")
def no_declaraties(d):
    d.drop("declaraties")


@kind("declaraties without indicaties", "TWI-011 TWI-012 TWI-016", where="new full")
def no_indicaties(d):
    d.drop("indicaties")


@kind("the earlier delivery has gone", "TWI-012", where="old")
def earlier_gone(d):
    d.drop("indicaties", "declaraties")


@kind("the earlier declaraties have gone", "TWI-012", where="old")
def earlier_declaraties_gone(d):
    d.drop("declaraties")


@kind("delivered in the folder of the quarter before, over that one", "TWI-011 TWI-012 LESS", where="old")
def wrong_folder(d):
    for table in d.both:
        d.tables[table.kind] = d.later(table.kind)
        d.gone.append(d.path(table.kind, DELIVERIES[1]))


@kind("the delivery of the quarter before once more", "TWI-011 TWI-015 TWI-013", where="new full")
def earlier_again(d):
    for table in d.both:
        d.tables[table.kind] = d.earlier(table.kind)


@kind("a name by which the file is no delivery", "TWI-011 TWI-016 LEV-002 LEV-003", where="new full")
def other_name(d):
    for table in d.both:
        d.drop(table.kind)
        d.beside(table.kind, f"kopie van {table.kind}.csv", table.write())


@kind("a workbook with the name of a CSV file", "BST-020", where="new")
def workbook(d):
    def packed(data):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            archive.writestr(zipfile.ZipInfo("xl/workbook.xml"), "<workbook/>")
        return stream.getvalue()

    d.after("declaraties", packed)


@kind("the file of a neighbour under this name", "TWI-011 TWI-014 TWI-015 TWI-017 TWI-020 TWI-025 LEV-003 TWI-039", where="new full", wide=True)
def neighbours_file(d):
    for table in d.both:
        d.tables[table.kind] = d.neighbour(table.kind)


@kind("the file of a neighbour with this gemeente filled in", "TWI-004 TWI-017 TWI-020 TWI-025 TWI-039", where="new old full", wide=True)
def neighbours_rows(d):
    for table in d.both:
        other = d.neighbour(table.kind)
        other["gemeente"] = [d.gemeente] * len(other)
        d.tables[table.kind] = other


@kind("the file of a neighbour below this one, with this gemeente filled in", "TWI-004 TWI-017 TWI-020 TWI-025 TWI-039", where="new full", wide=True)
def neighbours_below(d):
    for table in d.both:
        other = d.neighbour(table.kind)
        other["gemeente"] = [d.gemeente] * len(other)
        other[table.number] = ["5" + number for number in other[table.number]]
        table.append(other)


@kind("indicaties and declaraties have each other's names", "BST-003", where="new")
def names_swapped(d):
    d.tables["indicaties"], d.tables["declaraties"] = d.tables["declaraties"], d.tables["indicaties"]


@kind("UTF-16", "BST-008", where="new")
def utf16(d):
    for table in d.both:
        d.after(table.kind, lambda data, encoding=table.dialect.encoding: data.decode(encoding).encode("utf-16"))


@kind("two encodings in one file", "BST-005", where="new")
def mixed(d):
    table = d.declaraties
    table.columns["opmerking"] = ["BE\u00cbINDIGD" if row % 50 == 0 else "" for row in range(len(table))]

    def spoiled(data):
        text = data.decode(table.dialect.encoding)
        middle = len(text) // 2
        return text[:middle].encode("utf-8") + text[middle:].encode("cp1252")

    d.after("declaraties", spoiled)


@kind("ditto marks swallow the rows between them", "BST-017 BST-006 RIJ-003 RIJ-027 LEV-007", where="new full")
def ditto(d):
    table = d.declaraties
    import dataclasses
    table.dialect = dataclasses.replace(table.dialect, quoted=False)
    delimiter, eol = table.dialect.delimiter.encode(), table.dialect.eol.encode()

    def spoiled(data):
        lines = data.split(eol)
        for row in (len(lines) // 4, len(lines) // 4 + min(200, len(lines) // 3)):
            lines[row] += b'"' if lines[row].endswith(delimiter) else delimiter + b'"'
        return eol.join(lines)

    table.columns["opmerking"] = [""] * len(table)
    d.after("declaraties", spoiled)


@kind("two files glued, the second with its columns in another order", "BST-018", where="new")
def glued(d):
    table = d.declaraties
    second = d.earlier("declaraties")
    second.dialect, second.broken = table.dialect, []
    names = list(second.columns)
    names[names.index("begindatum")], names[names.index("registratiedatum")] = "registratiedatum", "begindatum"
    second.columns = {name: second.columns[name] for name in names}
    data = second.write()
    d.after("declaraties", lambda first: first + data.removeprefix(b"\xef\xbb\xbf"))


@kind("a block of zero bytes from a broken disk", "RIJ-* BST-* LEV-007", where="new full")
def zero_bytes(d):
    def spoiled(data):
        start, size = len(data) // 2, len(data) // 10
        return data[:start] + bytes(size) + data[start + size:]

    d.after("declaraties", spoiled)


@kind("whole euros in a file that is said to be in cents", "TWI-021 TOE-005 TWI-035", where="old new")
def euros_for_cents(d):
    d.declaraties["bedrag"] = [cents // 100 if isinstance(cents, int) else cents for cents in d.declaraties["bedrag"]]


@kind("the delivery stands in a folder that is no delivery", "TWI-011 TWI-012 TWI-016 LEV-008", where="full new")
def folder_without_day(d):
    for table in d.both:
        path = d.path(table.kind)
        d.drop(table.kind)
        d.extra[path.replace(DELIVERIES[1], "nieuw")] = table.write()
