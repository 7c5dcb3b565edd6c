"""The figures of Twente made with DuckDB: the SQL in `sql/`, stage after stage.

usage: duckdb_rapport.py DATA KWARTAAL CIJFERS

Reads a data folder in UTF-8 and writes the figures to CIJFERS as `cijfers.csv` has them. Uses all cores that the
process may use.
"""

import os
import pathlib
import sys

import duckdb

import cijfers
from levering import DECLARATIES, Bedragnotatie, Bestand, Dialect, per_dialect
from periode import perioden

SQL = pathlib.Path(__file__).parent / "sql"
DATES = {"begindatum", "einddatum", "registratiedatum"}


def run(database: duckdb.DuckDBPyConnection, stage: str) -> duckdb.DuckDBPyConnection:
    """Executes one file of SQL; the result is that of its last statement."""
    return database.execute((SQL / f"{stage}.sql").read_text())


def assign(database: duckdb.DuckDBPyConnection, **variables: object) -> None:
    """Sets variables that the SQL reads with `getvariable`."""
    for name, value in variables.items():
        database.execute(f"set variable {name} = $value", {"value": value})


def column_type(name: str, dialect: Dialect) -> str:
    """What the CSV reader makes of a column."""
    if name in DATES:
        return "DATE"
    if name == "bedrag" and dialect.bedragen is not Bedragnotatie.TEKST:
        return "DECIMAL(14,2)"
    return "VARCHAR"


def read(database: duckdb.DuckDBPyConnection, dialect: Dialect, files: list[Bestand]) -> None:
    """Adds the rows of files that are written alike."""
    assign(
        database,
        bestanden=[str(file.pad) for file in files],
        volgnummers=[file.volgnummer for file in files],
        scheiding=dialect.scheiding,
        kolommen={name: column_type(name, dialect) for name in dialect.kolommen},
        datums=dialect.datums,
        decimaal="," if dialect.bedragen is Bedragnotatie.KOMMA else ".",
    )
    run(database, "2-declaraties" if dialect.soort == DECLARATIES else "2-indicaties")


def main(data: pathlib.Path, kwartaal: str, target: pathlib.Path) -> None:
    cores = len(os.sched_getaffinity(0))
    with duckdb.connect(config={"threads": cores, "temp_directory": str(target.parent / "duckdb")}) as database:
        database.execute("create table periode (code varchar, eerste date, laatste date)")
        for periode in perioden(kwartaal):
            database.execute("insert into periode values (?, ?, ?)", [periode.code, periode.eerste, periode.laatste])
        assign(database, referentie=str(data / "referentie"), peildatum=None)
        run(database, "1-referentie")
        for dialect, files in per_dialect(data).items():
            read(database, dialect, files)
        for stage in ("3-versies", "4-voorzieningen", "5-jeugdigen"):
            run(database, stage)
        cijfers.write(target, run(database, "6-cijfers").fetchall())


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3]))
