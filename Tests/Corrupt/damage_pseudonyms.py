"""What goes wrong where the keys of children are replaced by pseudonyms."""

import hashlib

from kinds import kinds_of, some

kind = kinds_of("pseudonyms")


def pseudonym(salt, key, length=16):
    return "P" + hashlib.sha256(f"{salt}{key}".encode()).hexdigest()[:length]


@kind("a new salt for this delivery", "TWI-004 TWI-020 TWI-039", where="new again")
def new_salt(d):
    for table in d.both:
        table.change("jeugdige", lambda key: pseudonym("second", key))


@kind("a salt for each kind of file", "TWI-001 TWI-004 TWI-026 TOE-002 TWI-039", where="new all full")
def salt_per_kind(d):
    for table in d.both:
        table.change("jeugdige", lambda key, salt=table.kind: pseudonym(salt, key))


@kind("a new salt for the declaraties of this delivery only", "TWI-004 TWI-020 TWI-026 TOE-002 TWI-039", where="new full")
def salt_of_declaraties(d):
    d.declaraties.change("jeugdige", lambda key: pseudonym("second", key))


@kind("a salt for each row: the number is hashed too", "TWI-001 TWI-004 TWI-020 TWI-026 TWI-039", where="new all full")
def salt_per_row(d):
    for table in d.both:
        table["jeugdige"] = [key and pseudonym(number, key) for key, number in table.rows("jeugdige", table.number)]


@kind("pseudonyms are cut to two characters", "TWI-004 TWI-005 TWI-020 TWI-039 TWI-040", where="new all full")
def cut_short(d):
    for table in d.both:
        table.change("jeugdige", lambda key: pseudonym("", key, 2))


@kind("pseudonyms are cut to three characters", "TWI-004 TWI-005 TWI-020 TWI-039 TWI-040", where="new all full")
def cut(d):
    for table in d.both:
        table.change("jeugdige", lambda key: pseudonym("", key, 3))


@kind("keys in small letters", "TWI-004 TWI-020 TWI-039", where="new again")
def small_letters(d):
    for table in d.both:
        table.change("jeugdige", str.lower)


@kind("keys in small letters in one of the two files", "TWI-004 TWI-026 TOE-002", where="new all full")
def small_letters_in_one(d):
    d.declaraties.change("jeugdige", str.lower)


@kind("keys lose their zeros", "TWI-004 TWI-020 TWI-039", where="new again")
def zeros_lost(d):
    for table in d.both:
        table.change("jeugdige", lambda key: "F" + key[1:].lstrip("0"))


@kind("children without a bsn all get the pseudonym of nothing", "TWI-005 TWI-040", where="new all full")
def pseudonym_of_nothing(d):
    chosen = some(d.random, d.earlier("declaraties")["jeugdige"], 0.04)
    for table in d.both:
        table.change("jeugdige", lambda key: "d41d8cd98f00b204" if key in chosen else key)


@kind("1 in 3 children has a new pseudonym", "TWI-004 TWI-020", where="new again")
def some_new(d):
    chosen = some(d.random, d.earlier("declaraties")["jeugdige"], 0.33)
    for table in d.both:
        table.change("jeugdige", lambda key: pseudonym("third", key) if key in chosen else key)


@kind("a bsn lost its last digit before it was hashed", "TWI-004 TWI-005 TWI-020 TWI-039 TWI-040", where="new all full")
def digit_lost(d):
    for table in d.both:
        table.change("jeugdige", lambda key: pseudonym("", key[:-1]))


@kind("pseudonyms for this gemeente alone, where others share them", "TWI-004 TWI-029 TWI-039", where="all full")
def own_salt(d):
    for table in d.both:
        table.change("jeugdige", lambda key: pseudonym(d.gemeente, key))
