#!/usr/bin/env python3
"""Spoils the example in all the ways a delivery goes wrong, and asks for a word about each; then holds sound examples against false alarm.

    corrupt.py TMSD [--jobs 2] [--only WORD] [--gemeenten 3] [--seeds 10] [--markdown FILE] [--keep FOLDER] [--work .build/corrupt]

Each kind of damage is done to one gemeente's delivery, in three gemeenten and in each in two dialects: its own, and that of a database or of a
spreadsheet. A run on it must end in one of these ways:
- same: the figures are those of the sound data;
- refused: exit 65 or 78, with a code that fits;
- told: a warning with a code that fits, that names the gemeente or its file and holds a number;
- counted: rows were rejected for a reason that fits, fewer than refuse a file.
Exit status 1 when one ends otherwise, when sound data are warned about, or when a key of a child or record stands in any output.
"""

import argparse
import collections
import multiprocessing
import os
import shutil
import subprocess
import sys

import damage_export
import damage_none
import damage_numbers
import damage_pseudonyms
import damage_registration
import damage_spreadsheet
import damage_transport
import kinds
import report
from judge import GOOD, Outcome, Verdict, judge, moved, run
from world import DELIVERIES, KINDS, Base, Example, seed, spoil, thinned, write_common

MODULES = (
    damage_registration, damage_numbers, damage_export, damage_spreadsheet, damage_pseudonyms, damage_transport, damage_none)
LARGE = ("GM0141", "GM0164")
MIDDLE = ("GM0173", "GM1735", "GM1742")
SMALL = ("GM0147", "GM0158", "GM0168", "GM0183", "GM1774")
# What is warned about without a dossier of the previous update, whatever was delivered.
USUAL = {"WAA-020"}

Case = collections.namedtuple("Case", "kind base clean")
STATE = {}


def gemeenten_of(kind, count):
    """One large gemeente, one of the middle and a small one; which, follows from the name of the kind."""
    return [group[seed(kind.name, "gemeente") % len(group)] for group in (SMALL, LARGE, MIDDLE)][:count]


def other_dialect(gemeente):
    return "database" if gemeente in ("GM1774", "GM0164", "GM1742", "GM0147", "GM0183") else "spreadsheet"


class Campaign:
    def __init__(self, options):
        self.options, self.work = options, os.path.abspath(options.work)
        self.tmsd = os.path.abspath(options.tmsd)
        shutil.rmtree(self.work, ignore_errors=True)
        os.makedirs(self.work)
        data = options.data
        if options.thin > 1:
            data = os.path.join(self.work, "thin")
            thinned(options.data, data, options.thin)
        self.example = Example(data)
        self.commons, self.bases = {}, {}

    def common(self, world, traits):
        """The data of all gemeenten in a world, and the update that came before."""
        key = ("full" if world == "full" else "pile", "bsn" in traits)
        if key not in self.commons:
            folder = os.path.join(self.work, "-".join(map(str, key)))
            write_common(self.example, os.path.join(folder, "data"), world, traits)
            shutil.copytree(os.path.join(folder, "data"), os.path.join(folder, "before"))
            shutil.rmtree(os.path.join(folder, "before", "leveringen", "2020-10"))
            reports = os.path.join(folder, "reports")
            subprocess.run(
                [self.tmsd, "rapport", "--data", os.path.join(folder, "before"), "--uit", reports, "--kwartaal", "2020-Q1",
                 "--peildatum", "2020-07-31", "--stil"], check=True)
            self.commons[key] = os.path.join(folder, "data"), os.path.join(reports, "2020-Q1")
        return self.commons[key]

    def base(self, world, gemeente, dialect, traits):
        world = "new" if world in ("old", "all") else world
        key = (world, gemeente, dialect, traits)
        if key not in self.bases:
            data, previous = self.common(world, traits)
            base = Base(self.example, data, world, gemeente, dialect, traits)
            base.previous, base.folder = previous, os.path.join(self.work, f"base-{len(self.bases)}")
            self.bases[key] = base
        return self.bases[key]

    def cases(self):
        for kind in kinds.ALL:
            if self.options.only and not any(word in f"{kind.step}: {kind.name} ({kind.where})" for word in self.options.only):
                continue
            for gemeente in self.options.gemeente or gemeenten_of(kind, self.options.gemeenten):
                for dialect in ("own", other_dialect(gemeente))[:self.options.dialects]:
                    yield kind, self.base(kind.where, gemeente, dialect, kind.traits)


def places(base):
    name = base.example.name(base.gemeente)
    return base.gemeente, name, name.replace("-", " ").title(), name.title(), base.example.name(base.gemeente).capitalize()


def hold(base):
    """Keeps the tables of one sound base in each process, not those of all."""
    held = STATE.get("held")
    if held is not None and held is not base:
        held.forget()
    STATE["held"] = base


def on_base(index):
    campaign, base = STATE["campaign"], STATE["bases"][index]
    hold(base)
    base.write(base.folder, base.files(), base.settings)
    return run(campaign.tmsd, base.folder, base.folder + "-out", base.previous)


def unspoiled(base, files):
    """Whether the files are what the base has, to the byte."""
    sound = [base.example.paths[base.gemeente, delivery, kind] for delivery in DELIVERIES for kind in KINDS]
    if sorted(files) != sorted(sound):
        return False
    for path, data in files.items():
        with open(os.path.join(base.folder, path), "rb") as stream:
            if isinstance(data, bytes) and data != stream.read():
                return False
    return True


def on_case(index):
    campaign = STATE["campaign"]
    kind, base = STATE["cases"][index]
    hold(base)
    folder = os.path.join(campaign.options.keep or campaign.work, f"case-{index}")
    clean = STATE["clean"][base.folder]
    try:
        files, settings = spoil(base, kind)
    except Exception as error:  # A fault in the damage itself must not hide the others.
        return index, (Verdict("broken", (), (), f"the damage itself: {error!r}"), (), [])
    if unspoiled(base, files) and settings == base.settings and not kind.harmless:
        return index, (Verdict("broken", (), (), "the damage changes nothing"), (), [])
    base.write(folder, files, settings)
    outcome = run(campaign.tmsd, folder, folder + "-out", base.previous)
    verdict = judge(kind, outcome, clean, places(base))
    what = ()
    if verdict.word == "refused" and any(code.startswith("TWI") for code in verdict.codes):
        base.write(folder, files, dict(settings, twijfel="melden"))
        second = run(campaign.tmsd, folder, folder + "-out", base.previous)
        what = moved(clean.figures, second.figures) if second.status == 0 else ()
    if not campaign.options.keep:
        shutil.rmtree(folder)
    return index, (verdict, what or verdict.moved, outcome.lines)


def sound_seed(number):
    """An example from another seed, made and reported upon."""
    campaign = STATE["campaign"]
    folder = os.path.join(campaign.work, f"seed-{number}")
    subprocess.run([campaign.tmsd, "voorbeeld", "--uit", folder, "--zaad", str(number)], check=True, capture_output=True)
    outcome = run(campaign.tmsd, folder, folder + "-out", None)
    shutil.rmtree(folder)
    return outcome


def alarms(outcome: Outcome, first=None):
    """What is wrong with a run on sound data."""
    found = [line for line in outcome.lines if not any(f"[{code}]" in line for code in USUAL)]
    if outcome.status:
        found.append(f"exit {outcome.status}")
    if first and outcome.figures != first.figures:
        found.append(f"figures that move: {moved(first.figures, outcome.figures)[:3]}")
    return found + [f"key in output: {leak}" for leak in outcome.leaks[:3]]


def scope(options):
    """Over how much of the example, in words."""
    children = f"one in {options.thin} children of the example" if options.thin > 1 else "the whole example"
    towns = ", ".join(options.gemeente) if options.gemeente else f"{options.gemeenten} gemeenten for each kind"
    return f"{children}, {towns}, {options.dialects} dialect{'s' if options.dialects > 1 else ''} each"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tmsd")
    parser.add_argument("--data", default="data/voorbeeld")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--only", action="append", help="only kinds with this in 'step: name (world)'")
    parser.add_argument("--gemeenten", type=int, default=3, choices=(1, 2, 3))
    parser.add_argument("--gemeente", action="append", help="this gemeente, in place of those that a kind falls upon")
    parser.add_argument("--dialects", type=int, default=2, choices=(1, 2))
    parser.add_argument("--thin", type=int, default=1, help="one in so many children of the example, for a quick look")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--markdown", help="writes the table of the documentation here")
    parser.add_argument("--lines", action="store_true", help="shows what was said in each case")
    parser.add_argument("--keep", help="leaves the spoiled data in this folder")
    parser.add_argument("--work", default=".build/corrupt")
    options = parser.parse_args()

    campaign = Campaign(options)
    cases = list(campaign.cases())
    bases = list(campaign.bases.values())
    STATE.update(campaign=campaign, bases=bases, cases=cases)
    wrong = []
    with multiprocessing.get_context("fork").Pool(options.jobs) as pool:
        outcomes = pool.map(on_base, range(len(bases)), chunksize=1)
        seeds = pool.map(sound_seed, range(1, options.seeds + 1), chunksize=1)
    STATE["clean"] = {base.folder: outcome for base, outcome in zip(bases, outcomes)}
    for base, outcome in zip(bases, outcomes):
        found = alarms(outcome, outcomes[0])
        wrong += [f"sound, {base.world} {base.gemeente} {base.dialect} {' '.join(base.traits)}: {text}" for text in found]
    for number, outcome in enumerate(seeds, 1):
        wrong += [f"sound, seed {number}: {text}" for text in alarms(outcome)]
    with multiprocessing.get_context("fork").Pool(options.jobs) as pool:
        # Cases of one base together, so that it is read once.
        order = sorted(range(len(cases)), key=lambda index: (cases[index][1].folder, index))
        found = {}
        for index, outcome in pool.imap_unordered(on_case, order, chunksize=4):
            found[index] = outcome
            if len(found) % 50 == 0:
                print(f"{len(found)} of {len(cases)} cases", file=sys.stderr, flush=True)
    verdicts = [found[index] for index in range(len(cases))]
    rows = report.gather(cases, verdicts)
    print(report.screen(rows, cases, verdicts, wrong, options.lines))
    if options.markdown:
        with open(options.markdown, "w", encoding="utf-8") as stream:
            stream.write(report.markdown(rows, scope(options)))
    shutil.rmtree(campaign.work, ignore_errors=True)
    return 1 if wrong or any(verdict.word not in GOOD for verdict, _, _ in verdicts) else 0


if __name__ == "__main__":
    sys.exit(main())
