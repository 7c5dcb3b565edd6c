"""Counting with polars: from records to one row per jeugdige and period, and from those to totals."""

import datetime

import polars as pl
from polars import col

from periode import Periode

FIRST_DAY, LAST_DAY = datetime.date(1900, 1, 1), datetime.date(2199, 12, 31)
ONE_DAY = pl.duration(days=1)
SOORTEN = [
    "ambulant", "pleegzorg", "gezinshuis", "residentieel", "beschikbaarheidsvoorziening", "jeugdzorgplus", "overig",
    "onbekend",
]
GROEPEN = {
    "ambulant": ["ambulant"],
    "gezinsvormen": ["pleegzorg", "gezinshuis"],
    "residentieel": ["residentieel", "beschikbaarheidsvoorziening"],
    "jeugdzorgplus": ["jeugdzorgplus"],
}
PRODUCT = ("gemeente", "productcode")


def with_voorziening(records: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """The records with the voorziening that `voorzieningen.csv` gives to their productcode, gemeente and begindatum."""
    known = _products(records.select(PRODUCT).unique(), lines)
    return (
        records.lazy()
        .join(known.lazy(), on=PRODUCT)
        .filter(col("begindatum").is_between("vanaf", "tm"))
        .select("jeugdige", "voorziening", "begindatum", "einddatum", "cents")
        .collect(engine="streaming")
    )


def totals(
    indicaties: pl.DataFrame, declaraties: pl.DataFrame, period: Periode, bron: dict[str, str]
) -> pl.LazyFrame:
    """One row: how many jeugdigen per table, and the cents per group of voorzieningen. `bron` is per voorziening."""
    ontvangt = col("voorziening").cast(pl.String).replace_strict(bron, default="declaratie")
    indicated = _in_period(indicaties, period).select(
        "jeugdige", "voorziening", bedrag=pl.lit(0, pl.Int64), met_indicatie=True, met_declaratie=False,
        ontvangt=ontvangt.is_in(["indicatie", "beide"]),
    )
    declared = _declared(declaraties, period).select(
        "jeugdige", "voorziening", "bedrag", met_indicatie=False, met_declaratie="telt",
        ontvangt=col("telt") & ontvangt.is_in(["declaratie", "beide"]),
    )
    return _totals(_per_jeugdige(pl.concat([indicated, declared])))


def _products(used: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """The voorziening of each productcode of each gemeente, from which day until which; together all days."""
    is_like = col("productcode").str.starts_with(col("code"))
    fitting = used.join(lines, how="cross").filter(
        pl.when("is_prefix").then(is_like).otherwise(col("productcode") == col("code")),
        col("eigen").is_null() | (col("eigen") == col("gemeente").cast(pl.String)),
    )
    limits = pl.concat([
        fitting.select(*PRODUCT, dag="vanaf"),
        fitting.select(*PRODUCT, dag=col("tm") + ONE_DAY),
        used.select(*PRODUCT, dag=pl.lit(FIRST_DAY)),
        used.select(*PRODUCT, dag=pl.lit(LAST_DAY) + ONE_DAY),
    ]).unique().sort(*PRODUCT, "dag")
    ranges = limits.select(
        *PRODUCT, vanaf="dag", tm=(col("dag").shift(-1) - ONE_DAY).over(PRODUCT, order_by="dag"),
    ).drop_nulls("tm")
    best = (
        ranges.join(fitting, on=PRODUCT)
        .filter(col("vanaf_right") <= col("vanaf"), col("tm_right") >= col("tm"))
        .sort(col("eigen").is_not_null(), ~col("is_prefix"), col("code").str.len_bytes())
        .unique([*PRODUCT, "vanaf"], keep="last", maintain_order=True)
    )
    return ranges.join(best.select(*PRODUCT, "vanaf", "voorziening"), on=[*PRODUCT, "vanaf"], how="left").with_columns(
        col("voorziening").fill_null("onbekend").cast(pl.Enum(SOORTEN))
    )


def _in_period(records: pl.DataFrame, period: Periode) -> pl.LazyFrame:
    return records.lazy().filter(col("begindatum") <= period.laatste, col("einddatum") >= period.eerste)


def _declared(records: pl.DataFrame, period: Periode) -> pl.LazyFrame:
    """Per jeugdige and voorziening the cents in the period; whoever was fully credited does not count (`telt`)."""
    before = (pl.lit(period.eerste) - col("begindatum")).dt.total_days().clip(lower_bound=0)
    until = pl.min_horizontal((pl.lit(period.laatste) - col("begindatum")).dt.total_days() + 1, "dagen")
    return (
        _in_period(records, period)
        .with_columns(dagen=(col("einddatum") - col("begindatum")).dt.total_days() + 1)
        .select("jeugdige", "voorziening", "cents", bedrag=_of_first(until) - _of_first(before))
        .group_by("jeugdige", "voorziening")
        .agg(col("bedrag").sum(), credited=col("cents").min() < 0)
        .with_columns(telt=~col("credited") | (col("bedrag") > 0))
    )


def _of_first(days: pl.Expr) -> pl.Expr:
    """The cents of the first days of a declaratie: c·k/n, rounded towards zero."""
    return (col("cents").abs() * days // col("dagen")) * col("cents").sign()


def _per_jeugdige(traces: pl.LazyFrame) -> pl.LazyFrame:
    flags = [
        (col("ontvangt") & col("voorziening").is_in(kinds)).any().alias(group) for group, kinds in GROEPEN.items()
    ]
    amounts = [
        col("bedrag").filter(col("voorziening").is_in(kinds)).sum().alias(f"bedrag_{group}")
        for group, kinds in GROEPEN.items()
    ]
    return (
        traces.group_by("jeugdige")
        .agg(col("met_indicatie").any(), col("met_declaratie").any(), *flags, *amounts)
        .with_columns(niet_thuis=pl.any_horizontal("gezinsvormen", "residentieel", "jeugdzorgplus"))
    )


def _totals(jeugdigen: pl.LazyFrame) -> pl.LazyFrame:
    away = col("niet_thuis")
    return jeugdigen.select(
        col("met_indicatie").sum().alias("indicaties"),
        col("met_declaratie").sum().alias("declaraties"),
        (col("ambulant") & ~away).sum().alias("thuis"),
        away.sum().alias("niet_thuis"),
        (col("ambulant") & away).sum().alias("ambulant_bij_niet_thuis"),
        col("gezinsvormen", "residentieel", "jeugdzorgplus").sum(),
        col("bedrag_ambulant").filter(~away).sum().alias("bedrag_thuis"),
        col("bedrag_ambulant").filter(away).sum().alias("bedrag_ambulant_bij_niet_thuis"),
        col("bedrag_gezinsvormen", "bedrag_residentieel", "bedrag_jeugdzorgplus").sum(),
    )
