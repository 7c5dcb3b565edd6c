"""One run of tmsd on spoiled data, and what is to be thought of it."""

import csv
import dataclasses
import os
import re
import shutil
import subprocess

RUN = ["--kwartaal", "2020-Q3", "--peildatum", "2020-10-31"]
# What of a person may stand in no output: a child of the example, spoiled or not, and a record number with its leading zero.
KEYS = re.compile(rb"(?<![0-9A-Za-z])[Ff]\d{6}(?![0-9A-Za-z])|(?<![0-9A-Za-z.,])0\d{6}(?![0-9A-Za-z])|\b40518\d{8}|[PN][0-9a-f]{16}\b|d41d8cd98f|\b99999999\d\b")
GOOD = {"same", "refused", "told", "counted"}


@dataclasses.dataclass
class Outcome:
    """What one run ended with."""

    status: int
    lines: list
    rejected: dict
    figures: dict
    leaks: list


@dataclasses.dataclass
class Verdict:
    """`same`, `refused`, `told`, `counted` (as rejected rows) are good; `silent`, `misfit`, `alarm`, `leak`, `broken` are not."""

    word: str
    codes: tuple
    moved: tuple
    detail: str = ""


def figures(folder):
    path = os.path.join(folder, "cijfers.csv")
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return {
            (row["onderwerp"], row["gebied"], row["periode"], row["maat"]): (row["waarde"], row["status"])
            for row in csv.DictReader(stream, delimiter=";")}


def leaks(folder, texts):
    found = [("message", match.decode()) for text in texts for match in KEYS.findall(text)]
    for root, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(root, name), "rb") as stream:
                found += [(name, match.decode()) for match in KEYS.findall(stream.read())]
    return found


def run(tmsd, data, out, previous):
    """Makes the report, with a dossier beside it, and gathers all that was said."""
    shutil.rmtree(out, ignore_errors=True)
    os.makedirs(out)
    log, rejected = os.path.join(out, "log"), os.path.join(out, "afgekeurd.csv")
    command = [
        tmsd, "rapport", "--data", data, "--uit", os.path.join(out, "reports"), "--vorige", previous or "geen",
        "--dossier", os.path.join(out, "dossier"), "--log", log, "--afgekeurd", rejected, *RUN]
    ended = subprocess.run(command, capture_output=True, check=False, timeout=300)
    lines = [
        line for line in ended.stderr.decode("utf-8", "replace").splitlines() if re.search(r"\[[A-Z]{3}-\d{3}\]", line)]
    counts = {}
    if os.path.exists(rejected):
        with open(rejected, encoding="utf-8-sig", newline="") as stream:
            for row in csv.DictReader(stream, delimiter=";"):
                key = (row["code"], row["bestand"])
                counts[key] = counts.get(key, 0) + 1
    report = os.path.join(out, "reports", RUN[1])
    outcome = Outcome(ended.returncode, lines, counts, figures(report), leaks(out, [ended.stderr, ended.stdout]))
    shutil.rmtree(out, ignore_errors=True)
    return outcome


def number(text):
    return float(text.replace(",", ".")) if text else 0.0


def moved(clean, spoiled):
    """Which figures differ, as (onderwerp, periode, maat, difference)."""
    return tuple(
        (key[0], key[2], key[3], number(spoiled.get(key, ("", ""))[0]) - number(clean.get(key, ("", ""))[0]))
        for key in sorted(clean.keys() | spoiled.keys()) if clean.get(key) != spoiled.get(key))


def code(line):
    return re.search(r"\[([A-Z]{3}-\d{3})\]", line).group(1)


def is_error(line):
    return " fout: " in line or line.startswith("fout:")


def judge(kind, outcome, clean, places):
    """What is to be thought of a run: `places` are the words by which a line names the gemeente or its files."""
    known = set(clean.lines)
    fresh = [line for line in outcome.lines if line not in known]
    codes = tuple(sorted({code(line) for line in fresh}))
    counted = tuple(sorted({
        each for (each, path), count in outcome.rejected.items() if count > clean.rejected.get((each, path), 0)}))
    differences = moved(clean.figures, outcome.figures) if outcome.status == 0 else ()
    if outcome.leaks:
        return Verdict("leak", codes, differences, str(outcome.leaks[:3]))
    if outcome.status not in (0, 65, 78):
        return Verdict("broken", codes, differences, f"exit {outcome.status}")
    if kind.harmless:
        odd = [each for each in codes if each not in kind.fits]
        if outcome.status or differences or odd:
            return Verdict("alarm", codes, differences, "; ".join(line for line in fresh if code(line) in odd)[:400])
        return Verdict("same", codes, ())
    placed = {
        code(line) for line in fresh if kind.wide or any(place in line for place in places)
        and (outcome.status == 0 or is_error(line) or not code(line).startswith("WAA"))}
    fitting = tuple(sorted(each for each in placed if each in kind.fits))
    if outcome.status:
        return Verdict("refused" if fitting else "misfit", fitting or codes, (), "" if fitting else "\n".join(fresh)[:400])
    if not differences:
        return Verdict("same", fitting, ())
    if fitting and any(re.search(r"\d", line.split("]", 1)[1]) for line in fresh if code(line) in fitting):
        return Verdict("told", fitting, differences)
    in_rows = tuple(each for each in counted if each in kind.fits)
    if in_rows:
        return Verdict("counted", in_rows, differences)
    return Verdict("misfit" if codes else "silent", codes or counted, differences, "\n".join(fresh)[:400])
