"""Counts the figures of a data folder anew from its list of records, with programs that others wrote.

usage: records_test.py TMSD DATA WORK QUARTER PEILDATUM

Makes the report and its list in WORK. frictionless judges the list by the data package beside it; DuckDB gives every aantal and bedrag of the
tables by the statements of recount.sql, which must be those of cijfers.csv. Exits 1 when anything differs.
"""

import csv
import json
import pathlib
import shutil
import subprocess
import sys

import duckdb
import frictionless


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def besides(data):
    """Cents by onderwerp and period, for Twente."""
    forms = {"pleegzorg": "gezinsvormen", "gezinshuis": "gezinsvormen", "residentieel": "residentieel",
             "beschikbaarheidsvoorziening": "residentieel", "jeugdzorgplus": "jeugdzorgplus"}
    sums, path = {}, data / "referentie/aanvullende_bedragen.csv"
    for line in rows(path) if path.exists() else []:
        cents = round(float(line["bedrag"].replace(".", "").replace(",", ".")) * 100)
        for onderwerp in (forms[line["voorziening"]], "niet_thuis"):
            sums[onderwerp, line["periode"]] = sums.get((onderwerp, line["periode"]), 0) + cents
    return sums


def recount(package, path, data):
    duckdb.sql(f"CREATE OR REPLACE TABLE lijst AS SELECT * FROM read_csv('{path}', delim=';', header=true, all_varchar=true)")
    statement = (pathlib.Path(__file__).parent / "recount.sql").read_text(encoding="utf-8")
    iemand = "jeugdige" if package["jeugdige_uniek_binnen"] == "regio" else "gemeente || ' ' || jeugdige"
    more, figures = besides(data), {}
    for code in (periode["code"] for periode in package["perioden"]):
        query = statement.replace("{p}", code.lower().replace("-", "_")).replace("{iemand}", iemand)
        for onderwerp, maat, waarde in duckdb.sql(query).fetchall():
            cents = waarde + more.get((onderwerp, code), 0)
            figures[onderwerp, code, maat] = str(waarde) if maat == "aantal" else f"{cents // 100},{cents % 100:02}"
    return figures


def main():
    tmsd, data, work, quarter, peildatum = sys.argv[1], *map(pathlib.Path, sys.argv[2:4]), *sys.argv[4:6]
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    subprocess.run([tmsd, "rapport", "--data", data, "--uit", work / "reports", "--kwartaal", quarter, "--peildatum", peildatum,
                    "--records", work / "records.csv"], check=True)
    package = json.loads((work / "records.csv.datapackage.json").read_text(encoding="utf-8"))
    said = []
    report = frictionless.validate(str(work / "records.csv.datapackage.json"))
    if not report.valid:
        said += [str(row) for row in report.flatten(["title", "rowNumber", "fieldName", "message"])[:10]]
    found = recount(package, work / "records.csv", data)
    looked = 0
    for line in rows(work / "reports" / quarter / "cijfers.csv"):
        key = line["onderwerp"], line["periode"], line["maat"]
        if line["tabel"] == "1" or line["gebied"] != "Twente" or not line["waarde"]:
            continue
        looked += 1
        if found.get(key) != line["waarde"]:
            said.append(f"{key}: cijfers.csv heeft {line['waarde']}, de records geven {found.get(key)}")
    print("\n".join(said) if said else f"{looked} cijfers uit {duckdb.sql('SELECT count(*) FROM lijst').fetchall()[0][0]} records: gelijk")
    sys.exit(1 if said or looked == 0 else 0)


main()
