"""One delivered file as columns of plain values, and the way its gemeente writes them.

Days are 'YYYY-MM-DD', amounts are whole cents with their sign, a gemeente is its code; a cell that is none of these, or that a
spreadsheet made, is `Raw` and is written as it stands. Rows that never had the right number of cells stay as they were, at the end.
"""

import csv
import dataclasses
import datetime
import io
import re

DAYS = ("begindatum", "einddatum", "registratiedatum", "geboortedatum")
THOUSANDS = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")
NUMBERS = {"declaraties": "declaratienummer", "indicaties": "indicatienummer"}


class Raw(str):
    """A cell that is written as it stands, whatever the file's own way of writing is."""


@dataclasses.dataclass(frozen=True)
class Dialect:
    """How a gemeente writes a file."""

    delimiter: str = ";"
    encoding: str = "utf-8"
    eol: str = "\n"
    quoted: bool = False
    day: str = "%Y-%m-%d"
    decimal: str = ","
    thousands: bool = False
    euro: bool = False
    debet_credit: bool = False
    gemeente: str = "GM"
    upper: bool = False

    def write_day(self, value):
        year, month, day = value[:4], value[5:7], value[8:]
        if self.day == "%Y-%m-%d":
            return value
        if self.day == "%-d-%-m-%Y":
            return f"{int(day)}-{int(month)}-{year}"
        return self.day.replace("%Y", year).replace("%m", month).replace("%d", day)

    def write_amount(self, cents):
        euros, rest = divmod(abs(cents), 100)
        text = f"{euros:,}".replace(",", ".") if self.thousands and self.decimal == "," else str(euros)
        text = f"{text}{self.decimal}{rest:02d}"
        sign = "-" if cents < 0 and not self.debet_credit else ""
        return sign + ("€ " if self.euro else "") + text

    def write_gemeente(self, code):
        return code[2:].lstrip("0") if self.gemeente == "bare" else code


DATABASE = Dialect(delimiter=",", quoted=True, decimal=".", day="%Y-%m-%dT00:00:00", debet_credit=True)
SPREADSHEET = Dialect(encoding="cp1252", eol="\r\n", day="%-d-%-m-%Y", euro=True, gemeente="bare")
OTHERS = (DATABASE, SPREADSHEET)


def _day_form(cells):
    sample = next((cell for cell in cells if cell), "")
    if "T" in sample:
        return "%Y-%m-%dT00:00:00"
    if "/" in sample:
        return "%d/%m/%Y"
    if sample.isdigit():
        return "%Y%m%d"
    if sample[4:5] == "-" and sample[:4].isdigit():
        return "%Y-%m-%d"
    return "%d-%m-%Y" if all(len(cell) in (0, 10) for cell in cells[:200]) else "%-d-%-m-%Y"


def _read_day(cell):
    if not cell:
        return cell
    day = cell.split("T")[0]
    parts = day.replace("/", "-").split("-")
    if len(day) == 8 and day.isdigit():
        parts = [day[:4], day[4:6], day[6:]]
    elif len(parts) == 3 and len(parts[2]) == 4:
        parts.reverse()
    try:
        return datetime.date(*map(int, parts)).isoformat()
    except (TypeError, ValueError):
        return Raw(cell)


def _read_amount(cell, decimal):
    text = cell.replace("€", "").replace(" ", "").replace("\u00a0", "")
    sign = -1 if "-" in text else 1
    text = text.replace("-", "")
    if decimal == "," and "." in text and THOUSANDS.fullmatch(text):
        text = text.replace(".", "")
    euros, _, rest = text.partition(decimal)
    if not euros.isdigit() or (rest and not rest.isdigit()) or len(rest) > 2:
        return Raw(cell)
    return sign * (int(euros) * 100 + int((rest + "00")[:2]))


def _read_gemeente(cell):
    digits = cell.upper().removeprefix("GM")
    return f"GM{int(digits):04d}" if digits.isdigit() else Raw(cell)


def _each(cells, function):
    values = {cell: function(cell) for cell in set(cells)}
    return [values[cell] for cell in cells]


def _is_plain(cell):
    return cell != "" and not isinstance(cell, Raw)


class Table:
    """The columns of one file; every column is as long as every other."""

    def __init__(self, kind, dialect, columns, broken=()):
        self.kind, self.dialect, self.columns, self.broken = kind, dialect, columns, list(broken)

    @classmethod
    def read(cls, data, kind):
        encoding = "utf-8-sig" if data.startswith(b"\xef\xbb\xbf") else "utf-8"
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            encoding = "cp1252"
            text = data.decode(encoding)
        header = text.split("\n", 1)[0]
        delimiter = max(";,\t|", key=header.count)
        records = [record for record in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if record]
        names = [name.strip().lower() for name in records[0]]
        rows = [record for record in records[1:] if len(record) == len(names)]
        broken = [record for record in records[1:] if len(record) != len(names)]
        columns = {name: list(cells) for name, cells in zip(names, zip(*rows))} if rows else {name: [] for name in names}
        amounts = columns.get("bedrag", [])
        decimal = "," if any("," in cell[-3:] for cell in amounts) else "."
        dialect = Dialect(
            delimiter=delimiter, encoding=encoding, eol="\r\n" if "\r\n" in text else "\n", quoted=header.startswith('"'),
            day=_day_form(columns["registratiedatum"]), decimal=decimal,
            thousands=decimal == "," and sum("." in cell[:-3] for cell in amounts) * 4 > len(amounts),
            euro=any("€" in cell for cell in amounts[:50]), debet_credit="debet_credit" in columns,
            gemeente="GM" if any(cell.startswith("GM") for cell in columns["gemeente"][:50]) else "bare",
            upper=records[0][0].isupper())
        return cls(kind, dialect, cls._plain(columns, dialect), broken)

    @staticmethod
    def _plain(columns, dialect):
        for name in DAYS:
            if name in columns:
                columns[name] = _each(columns[name], _read_day)
        columns["gemeente"] = _each(columns["gemeente"], _read_gemeente)
        if "bedrag" in columns:
            columns["bedrag"] = [_read_amount(cell, dialect.decimal) if cell else cell for cell in columns["bedrag"]]
        if dialect.debet_credit and "bedrag" in columns:
            signs = columns.pop("debet_credit")
            columns["bedrag"] = [
                -cell if sign.upper() == "C" and isinstance(cell, int) else cell for cell, sign in zip(columns["bedrag"], signs)]
        return columns

    def write(self):
        text = io.StringIO(newline="")
        quoting = csv.QUOTE_ALL if self.dialect.quoted else csv.QUOTE_MINIMAL
        writer = csv.writer(text, delimiter=self.dialect.delimiter, lineterminator=self.dialect.eol, quoting=quoting)
        columns = self._written()
        writer.writerow([name.upper() if self.dialect.upper else name for name in columns])
        writer.writerows(zip(*columns.values()))
        writer.writerows(self.broken)
        return text.getvalue().encode(self.dialect.encoding)

    def _written(self):
        columns = {}
        for name, cells in self.columns.items():
            if name in DAYS:
                days = {cell: self.dialect.write_day(cell) for cell in {cell for cell in cells if _is_plain(cell)}}
                cells = [days[cell] if _is_plain(cell) else cell for cell in cells]
            elif name == "bedrag":
                written = [self.dialect.write_amount(cell) if isinstance(cell, int) else cell for cell in cells]
                columns[name] = written
                if self.dialect.debet_credit:
                    columns["debet_credit"] = ["" if cell == "" else "C" if isinstance(cell, int) and cell < 0 else "D" for cell in cells]
                continue
            elif name == "gemeente":
                cells = [self.dialect.write_gemeente(cell) if _is_plain(cell) else cell for cell in cells]
            columns[name] = cells
        return columns

    def copy(self, dialect=None):
        columns = {name: list(cells) for name, cells in self.columns.items()}
        return Table(self.kind, dialect or self.dialect, columns, self.broken)

    def __len__(self):
        return len(self.columns["gemeente"])

    def __getitem__(self, name):
        return self.columns[name]

    def __setitem__(self, name, cells):
        cells = list(cells)
        assert len(cells) == len(self), f"{name}: {len(cells)} cells for {len(self)} rows"
        self.columns[name] = cells

    @property
    def number(self):
        return NUMBERS[self.kind]

    def rows(self, *names):
        return list(zip(*(self.columns[name] for name in names)))

    def change(self, name, function, where=None):
        """Gives the plain cells of a column, or those of the rows `where` says, another value."""
        self.columns[name] = [
            function(cell) if _is_plain(cell) and (where is None or where(row)) else cell for row, cell in enumerate(self.columns[name])]

    def take(self, order):
        """Keeps the rows with these numbers, in this order; a row may stand in it twice."""
        order = list(order)
        self.columns = {name: [cells[row] for row in order] for name, cells in self.columns.items()}

    def keep(self, *names, where):
        """Keeps the rows of which the cells with these names are as `where` says."""
        self.take(row for row, cells in enumerate(zip(*(self.columns[name] for name in names))) if where(*cells))

    def append(self, other):
        """Puts the rows of another table below; what it lacks stays empty."""
        size = len(other)
        for name, cells in self.columns.items():
            cells.extend(other.columns.get(name, [""] * size))

    def withdrawals(self):
        """The numbers of the rows that withdraw a record."""
        words = {"ingetrokken", "vervallen", "afgewezen", "afgekeurd", "geannuleerd", "verwijderd"}
        return {row for row, status in enumerate(self.columns.get("status", ())) if status.lower() in words}
