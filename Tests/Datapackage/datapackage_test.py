"""Holds datapackage.json of report folders against the CSV files beside it, with programs that others wrote.

usage: datapackage_test.py REPORT...

frictionless judges the package and every value; pandas and DuckDB open every file with nothing but what the package says of it, and must
find the same numbers. Exits 1 when anything differs.
"""

import json
import pathlib
import sys
from decimal import Decimal

import duckdb
import frictionless
import pandas

NUMBERS = ("integer", "number")


def decimals(text, field):
    return None if text in ("", None) else Decimal(text.replace(field.get("decimalChar", "."), "."))


def check_values(folder, resource, said):
    """The file as pandas and DuckDB read it, by the dialect and the fields of its resource."""
    path = folder / resource["path"]
    dialect, fields = resource["dialect"], resource["schema"]["fields"]
    comma = next((f["decimalChar"] for f in fields if "decimalChar" in f), ".")
    names = [f["name"] for f in fields]
    words = {f["name"]: "string" for f in fields if f["type"] not in NUMBERS}
    table = pandas.read_csv(path, sep=dialect["delimiter"], decimal=comma, encoding="utf-8-sig", dtype=words,
                            keep_default_na=False, na_values=resource["schema"]["missingValues"])
    text = pandas.read_csv(path, sep=dialect["delimiter"], encoding="utf-8-sig", dtype=str, keep_default_na=False)
    if list(table.columns) != names:
        said.append(f"{path}: pandas vindt andere kolommen: {list(table.columns)}")
        return
    found = duckdb.sql(f"SELECT * FROM read_csv('{path}', delim='{dialect['delimiter']}', header=true, all_varchar=true)")
    if [c[0] for c in found.description] != names or len(found.fetchall()) != len(text):
        said.append(f"{path}: DuckDB vindt andere kolommen of regels")
    for field in fields:
        if field["type"] in NUMBERS:
            exact = [decimals(value, field) for value in text[field["name"]]]
            read = [None if pandas.isna(value) else value for value in table[field["name"]]]
            if any((a is None) != (b is None) or a is not None and abs(float(a) - b) > 0.001 for a, b in zip(exact, read)):
                said.append(f"{path}: pandas leest {field['name']} anders")
        codes = {category["value"] for category in field.get("categories", [])}
        strange = set(text[field["name"]]) - codes - {""}
        if codes and strange:
            said.append(f"{path}: {field['name']} heeft codes die datapackage.json niet noemt: {sorted(strange)}")


def check_report(folder, said):
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    report = frictionless.validate(str(folder / "datapackage.json"))
    if not report.valid:
        said += [f"{folder}: {row}" for row in report.flatten(["title", "rowNumber", "fieldName", "message"])[:10]]
    paths = {str(p.relative_to(folder)) for p in folder.rglob("*.csv") if "invoer" not in p.parts}
    named = {resource["path"] for resource in package["resources"]}
    if paths != named:
        said.append(f"{folder}: niet dezelfde bestanden: {sorted(paths ^ named)}")
    codes = {period["code"] for period in package["perioden"]}
    for resource in package["resources"]:
        check_values(folder, resource, said)
        if "periode" in (f["name"] for f in resource["schema"]["fields"]):
            text = pandas.read_csv(folder / resource["path"], sep=";", encoding="utf-8-sig", dtype=str)
            if set(text["periode"]) - codes:
                said.append(f"{resource['path']}: perioden zonder dagen: {sorted(set(text['periode']) - codes)}")


def main():
    said = []
    for report in sys.argv[1:]:
        check_report(pathlib.Path(report), said)
    print("\n".join(said) or f"{len(sys.argv) - 1} reports: every CSV file is as datapackage.json says")
    sys.exit(1 if said else 0)


if __name__ == "__main__":
    main()
