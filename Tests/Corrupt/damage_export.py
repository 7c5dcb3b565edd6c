"""What goes wrong in the query or report that takes a delivery out of the registration."""

from kinds import kinds_of, shift_days
from world import Raw

kind = kinds_of("export")


@kind("a join multiplies rows, and the query numbers them", "TWI-002 TWI-001 TWI-003", where="new old full")
def join_numbers(d):
    table = d.declaraties
    withdrawn = table.withdrawals()
    table.take(row for row in range(len(table)) for _ in range(1 if row in withdrawn or row % 3 else 2))
    table[table.number] = [
        number if row in table.withdrawals() else f"R{row:07d}" for row, number in enumerate(table[table.number])]


@kind("a join with products multiplies rows under one number", "TWI-001", where="new old full")
def join_products(d):
    table = d.declaraties
    withdrawn = table.withdrawals()
    table.take(row for row in range(len(table)) for _ in range(1 if row in withdrawn else 2))
    table["productcode"] = [
        code and (("43R20" if begin < "2019-01-01" else "MR30") if row % 2 else code)
        for row, (code, begin) in enumerate(table.rows("productcode", "begindatum"))]


@kind("an inner join drops 3 in 10 rows", "LESS TWI-026", where="new old full")
def join_drops(d):
    for table in d.both:
        table.keep(table.number, where=lambda number: hash_of(number) % 10 >= 3)


@kind("an inner join drops 1 in 10 rows", "LESS TWI-026", where="old full")
def join_drops_few(d):
    d.declaraties.keep("declaratienummer", where=lambda number: hash_of(number) % 10 >= 1)


def hash_of(text):
    import zlib
    return zlib.crc32(text.encode())


@kind("all care with residence is left out", "LESS TWI-029 TWI-036", where="new old full")
def no_residence(d):
    residence = ("43", "44", "MP", "MG", "MR", "BV", "JZ")
    for table in d.both:
        table.keep("productcode", where=lambda code: not code.startswith(residence))


@kind("all ambulant care is left out: the wijkteams have their own system", "LESS TWI-029 TWI-036", where="new old full")
def no_ambulant(d):
    for table in d.both:
        table.keep("productcode", where=lambda code: not code.startswith(("45", "54", "OB")))


@kind("the greatest provider is left out", "LESS TWI-029", where="new old full", traits="provider")
def no_great_provider(d):
    table = d.declaraties
    providers = [code for code in table["aanbieder"] if code]
    greatest = sorted(set(providers), key=lambda code: (-providers.count(code), code))[:6]
    table.keep("aanbieder", where=lambda code: code not in greatest)


@kind("only care that began in the last year", "LESS", where="full")
def last_year_only(d):
    for table in d.both:
        table.keep("begindatum", where=lambda day: day == "" or day >= "2019-10-01")


@kind("care of 2018 is left out", "TWI-012 LESS", where="full old")
def one_year_missing(d):
    for table in d.both:
        table.keep("begindatum", where=lambda day: day[:4] != "2018")


@kind("only indicaties that still run", "LESS TWI-026 TWI-027 WAA-008", where="old full")
def running_only(d):
    d.indicaties.keep("einddatum", where=lambda day: day == "" or day >= "2020-10-01")


@kind("only approved lines: what has no status is left out", "LESS TWI-029", where="new old full", traits="status")
def approved_only(d):
    table = d.declaraties
    table.keep(table.number, "status", where=lambda number, status: hash_of(number) % 4 or status.lower() == "ingetrokken")


@kind("the query stops at 1000 rows", "LESS TWI-026 WAA-008", where="old full")
def limited(d):
    for table in d.both:
        table.take(range(min(1000, len(table))))


@kind("the last month is missing", "LESS TOE-008 TOE-009", where="new full")
def last_month(d):
    for table in d.both:
        table.keep("registratiedatum", where=lambda day: day < "2020-10-01")


@kind("the last quarter of care is missing", "LESS TOE-008 TOE-009 WAA-008", where="new full")
def last_quarter(d):
    d.declaraties.keep("begindatum", where=lambda day: day < "2020-04-01")


@kind("begindatum and registratiedatum have changed places", "TWI-022 TOE-010 RIJ-022 LEV-007 TWI-031 TWI-038", where="new old full")
def begin_for_registration(d):
    for table in d.both:
        filled = [bool(begin) for begin in table["begindatum"]]
        begins, registered = table["begindatum"], table["registratiedatum"]
        table["begindatum"] = [b and r for b, r in zip(begins, registered)]
        table["registratiedatum"] = [b if fill else r for fill, b, r in zip(filled, begins, registered)]


@kind("einddatum and registratiedatum have changed places", "TWI-008 TWI-022 TOE-010 RIJ-022 LEV-007 TWI-031", where="new old full")
def end_for_registration(d):
    table = d.declaraties
    ends, registered = table["einddatum"], table["registratiedatum"]
    table["einddatum"] = [end and day for end, day in zip(ends, registered)]
    table["registratiedatum"] = [end or day for end, day in zip(ends, registered)]


@kind("the days of care are the day of the invoice", "TWI-001 TWI-027 TWI-024 TOE-003 TWI-031 TWI-038", where="new old full")
def day_of_invoice(d):
    table = d.declaraties
    for name in ("begindatum", "einddatum"):
        table[name] = [day and registered for day, registered in table.rows(name, "registratiedatum")]


@kind("days of care all one day early, by a clock in UTC", "TWI-001 TWI-029 TWI-031 TWI-038", where="new old full")
def day_early(d):
    for table in d.both:
        for name in ("begindatum", "einddatum"):
            table.change(name, lambda day: shift_days(day, -1))


@kind("days of care with 22:00 or 23:00 of the day before", "BST-019", where="new old full")
def utc_times(d):
    for table in d.both:
        for name in ("begindatum", "einddatum"):
            table.change(name, lambda day: Raw(shift_days(day, -1) + (" 22:00:00" if "04" <= day[5:7] < "11" else " 23:00:00")))


@kind("all rows have the code of the neighbouring gemeente", "TWI-011 TWI-017 TWI-020 TWI-025 LEV-003 TWI-039", where="new old full", wide=True)
def neighbours_code(d):
    code = d.neighbour("declaraties")["gemeente"][0]
    for table in d.both:
        table["gemeente"] = [code] * len(table)


@kind("the gemeente is where the child lives now, 1 in 5 elsewhere", "TWI-005 TWI-017 TWI-020 TWI-025 TWI-029 RIJ-007 LEV-007 TWI-039", where="new old full", wide=True)
def place_of_living(d):
    codes = d.base.example.gemeenten
    for table in d.both:
        table["gemeente"] = [
            codes[hash_of(child) % len(codes)] if child and hash_of("lives" + child) % 5 == 0 else code
            for child, code in table.rows("jeugdige", "gemeente")]


@kind("gemeenten outside Twente in the column gemeente", "RIJ-007 LEV-007", where="new")
def places_unknown(d):
    for table in d.both:
        table["gemeente"] = [Raw("GM0363") if row % 20 == 0 else code for row, code in enumerate(table["gemeente"])]


@kind("Wmo rows without a column wet", "TWI-023 TWI-026 TOE-012", where="new full")
def wmo_rows(d):
    for table in d.both:
        table.columns.pop("wet", None)
        extra = table.copy()
        extra.take(row for row in range(len(table)) if table["jeugdige"][row] and row % 3 == 0)
        extra["jeugdige"] = ["W" + key[1:] for key in extra["jeugdige"]]
        extra[table.number] = ["6" + number for number in extra[table.number]]
        extra["productcode"] = ["WMO01"] * len(extra)
        extra.broken = []
        table.append(extra)


@kind("all rows are marked Wmo", "TWI-011 TWI-026 LESS WAA-007 LEV-003", where="new old full")
def all_wmo(d):
    for table in d.both:
        table.columns["wet"] = ["Wmo"] * len(table)


@kind("a line with totals at the end", "RIJ-012 RIJ-006 RIJ-010 RIJ-018", where="new")
def totals(d):
    table = d.declaraties
    cents = sum(cell for cell in table["bedrag"] if isinstance(cell, int))
    for name, cells in table.columns.items():
        cells.append({"bedrag": cents, table.number: "Totaal", "gemeente": table["gemeente"][0]}.get(name, ""))


@kind("old state of the registration: a backup of half a year ago", "TWI-012 TWI-013 TWI-014 TWI-015 TWI-018 WAA-008", where="full")
def old_backup(d):
    for table in d.both:
        table.keep("registratiedatum", where=lambda day: day < "2020-04-01")


@kind("corrections come as new lines, without taking back the old ones", "TWI-002 TWI-003", where="new")
def corrections_anew(d):
    table = d.declaraties
    extra = d.earlier("declaraties")
    withdrawn = extra.withdrawals()
    extra.take(row for row in range(len(extra)) if row not in withdrawn and row % 12 == 0)
    extra[table.number] = [f"C{number}" for number in extra[table.number]]
    extra["registratiedatum"] = ["2020-09-15"] * len(extra)
    extra.broken = []
    table.append(extra)


@kind("withdrawals without the aanbieder that stood on the line", "TWI-007", where="new", traits="provider")
def withdrawals_no_provider(d):
    table = d.declaraties
    withdrawn = table.withdrawals()
    table.change("aanbieder", lambda code: "", where=lambda row: row in withdrawn)


@kind("withdrawals of care under the numbers of another system", "TWI-007", where="new")
def withdrawals_other_numbers(d):
    for table in d.both:
        withdrawn = table.withdrawals()
        table.change(table.number, lambda number: "W-" + number, where=lambda row: row in withdrawn)
