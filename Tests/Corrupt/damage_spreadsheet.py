"""What a spreadsheet, and who works in one, does to a file that is opened and saved again."""

from kinds import kinds_of, some
from world import Raw

kind = kinds_of("spreadsheet")


def everywhere(d, change):
    """Changes the keys of records in both files."""
    for table in d.both:
        table.change(table.number, change)


@kind("long numbers become 4,05E+17", "RIJ-032 LEV-007 LEV-003", where="new full", traits="long")
def rounded(d):
    everywhere(d, lambda number: f"{float(number):.2E}".replace(".", ","))


@kind("long numbers keep 15 digits", "TWI-001 TWI-020", where="new old full", traits="long")
def fifteen_digits(d):
    everywhere(d, lambda number: number[:15] + "000")


@kind("numbers lose their leading zeros", "TWI-002 TWI-003 TWI-007", where="new again")
def zeros_lost(d):
    everywhere(d, lambda number: number.lstrip("0"))


@kind("numbers and keys get .0", "TWI-002 TWI-003 TWI-004 TWI-007 WAA-008", where="new again full")
def point_zero(d):
    for table in d.both:
        for name in (table.number, "jeugdige"):
            table.change(name, lambda key: key + ".0")


@kind("keys get .0 in one of the two files", "TWI-004 TWI-020 TWI-026 TOE-002", where="new old full")
def point_zero_in_one(d):
    d.declaraties.change("jeugdige", lambda key: key + ".0")


@kind("days of which the day can be a month are swapped", "TWI-001 TWI-022 RIJ-022 LEV-007 TOE-010 TWI-031 TWI-038", where="new old full")
def days_swapped(d):
    for table in d.both:
        for name in ("begindatum", "einddatum", "registratiedatum"):
            table.change(name, lambda day: day if day[8:] > "12" else f"{day[:4]}-{day[8:]}-{day[5:7]}")


@kind("only the begin dates are swapped so", "TWI-001 TWI-022 TWI-008 RIJ-022 LEV-007 TOE-010 TWI-031 TWI-038", where="new old full")
def begins_swapped(d):
    for table in d.both:
        table["begindatum"] = [
            day if not day or day[8:] > "12" or f"{day[:4]}-{day[8:]}-{day[5:7]}" > (end or "9") else f"{day[:4]}-{day[8:]}-{day[5:7]}"
            for day, end in table.rows("begindatum", "einddatum")]


@kind("days in American order", "RIJ-011 RIJ-019 LEV-007 BST-*", where="new full")
def american(d):
    for table in d.both:
        for name in ("begindatum", "einddatum", "registratiedatum"):
            table.change(name, lambda day: Raw(f"{int(day[5:7])}/{int(day[8:])}/{day[:4]}"))


@kind("days become numbers such as 43831", "RIJ-011 RIJ-019 LEV-007", where="new")
def serial(d):
    import datetime
    for table in d.both:
        table.change("begindatum", lambda day: Raw(str((datetime.date.fromisoformat(day) - datetime.date(1899, 12, 30)).days)))


@kind("years of two digits", "RIJ-011 RIJ-019 LEV-007", where="new")
def short_years(d):
    for table in d.both:
        for name in ("begindatum", "registratiedatum"):
            table.change(name, lambda day: Raw(f"{day[8:]}-{day[5:7]}-{day[2:4]}"))


@kind("amounts lose their decimal sign", "TWI-021 TOE-011 TOE-005 TWI-030 TWI-035", where="new old full")
def cents(d):
    d.declaraties.change("bedrag", lambda cents: Raw(f"{'-' if cents < 0 else ''}{abs(cents)}"))
    d.declaraties.dialect = without_sign_column(d.declaraties.dialect)


def without_sign_column(dialect):
    import dataclasses
    return dataclasses.replace(dialect, debet_credit=False)


@kind("1 in 8 amounts loses its decimal sign", "TWI-001 TWI-021 TWI-029 TOE-005 TOE-011 TWI-030 TWI-035", where="new old full")
def some_cents(d):
    d.declaraties.change("bedrag", lambda cents: cents * 100, where=lambda row: row % 8 == 3)


@kind("amounts from a thousand lose their thousands", "TWI-001 TWI-021 TWI-029 TOE-005 TWI-030 TWI-035", where="new old full")
def thousands_lost(d):
    d.declaraties.change("bedrag", lambda cents: cents if abs(cents) < 100_000 else cents % 100_000)


@kind("a point between thousands is read as decimal sign", "TWI-001 TWI-021 TWI-029 TOE-005 TWI-030 TWI-035", where="new old full")
def thousands_as_decimals(d):
    d.declaraties.change("bedrag", lambda cents: cents if abs(cents) < 100_000 else cents // 1000)


@kind("some amounts turned into days, such as 3-dec", "RIJ-024 LEV-007", where="new full")
def amounts_as_days(d):
    d.declaraties.change("bedrag", lambda cents: Raw("3-dec"), where=lambda row: row % 17 == 0)


@kind("dragging a key down counts on: 300 rows", "TWI-020 TWI-026 TWI-029 TOE-002 TWI-039", where="new old full")
def dragged_on(d):
    drag(d, lambda first, step: f"F{int(first[1:]) + step:06d}")


@kind("dragging a key down copies it: 300 rows", "TWI-005 TWI-020 TWI-029", where="new old full")
def dragged_same(d):
    drag(d, lambda first, step: first)


def drag(d, value):
    table = d.declaraties
    withdrawn = table.withdrawals()
    start = len(table) // 3
    rows = [row for row in range(start, len(table)) if row not in withdrawn][:300]
    first = table["jeugdige"][rows[0]]
    for step, row in enumerate(rows):
        table["jeugdige"][row] = value(first, step)


@kind("dragging a begin date down counts on: 300 rows", "TWI-008 TWI-022 TWI-029 RIJ-022 LEV-007 TWI-031", where="new old full")
def dragged_days(d):
    from kinds import shift_days
    table = d.declaraties
    withdrawn = table.withdrawals()
    rows = [row for row in range(len(table) // 3, len(table)) if row not in withdrawn][:300]
    first = table["begindatum"][rows[0]]
    for step, row in enumerate(rows):
        table["begindatum"][row] = shift_days(first, step)
        table["einddatum"][row] = max(table["einddatum"][row], table["begindatum"][row])


@kind("the column jeugdige is sorted by itself", "TWI-001 TWI-020 TWI-026 TWI-029 TOE-002 TWI-037 TWI-040 TWI-039", where="new old full")
def children_sorted(d):
    sort_alone(d.declaraties, "jeugdige")


@kind("the column bedrag is sorted by itself", "TWI-001 TWI-021 TWI-029 TOE-005 TWI-030", where="new old full")
def amounts_sorted(d):
    sort_alone(d.declaraties, "bedrag")


@kind("the column productcode is sorted by itself", "TWI-001 TWI-020 TWI-029 TOE-002 TWI-032 TWI-037", where="new old full")
def codes_sorted(d):
    sort_alone(d.declaraties, "productcode")


@kind("the column jeugdige of indicaties is sorted by itself", "TWI-001 TWI-020 TWI-026 TWI-029 TOE-002 TWI-037 TWI-040", where="new old full")
def indicated_sorted(d):
    sort_alone(d.indicaties, "jeugdige")


def sort_alone(table, name):
    filled = [row for row, cell in enumerate(table[name]) if cell != "" and (name != "bedrag" or isinstance(cell, int))]
    for row, cell in zip(filled, sorted(table[name][row] for row in filled)):
        table[name][row] = cell


@kind("the column jeugdige is pasted one row too low", "TWI-001 TWI-020 TWI-026 TWI-029 TOE-002 TWI-037 TWI-040", where="new old full")
def children_shifted(d):
    shift_down(d.declaraties, "jeugdige")


@kind("the column bedrag is pasted one row too low", "TWI-001 TWI-021 TWI-029 TOE-005 TWI-030", where="new old full")
def amounts_shifted(d):
    shift_down(d.declaraties, "bedrag")


@kind("the column with numbers is pasted one row too low", "TWI-001 TWI-003 TWI-020", where="again")
def numbers_shifted(d):
    for table in d.both:
        shift_down(table, table.number)


def shift_down(table, name):
    filled = [row for row, cell in enumerate(table[name]) if cell != "" and (name != "bedrag" or isinstance(cell, int))]
    cells = [table[name][row] for row in filled]
    for row, cell in zip(filled, cells[-1:] + cells[:-1]):
        table[name][row] = cell


@kind("2019 is replaced by 2020 everywhere", "TWI-001 TWI-002 TWI-022 TWI-008 RIJ-019 RIJ-022 LEV-007 TWI-018 TWI-019 TWI-031", where="old full")
def year_replaced(d):
    for table in d.both:
        for name in ("begindatum", "einddatum", "registratiedatum"):
            table.change(name, lambda day: day.replace("2019", "2020"))


@kind("a product code is replaced by another everywhere", "TWI-001 TWI-029 TWI-032 TWI-036 TWI-037", where="new old full")
def code_replaced(d):
    for table in d.both:
        table.change("productcode", lambda code: {"OB1A": "MR30", "OB2A": "MR30", "45V10": "43R20", "45V20": "43R20"}.get(code, code))


@kind("1 in 20 keys is #N/B", "RIJ-033 LEV-007", where="new full")
def not_found(d):
    chosen = some(d.random, d.declaraties["jeugdige"], 0.05)
    for table in d.both:
        table.change("jeugdige", lambda key: "#N/B" if key in chosen else key)


@kind("1 in 200 keys is #N/B", "RIJ-033 LEV-007", where="new full")
def few_not_found(d):
    d.declaraties.change("jeugdige", lambda key: "#N/B", where=lambda row: row % 200 == 5)


@kind("a look-up finds the nearest key", "TWI-004 TWI-005 TWI-020 TWI-026 TWI-039 TWI-040", where="new all full")
def nearest_key(d):
    for table in d.both:
        table.change("jeugdige", lambda key: f"F{int(key[1:]) // 25 * 25:06d}")


@kind("a formula is delivered: =\"F000001\"", "RIJ-030 LEV-007", where="new")
def formula(d):
    for table in d.both:
        table.change("jeugdige", lambda key: f'="{key}"')


@kind("double rows are taken out, looking at jeugdige only", "LESS TWI-026", where="new old full")
def distinct_children(d):
    table = d.declaraties
    seen = set()
    table.take([row for row, key in enumerate(table["jeugdige"]) if not key or key not in seen and not seen.add(key)])


@kind("only the rows of a filter are saved", "LESS TWI-029 TWI-036", where="new old full")
def filtered(d):
    table = d.declaraties
    table.keep("productcode", "begindatum", where=lambda code, day: code in ("45V10", "45V20", "OB1A", "OB2A", "MR30") or not code)


@kind("empty cells at the end of a row are gone", "RIJ-001 LEV-007", where="new")
def ends_cut(d):
    for table in d.both:
        last = list(table.columns)[-1]
        if any(table[last]):
            table.columns["opmerking"] = [""] * len(table)
        delimiter, quoted = table.dialect.delimiter.encode(), table.dialect.quoted
        cell = delimiter + (b'""' if quoted else b"")
        d.after(table.kind, lambda data, cell=cell: b"\n".join(
            line if number == 0 else line.removesuffix(b"\r").removesuffix(cell) for number, line in enumerate(data.split(b"\n"))))


@kind("merged cells: the key stands in the first row of a group only", "RIJ-012 LEV-007", where="new old")
def merged(d):
    table = d.declaraties
    table.take(sorted(range(len(table)), key=lambda row: table["jeugdige"][row]))
    keys = table["jeugdige"]
    table["jeugdige"] = [key if row == 0 or key != keys[row - 1] else "" for row, key in enumerate(keys)]


@kind("amounts are rounded to whole euros", "TWI-001 TWI-029 TWI-030", where="old full")
def whole_euros(d):
    d.declaraties.change("bedrag", lambda cents: cents // 100 * 100)
