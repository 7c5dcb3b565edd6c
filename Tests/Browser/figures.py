"""Compares what the page shows with the CSV files beside it, read here without any code of the program."""

import csv
import re

COLUMNS = {
    "1": [("bevolking", "inwoners"), ("bevolking", "jeugdigen"), ("bevolking", "percentage")],
    "2": [("indicaties", "aantal"), ("declaraties", "aantal")],
    "3": [("thuis", "aantal"), ("thuis", "bedrag")],
    "4": [("niet_thuis", "aantal"), ("niet_thuis", "bedrag")],
    "5": [("ambulant_bij_niet_thuis", "aantal"), ("ambulant_bij_niet_thuis", "bedrag")],
    "6": [("gezinsvormen", "aantal"), ("gezinsvormen", "bedrag")],
    "7": [("residentieel", "aantal"), ("residentieel", "bedrag")],
    "8": [("jeugdzorgplus", "aantal"), ("jeugdzorgplus", "bedrag")],
}
PARTS = {"Q1": "1e kwartaal", "Q2": "1e helft", "Q3": "1e t/m 3e kwartaal"}

NUMBER = re.compile(r"\d{1,3}(\.\d{3})*|\d+,\d%")
MISSING = re.compile(r"(- )?ontbreekt")

# Every table as its caption and its rows of cell texts; a reader's no-break spaces are spaces.
TABLES = """() => [...document.querySelectorAll('table')].map(t => [t.caption.innerText.replaceAll('\\u00a0', ' '),
    [...t.tBodies[0].rows].map(r => [...r.cells].map(c => c.innerText.replaceAll('\\u00a0', ' ').trim()))])"""


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def label(code):
    year, _, part = code.partition("-tm-")
    return f"{year} {PARTS[part]}" if part else year


def grouped(digits):
    return f"{int(digits):,}".replace(",", ".")


def shown(line):
    """A line of a CSV file as a reader sees it."""
    if line["status"]:
        return "-"
    if line["maat"] == "bedrag":
        euros, cents = line["waarde"].split(",")
        return "€ " + grouped(int(euros) + (1 if int(cents) >= 50 else 0))
    if line["maat"] in ("percentage", "aandeel"):
        return line["waarde"] + "%"
    return grouped(line["waarde"])


def check(page, report, outcome):
    tables = page.evaluate(TABLES)
    check_tables(tables, read(report / "cijfers.csv"), outcome)
    trend = {(x["reeks"], x["periode"], x["onderwerp"], x["maat"]): x for x in read(report / "trend.csv")}
    check_answers(page, trend, outcome)
    check_pictures(tables, page, trend, outcome)


def check_tables(tables, lines, outcome):
    twente = {(x["onderwerp"], x["periode"], x["maat"]): x for x in lines if x["gebied"] == "Twente"}
    for number, columns in COLUMNS.items():
        where = f"tabel {number}"
        found = [rows for caption, rows in tables if caption.startswith(f"Tabel {number}. ")]
        outcome.check(where, "staat er niet één keer", len(found) == 1, len(found))
        periods = sorted({p for o, p, m in twente if (o, m) == columns[0]})
        expected = [[label(p)] + [shown(twente[o, p, m]) for o, m in columns] for p in periods]
        rows = [[cell if not cell.startswith("- ") else "-" for cell in row] for row in (found or [[]])[0]]
        outcome.check(where, "is niet wat in cijfers.csv staat", rows == expected, rows)


def check_answers(page, trend, outcome):
    text = page.inner_text("#in-het-kort").replace("\u00a0", " ")
    reeks = "gelijke_periode" if any(key[0] == "gelijke_periode" for key in trend) else "jaren"
    last = max(key[1] for key in trend if key[0] == reeks)
    for onderwerp, maat in (("thuis", "aantal"), ("niet_thuis", "aantal"), ("niet_thuis", "aandeel")):
        value = shown(trend[reeks, last, onderwerp, maat])
        outcome.check("In het kort", f"{onderwerp} {maat} van {last} staat er niet bij", value in text, value)


def check_pictures(tables, page, trend, outcome):
    for name, kinds in {
        "thuis-en-niet-thuis": [("thuis", "aantal"), ("niet_thuis", "aantal")],
        "aandeel-niet-thuis": [("niet_thuis", "aandeel")],
        "vormen-van-niet-thuis": [("gezinsvormen", "aantal"), ("residentieel", "aantal"), ("jeugdzorgplus", "aantal")],
    }.items():
        reeksen = ("jaren", "gelijke_periode") + (("gelijke_rijping",) if name.startswith("aandeel") else ())
        wanted = sorted(shown(x) for (reeks, _, o, m), x in trend.items() if reeks in reeksen and (o, m) in kinds)
        section = page.locator(f"#beeld-{name}")
        for part, texts in (("figuur", section.locator("svg text").all_text_contents()),
                            ("tabel", section.locator("td.getal").all_inner_texts())):
            # Four digits without a point are a year, as periods have it.
            found = sorted("-" if MISSING.fullmatch(t) else t for t in texts if MISSING.fullmatch(t) or NUMBER.fullmatch(t))
            outcome.check(name, f"de {part} heeft andere getallen dan trend.csv", found == wanted, (found, wanted))
