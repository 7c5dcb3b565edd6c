"""Rows and records with polars: what counts of each file, and of the versions of a record the one that holds."""

import datetime

import polars as pl
from polars import col

from levering import INDICATIES, Bedragnotatie, Bestand, Dialect

OPTIONAL = ("aanbieder", "status", "reden_wijziging", "wet", "debet_credit")
# A short row can't be told from one whose last field is empty. Where one of these stands last, it is never empty.
FILLED = ("aanbieder", "wet")
INTREKKING = ["ingetrokken", "vervallen", "afgewezen", "afgekeurd", "geannuleerd", "verwijderd"]
JEUGDWET = ["", "JEUGDWET", "JW"]
OPEN_END = datetime.date(2199, 12, 31)
RECORD = ("gemeente", "aanbieder", "nummer")


def read(dialect: Dialect, file: Bestand, spellings: dict[str, str]) -> pl.LazyFrame:
    """The rows of one file that count, as values; `spellings` are the ways to write a gemeente in capitals."""
    rows = pl.scan_csv(
        file.pad, separator=dialect.scheiding, new_columns=list(dialect.kolommen), infer_schema=False,
        extra_columns="ignore", missing_columns="insert", row_index_name="regel",
    )
    if dialect.kolommen[-1] in FILLED:
        rows = rows.filter(col(dialect.kolommen[-1]).is_not_null())
    rows = rows.with_columns(
        pl.lit(None, pl.String).alias(name) for name in OPTIONAL if name not in dialect.kolommen
    ).filter(col("wet").fill_null("").str.to_uppercase().is_in(JEUGDWET))
    return _accepted(_values(rows, dialect, file, spellings))


def holding(rows: pl.DataFrame, peildatum: datetime.date) -> pl.DataFrame:
    """The version that holds of each record that is not withdrawn: the latest registered, on a tie read last."""
    seen = rows.lazy().filter(col("registratiedatum") <= peildatum)
    repeated = seen.group_by("nummer").len().filter(col("len") > 1)
    replaced = (
        seen.join(repeated, on="nummer", how="semi")
        .sort("registratiedatum", "volgorde")
        .filter(~pl.struct(RECORD).is_last_distinct())
        .select("volgorde")
    )
    return (
        seen.join(replaced, on="volgorde", how="anti")
        .filter(~col("vervalt"))
        .select("gemeente", "jeugdige", "productcode", "begindatum", "einddatum", "cents")
        .collect(engine="streaming")
    )


def _values(rows: pl.LazyFrame, dialect: Dialect, file: Bestand, spellings: dict[str, str]) -> pl.LazyFrame:
    einde = _day("einddatum", dialect)
    codes = pl.Enum(sorted(set(spellings.values())))
    return rows.select(
        volgorde=pl.lit(file.volgnummer << 40, pl.Int64) + col("regel").cast(pl.Int64),
        gemeente=col("gemeente").str.to_uppercase().replace_strict(spellings, default=None, return_dtype=codes),
        nummer=col("indicatienummer" if dialect.soort == INDICATIES else "declaratienummer"),
        aanbieder=col("aanbieder").str.pad_start(8, "0").fill_null(""),
        jeugdige=col("jeugdige"),
        productcode=col("productcode").fill_null(""),
        begindatum=_day("begindatum", dialect),
        einddatum=einde.fill_null(OPEN_END) if dialect.soort == INDICATIES else einde,
        registratiedatum=_day("registratiedatum", dialect),
        cents=_cents(dialect.bedragen),
        ingetrokken=col("status").str.to_lowercase().is_in(INTREKKING).fill_null(False),
        verwijderd=col("reden_wijziging").eq_missing(pl.lit("13")),
    )


def _accepted(rows: pl.LazyFrame) -> pl.LazyFrame:
    numbered = col("gemeente").is_not_null() & col("nummer").is_not_null() & col("registratiedatum").is_not_null()
    whole = col("jeugdige").is_not_null() & (col("begindatum") <= col("einddatum")) & col("cents").is_not_null()
    removed = col("verwijderd") & (col("begindatum") == col("einddatum")).fill_null(False)
    return (
        rows.filter(numbered & (col("ingetrokken") | whole.fill_null(False)))
        .with_columns(vervalt=col("ingetrokken") | removed)
        .drop("ingetrokken", "verwijderd")
    )


def _day(name: str, dialect: Dialect) -> pl.Expr:
    """A cell as a day; null when it can't be read."""
    has_time = "%H" in dialect.datums
    day = "%Y-%m-%d" if has_time else dialect.datums
    text = col(name).str.slice(0, 10) if has_time else col(name)
    return text.str.to_date(day, strict=False)


def _cents(notatie: Bedragnotatie) -> pl.Expr:
    """The amount with its sign; null when it can't be read, zero in a file without amounts."""
    if notatie is Bedragnotatie.GEEN:
        return pl.lit(0, pl.Int64)
    text = col("bedrag")
    if notatie is Bedragnotatie.TEKST:
        readable = text.str.contains(r"^-?(€ )?(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$")
        text = pl.when(readable).then(text).str.replace_all(r"€ |\.", "")
    if notatie is not Bedragnotatie.PUNT:
        text = text.str.replace(",", ".", literal=True)
    amount = (text.cast(pl.Decimal(14, 2), strict=False) * 100).cast(pl.Int64)
    side = col("debet_credit").str.to_uppercase()
    readable = side.is_null() | (side.is_in(["C", "D"]) & (amount >= 0))
    return pl.when(readable).then(pl.when(side.eq_missing(pl.lit("C"))).then(-amount).otherwise(amount))
