"""What goes wrong in the registration of a gemeente with the numbers that records are known by."""

from kinds import kinds_of

kind = kinds_of("registration")


@kind("all numbers are new after a change of software", "TWI-002 TWI-003", where="again")
def new_numbers(d):
    for table in d.both:
        table.change(table.number, lambda number: "N" + number[::-1])


@kind("numbers start at 1 again after a change of software", "TWI-001 TWI-020", where="new")
def numbers_start_again(d):
    for table in d.both:
        known = {}
        taken = sorted(set(d.earlier(table.kind)[table.number]))
        for number in table[table.number]:
            known.setdefault(number, taken[len(known) % len(taken)])
        table.change(table.number, lambda number: known[number])


@kind("the number of a batch stands in place of that of a line", "TWI-001 TWI-020", where="old new full")
def batch_number(d):
    for table in d.both:
        fresh = {number: index // 25 for index, number in enumerate(dict.fromkeys(table[table.number]))}
        table.change(table.number, lambda number: f"B{fresh[number]:06d}")


@kind("a declaration's number: one per provider and month", "TWI-001 TWI-020 TWI-041", where="old new full", traits="provider")
def number_of_declaration(d):
    table = d.declaraties
    table[table.number] = [f"D{day[:7]}" for day in table["registratiedatum"]]


@kind("an indicatie has the number of its beschikking, which holds several", "TWI-001 TWI-041", where="old full")
def number_of_decision(d):
    table = d.indicaties
    decisions = {}
    table[table.number] = [
        decisions.setdefault((child, table["gemeente"][row]), number) if child else number
        for row, (child, number) in enumerate(table.rows("jeugdige", table.number))]


@kind("providers number for themselves, and the column aanbieder is gone", "TWI-001 TWI-020", where="old full", traits="provider")
def providers_number(d):
    table = d.declaraties
    known, counts = {}, {}
    for provider, number in table.rows("aanbieder", table.number):
        if number not in known:
            counts[provider] = counts.get(provider, 0) + 1
            known[number] = f"{counts[provider]:05d}"
    table.change(table.number, lambda number: known[number])
    del table.columns["aanbieder"]


@kind("the column aanbieder is new in a repeated delivery", "TWI-002 TWI-003", where="again")
def provider_is_new(d):
    table = d.declaraties
    if "aanbieder" in table.columns:
        table["aanbieder"] = [f"0777{code[4:]}" for code in table["aanbieder"]]
    else:
        table.columns["aanbieder"] = [f"0999{1000 + int(number) % 40}" for number in table[table.number]]


@kind("1 in 10 lines is booked twice, under a new number", "TWI-002", where="new old full")
def booked_twice(d):
    table = d.declaraties
    extra = table.copy()
    withdrawn = table.withdrawals()
    extra.take(row for row in range(len(table)) if row not in withdrawn and d.random.random() < 0.1)
    extra[table.number] = [f"8{number}" for number in extra[table.number]]
    extra.broken = []
    table.append(extra)
