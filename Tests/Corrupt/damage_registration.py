"""What goes wrong in the registration of a gemeente: other software, other habits, hurried hands."""

from kinds import kinds_of, shift_days, some

kind = kinds_of("registration")


@kind("the end dates of indicaties are lost", "TWI-027 TWI-031", where="old again full")
def ends_lost(d):
    table = d.indicaties
    table["einddatum"] = ["" for _ in table["einddatum"]]


@kind("every indicatie ends on 31 December of the year of the contract", "TWI-001 TWI-027 TWI-029 TWI-031", where="old again full")
def ends_with_contract(d):
    d.indicaties["einddatum"] = [max(day, "2020-12-31") if day else day for day in d.indicaties["einddatum"]]


@kind("all indicaties begin on the day of the migration", "TWI-024 RIJ-022 LEV-007 TWI-031 TWI-038", where="old again full")
def begin_on_migration(d):
    table = d.indicaties
    table["begindatum"] = ["2020-01-01" if day else day for day in table["begindatum"]]
    table["einddatum"] = [end if not end or end >= "2020-01-01" else "2020-01-01" for end in table["einddatum"]]


@kind("the begin dates of indicaties are the days they were registered", "TWI-024 TWI-029 RIJ-022 LEV-007 TWI-031 TWI-038", where="old again full")
def begin_is_registration(d):
    table = d.indicaties
    table["begindatum"] = [day and registered for day, registered in table.rows("begindatum", "registratiedatum")]


@kind("registered on the day of the export, all rows", "TWI-007 TWI-019 TWI-022 WAA-012 TWI-001", where="old again full")
def registered_on_export(d):
    for table in d.both:
        table["registratiedatum"] = ["2020-10-12" if d.name == "2020-10" else "2020-07-20"] * len(table)


@kind("registered on the day of an export after the peildatum", "TWI-011 TWI-019 LESS WAA-007 WAA-011 LEV-003 LEV-012", where="old new full")
def registered_after(d):
    for table in d.both:
        table["registratiedatum"] = ["2020-11-02"] * len(table)


@kind("a withdrawing status becomes a sentence", "WAA-015 TWI-010", where="new old full")
def status_sentence(d):
    for table in d.both:
        words = table.withdrawals()
        fill_withdrawals(d, table)
        table.change("status", lambda word: "Ingetrokken per besluit 3", where=lambda row: row in words)


@kind("a withdrawing status becomes a code", "TWI-002 TWI-010 TWI-029 TWI-034", where="new old full")
def status_code(d):
    for table in d.both:
        words = table.withdrawals()
        fill_withdrawals(d, table)
        table.change("status", lambda word: "90", where=lambda row: row in words)


@kind("the column status is empty", "TWI-002 TWI-010 TWI-029 RIJ-012 LEV-007 TWI-034", where="new old full")
def status_lost(d):
    for table in d.both:
        fill_withdrawals(d, table)
        table["status"] = [""] * len(table)


def fill_withdrawals(d, table):
    """Registrations that keep all cells of what they withdraw: the first version of the record tells them."""
    names = [name for name in table.columns if name not in (table.number, "registratiedatum", "status")]
    versions = {}
    for source in (d.earlier(table.kind), table):
        cells = source.rows(*names)
        for row, number in enumerate(source[table.number]):
            if row not in source.withdrawals() and number not in versions:
                versions[number] = cells[row]
    withdrawn = table.withdrawals()
    for row in withdrawn:
        for name, cell in zip(names, versions.get(table[table.number][row], ())):
            table[name][row] = cell


@kind("most closed care is called vervallen", "TWI-029 TWI-033", where="again full")
def closed_is_withdrawn(d):
    for table in d.both:
        table["status"] = [
            "vervallen" if end and end < "2019-07-01" else status for end, status in table.rows("einddatum", "status")]


@kind("credits are lost", "TWI-029 WAA-008 TWI-034", where="old full")
def credits_lost(d):
    d.declaraties.keep("bedrag", where=lambda cents: not isinstance(cents, int) or cents >= 0)


@kind("credits lose their sign", "TWI-002 TWI-034", where="old new full")
def credits_unsigned(d):
    d.declaraties["bedrag"] = [abs(cents) if isinstance(cents, int) else cents for cents in d.declaraties["bedrag"]]


@kind("every amount has its sign turned", "TWI-028", where="old new full")
def signs_turned(d):
    d.declaraties["bedrag"] = [-cents if isinstance(cents, int) else cents for cents in d.declaraties["bedrag"]]


@kind("amounts with VAT of 21%", "TWI-001 TWI-021 TWI-029 TOE-005 TWI-030 TWI-035", where="new old full")
def with_vat(d):
    d.declaraties.change("bedrag", lambda cents: cents * 121 // 100)


@kind("amounts are prices of one day", "TWI-001 TWI-021 TOE-005 TWI-030 TWI-035", where="new old full")
def unit_prices(d):
    d.declaraties.change("bedrag", lambda cents: cents // 28)


@kind("old product codes go on after the change of codes", "TOE-012 TWI-023", where="new full")
def old_codes(d):
    old = {"OB1A": "45V10", "OB2A": "45V20", "OB3A": "45V31", "OB5C": "54V02", "MR30": "43R20", "MP01": "44P01", "OB2B": "45V20"}
    for table in d.both:
        table.change("productcode", lambda code: old.get(code, code))


@kind("product codes get a suffix", "TOE-012 TWI-023", where="new old full")
def codes_with_suffix(d):
    for table in d.both:
        table.change("productcode", lambda code: "J-" + code)


@kind("one in five product codes is another, unknown one", "TOE-012 TWI-023", where="new old full")
def some_codes_unknown(d):
    for table in d.both:
        table.change("productcode", lambda code: "XZ" + code, where=lambda row: d.random.random() < 0.2)


@kind("everything gets the product code that comes first in the list", "TWI-001 TWI-029 TWI-032 TWI-036 TWI-037", where="new old full")
def one_code(d):
    for table in d.both:
        table["productcode"] = [begin and ("45V10" if begin < "2019-01-01" else "OB1A") for begin in table["begindatum"]]


@kind("test records", "TWI-005", where="new full")
def test_records(d):
    table = d.declaraties
    size = min(400, len(table))
    extra = table.copy()
    extra.take([row for row in range(len(table)) if table["jeugdige"][row]][:size])
    extra["jeugdige"] = ["TEST"] * len(extra)
    extra[table.number] = [f"T{row}" for row in range(len(extra))]
    extra.broken = []
    table.append(extra)


@kind("1 in 20 children has a fill-in bsn", "TWI-006", where="new old full", traits="bsn")
def fill_in_bsn(d):
    chosen = some(d.random, d.declaraties["bsn"] + d.indicaties["bsn"], 0.05)
    for table in d.both:
        table.change("bsn", lambda bsn: "999999990" if bsn in chosen else bsn)


@kind("1 in 20 children is called nvt", "TWI-005 RIJ-012 LEV-007 TWI-040", where="new old full")
def filler_child(d):
    chosen = some(d.random, d.declaraties["jeugdige"] + d.indicaties["jeugdige"], 0.05)
    for table in d.both:
        table.change("jeugdige", lambda key: "nvt" if key in chosen else key)


@kind("the key is that of the household", "TWI-004 TWI-005 TWI-020 TWI-026 TWI-029 TWI-039 TWI-040", where="new all full")
def households(d):
    for table in d.both:
        table.change("jeugdige", lambda key: f"H{int(key[1:]) // 3:06d}")


@kind("the key is that of the indicatie", "TWI-004 TWI-020 TWI-026 TWI-039", where="new again full")
def key_per_record(d):
    for table in d.both:
        table["jeugdige"] = [key and "I" + number for key, number in table.rows("jeugdige", table.number)]


@kind("care is declared until the end of the contract", "TWI-008", where="new old full")
def until_contract_end(d):
    d.declaraties["einddatum"] = [
        end and max(end, "2024-12-31") if d.random.random() < 0.1 else end for end in d.declaraties["einddatum"]]


@kind("one line in a thousand ends in 2042", "TWI-008", where="new old full")
def ends_in_2042(d):
    d.declaraties["einddatum"] = [
        end and ("2042" + end[4:] if row % 1000 == 7 and not end.endswith("02-29") else end)
        for row, end in enumerate(d.declaraties["einddatum"])]


@kind("one line in a hundred begins a century too early", "TWI-008", where="new old full")
def begins_in_1920(d):
    d.declaraties["begindatum"] = [
        day and ("19" + day[2:] if row % 100 == 7 and not day.endswith("02-29") else day)
        for row, day in enumerate(d.declaraties["begindatum"])]


@kind("amounts are gathered per child, product and year", "TWI-008 TWI-024 WAA-008", where="old full")
def gathered_by_year(d):
    table = d.declaraties
    seen, order = {}, []
    withdrawn = table.withdrawals()
    for row, (child, code, begin, cents) in enumerate(table.rows("jeugdige", "productcode", "begindatum", "bedrag")):
        key = (child, code, begin[:4])
        if row in withdrawn or not isinstance(cents, int):
            order.append(row)
        elif key in seen:
            table["bedrag"][seen[key]] += cents
        else:
            seen[key] = row
            order.append(row)
    for (_, _, year), row in seen.items():
        table["begindatum"][row], table["einddatum"][row] = f"{year}-01-01", f"{year}-12-31"
    table.take(order)


@kind("people of a Wmo department, with their birth dates", "TWI-009", where="new full", traits="birth")
def adults(d):
    for table in d.both:
        extra = table.copy()
        extra.take(row for row in range(len(table)) if table["jeugdige"][row] and row % 10 == 0)
        extra["jeugdige"] = ["W" + key[1:] for key in extra["jeugdige"]]
        extra[table.number] = ["7" + number for number in extra[table.number]]
        extra["geboortedatum"] = [f"19{40 + int(key[-2:]) // 3}-05-17" for key in extra["jeugdige"]]
        extra.broken = []
        table.append(extra)


@kind("days a year too late", "TWI-022 TWI-008 TOE-010 TWI-029 TWI-031", where="new full")
def year_late(d):
    for table in d.both:
        for name in ("begindatum", "einddatum"):
            table.change(name, lambda day: shift_days(day, 365))
