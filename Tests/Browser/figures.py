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

# A number of jeugdigen or a percentage, with its mark where it is provisional.
NUMBER = re.compile(r"(\d{1,3}(\.\d{3})*|\d+,\d%)\*?")
MISSING = "ontbreekt"
WORDS = {"niet_betrouwbaar": "nog niet te geven", "onderdrukt": "niet getoond (ter bescherming)", "ontbreekt": MISSING}

# Every table as its caption and its rows of cell texts, its head first; a reader's no-break spaces are spaces.
TABLES = """() => [...document.querySelectorAll('table')].map(t => [t.caption.textContent.replaceAll('\\u00a0', ' '),
    [...t.rows].map(r => [...r.cells].map(c => c.textContent.replaceAll('\\u00a0', ' ').trim()))])"""


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
        return WORDS[line["status"]]
    if line["maat"] == "bedrag":
        euros, cents = line["waarde"].split(",")
        return grouped(int(euros) + (1 if int(cents) >= 50 else 0))
    if line["maat"] in ("percentage", "aandeel"):
        return line["waarde"] + "%"
    return grouped(line["waarde"])


def check(page, report, outcome):
    tables = page.evaluate(TABLES)
    check_tables(tables, read(report / "cijfers.csv"), outcome)
    trend = {(x["reeks"], x["periode"], x["onderwerp"], x["maat"]): x for x in read(report / "trend.csv")}
    check_answer(page, trend, outcome)
    check_pictures(page, report, trend, outcome)


def check_tables(tables, lines, outcome):
    """Periods stand beside each other, three at a time; a mark at every provisional number."""
    twente = {(x["onderwerp"], x["periode"], x["maat"]): x for x in lines if x["gebied"] == "Twente"}
    for number, columns in COLUMNS.items():
        where = f"tabel {number}"
        found = [rows for caption, rows in tables if caption.startswith(f"Tabel {number}. ")]
        periods = sorted({p for o, p, m in twente if (o, m) == columns[0]})
        outcome.check(where, "staat er niet", len(found) == -(-len(periods) // 3), len(found))
        heads = [cell.split(" ")[0].rstrip("*") for rows in found for cell in rows[0][1:]]
        outcome.check(where, "heeft andere periodes", heads == [p[:4] for p in periods], heads)
        for place, (onderwerp, maat) in enumerate(columns):
            shown_cells = [cell for rows in found for cell in rows[1 + place][1:]]
            cells = [cell.rstrip("*!") for cell in shown_cells]
            expected = [shown(twente[onderwerp, p, maat]) for p in periods]
            outcome.check(where, "is niet wat in cijfers.csv staat", cells == expected, (cells, expected))
            marks = [cell.endswith("*") for cell in shown_cells if NUMBER.fullmatch(cell.rstrip("!"))]
            open_periods = ["-tm-" in p for p, e in zip(periods, expected) if NUMBER.fullmatch(e)]
            outcome.check(where, "heeft de ster niet waar zij hoort", marks == open_periods, shown_cells)


def percent(part, whole):
    return (abs(part) * 200 + whole) // (whole * 2)


def check_answer(page, trend, outcome):
    """The numbers and both ranges of the first page, worked out again from trend.csv."""
    text = page.inner_text("#in-het-kort").replace("\u00a0", " ")
    words = page.inner_text(".antwoord").split()
    outcome.check("eerste pagina", "heeft meer dan negentig woorden", len(words) <= 90, len(words))
    periods = sorted({key[1] for key in trend if key[0] == "gelijke_periode"})
    for onderwerp in ("thuis", "niet_thuis"):
        now = {p: int(trend["gelijke_periode", p, onderwerp, "aantal"]["waarde"]) for p in periods}
        outcome.check("eerste pagina", f"{onderwerp} staat er niet bij", grouped(now[periods[-1]]) in text, now)
        sizes = [percent(now[periods[-1]] - now[periods[-2]], now[periods[-2]])]
        alike = trend["gelijke_rijping", periods[-2], onderwerp, "aantal"]
        if alike["waarde"]:
            sizes.append(percent(now[periods[-1]] - int(alike["waarde"]), int(alike["waarde"])))
        wanted = f"{min(sizes)} à {max(sizes)}%" if min(sizes) != max(sizes) else f"{sizes[0]}%"
        outcome.check("eerste pagina", f"het bereik van {onderwerp} is anders", wanted in text, wanted)


def check_pictures(page, report, trend, outcome):
    """The numbers in words and table of each picture of bars are those of trend.csv, with the mark of what is provisional."""
    for name, kinds in {
        "thuis-en-niet-thuis": [("thuis", "aantal"), ("niet_thuis", "aantal")],
        "aandeel-niet-thuis": [("niet_thuis", "aandeel")],
        "vormen-van-niet-thuis": [("gezinsvormen", "aantal"), ("residentieel", "aantal"), ("jeugdzorgplus", "aantal")],
    }.items():
        reeksen = ("jaren", "gelijke_periode") + (("gelijke_rijping",) if name.startswith("aandeel") else ())
        last = max(key[1] for key in trend if key[0] == "gelijke_periode")
        lines = [(key, x) for key, x in trend.items() if key[0] in reeksen and (key[2], key[3]) in kinds]
        wanted = sorted(shown(x) + ("*" if key[1] == last and not x["status"] else "") for key, x in lines)
        svg = (report / "figuren" / f"{name}.svg").read_text(encoding="utf-8")
        drawn = re.findall(r"<text [^>]*>([^<]*)</text>", svg)
        cells = page.locator(f"#beeld-{name} td.getal").all_text_contents()
        for part, texts in (("figuur", drawn), ("tabel", cells)):
            found = sorted(t for t in texts if t == MISSING or NUMBER.fullmatch(t))
            # Four digits without a point are a year, as periods have it.
            outcome.check(name, f"de {part} heeft andere getallen dan trend.csv", found == wanted, (found, wanted))
        alt = page.locator(f"#beeld-{name} img").get_attribute("alt")
        outcome.check(name, "de tekst mist een getal", all(number in alt for number in wanted), alt)
    stand = read(report / "stand.csv")
    alt = page.locator("#beeld-stand img").get_attribute("alt")
    for line in stand:
        number = shown(line | {"maat": "aantal", "status": "" if line["status"] == "voorlopig" else line["status"]})
        mark = "*" if line["status"] == "voorlopig" else ""
        outcome.check("stand", "de tekst mist een getal van stand.csv", number + mark + " op " in alt, number)
