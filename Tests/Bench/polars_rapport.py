"""The figures of Twente made with polars: lazy plans for its streaming engine, stage after stage.

usage: polars_rapport.py DATA KWARTAAL CIJFERS

Reads a data folder in UTF-8 and writes the figures to CIJFERS as `cijfers.csv` has them. Uses all cores that the
process may use.
"""

import datetime
import pathlib
import sys
from collections.abc import Iterator

import polars as pl
from polars import col

import cijfers
import polars_rijen
import polars_telling
from levering import DECLARATIES, INDICATIES, per_dialect
from periode import Periode, perioden
from polars_telling import FIRST_DAY, LAST_DAY

RELIABLE_AFTER = datetime.timedelta(days=182)
TABELLEN = [
    (2, "indicaties"), (2, "declaraties"), (3, "thuis"), (4, "niet_thuis"), (5, "ambulant_bij_niet_thuis"),
    (6, "gezinsvormen"), (7, "residentieel"), (8, "jeugdzorgplus"),
]

Cijfer = tuple[int, str, str, str, str, str, str]


class Referentie:
    """The files in `referentie/`."""

    def __init__(self, data: pathlib.Path) -> None:
        self.folder = data / "referentie"

    def read(self, name: str) -> pl.DataFrame:
        """A file as text."""
        return pl.read_csv(self.folder / f"{name}.csv", separator=";", infer_schema=False)

    def gemeenten(self) -> list[str]:
        return self.read("gemeenten")["code"].to_list()

    def productregels(self) -> pl.DataFrame:
        return self.read("voorzieningen").select(
            "voorziening",
            code=col("productcode").str.strip_chars_end("*"),
            is_prefix=col("productcode").str.ends_with("*"),
            eigen="gemeente",
            vanaf=col("vanaf").str.to_date("%Y-%m-%d").fill_null(FIRST_DAY),
            tm=col("tm").str.to_date("%Y-%m-%d").fill_null(LAST_DAY),
        )

    def bron(self, year: int) -> dict[str, str]:
        """What counts for each voorziening in a year: the line with the latest year holds."""
        lines = self.read("bronregels").with_columns(col("vanaf_jaar").cast(pl.Int64)).sort("vanaf_jaar")
        return dict(lines.filter(col("vanaf_jaar") <= year).select("voorziening", "bron").iter_rows())

    def added_cents(self, period: Periode) -> dict[str, int]:
        """The aanvullende bedragen of a period, per group of voorzieningen."""
        lines = self.read("aanvullende_bedragen").filter(col("periode") == period.code)
        amounts = lines.select("voorziening", _cents(col("bedrag"))).rows()
        return {
            group: sum(cents for kind, cents in amounts if kind in kinds)
            for group, kinds in polars_telling.GROEPEN.items()
        }

    def population(self, period: Periode) -> tuple[int, int] | None:
        """Inwoners and jeugdigen of Twente: its own line, else the sum when every gemeente is there."""
        lines = self.read("bevolking").filter(col("jaar") == period.code)
        counts = lines.select("gemeente", col("inwoners", "jeugdigen").cast(pl.Int64))
        own = counts.filter(col("gemeente") == "Twente")
        if own.height == 0 and counts.height < len(self.gemeenten()):
            return None
        return (own if own.height else counts).select("inwoners", "jeugdigen").sum().row(0)


def read(data: pathlib.Path, codes: list[str]) -> dict[str, pl.DataFrame]:
    """The rows of each kind."""
    spellings = {text: code for code in codes for text in (code, code[2:], code[2:].lstrip("0"))}
    plans: dict[str, list[pl.LazyFrame]] = {INDICATIES: [], DECLARATIES: []}
    for dialect, files in per_dialect(data).items():
        plans[dialect.soort] += [polars_rijen.read(dialect, file, spellings) for file in files]
    return {kind: pl.concat(each).collect(engine="streaming") for kind, each in plans.items()}


def latest(rows: dict[str, pl.DataFrame]) -> datetime.date:
    """The peildatum, as none is given: the latest registratiedatum."""
    days: list[datetime.date] = [each.select(col("registratiedatum").max()).item() for each in rows.values()]
    return max(days)


def _cents(text: pl.Expr) -> pl.Expr:
    return (text.str.replace(",", ".", literal=True).cast(pl.Decimal(14, 2)) * 100).cast(pl.Int64)


def euros(cents: int) -> str:
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100},{abs(cents) % 100:02}"


def population_figures(referentie: Referentie, periods: list[Periode]) -> Iterator[Cijfer]:
    """Table 1, for full years only."""
    for period in periods:
        if not period.code.isdigit():
            continue
        counts = referentie.population(period)
        cells = {"inwoners": "", "jeugdigen": "", "percentage": ""}
        if counts is not None:
            tenths = (2000 * counts[1] + counts[0]) // (2 * counts[0])
            percentage = f"{tenths // 10},{tenths % 10}"
            cells = {"inwoners": str(counts[0]), "jeugdigen": str(counts[1]), "percentage": percentage}
        for measure, cell in cells.items():
            yield 1, "bevolking", "Twente", period.code, measure, cell, "" if cell else "ontbreekt"


def figures(
    period: Periode, total: dict[str, int], added: dict[str, int], peildatum: datetime.date
) -> Iterator[Cijfer]:
    """Tables 2 to 8 of one period."""
    amounts = {name.removeprefix("bedrag_"): cents for name, cents in total.items() if name.startswith("bedrag_")}
    for group in ("gezinsvormen", "residentieel", "jeugdzorgplus"):
        amounts[group] += added[group]
    amounts["niet_thuis"] = amounts["gezinsvormen"] + amounts["residentieel"] + amounts["jeugdzorgplus"]
    shown = peildatum - period.laatste >= RELIABLE_AFTER
    for table, subject in TABELLEN:
        yield table, subject, "Twente", period.code, "aantal", str(total[subject]), ""
        if subject in amounts:
            cell = euros(amounts[subject]) if shown else ""
            yield table, subject, "Twente", period.code, "bedrag", cell, "" if shown else "niet_betrouwbaar"


def main(data: pathlib.Path, kwartaal: str, target: pathlib.Path) -> None:
    referentie, periods = Referentie(data), perioden(kwartaal)
    rows = read(data, referentie.gemeenten())
    peildatum = latest(rows)
    lines = referentie.productregels()
    indicaties, declaraties = (
        polars_telling.with_voorziening(polars_rijen.holding(rows.pop(kind), peildatum), lines)
        for kind in (INDICATIES, DECLARATIES)
    )
    found = list(population_figures(referentie, periods))
    for period in periods:
        plan = polars_telling.totals(indicaties, declaraties, period, referentie.bron(period.eerste.year))
        total = plan.collect(engine="streaming").row(0, named=True)
        found += figures(period, total, referentie.added_cents(period), peildatum)
    cijfers.write(target, found)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3]))
