"""Attacks what tmsd publishes per gemeente: the example, and worlds of which everything is known, with a MILP solver and with `tmsd onthul`.

usage: attack.py TMSD WORK [--worlds N] [--seed N] [--reports DIR] [--publish PROGRAM] [--jobs N]

A world that something is wrong with stays in WORK.

Ends with 1 when anything can be worked out, when a control that leaks is not caught, or when `tmsd onthul` calls wide what is not.
"""
import argparse
import collections
import functools
import multiprocessing
import os
import pathlib
import shutil
import subprocess
import sys
import time

import pictures
import publishing
import worlds
from attacker import ENOUGH, SMALL, Amounts, Counts, Update


class Onthul:
    """What `tmsd onthul` finds, from its lines."""

    def __init__(self, tmsd, folder, known=None):
        command = [tmsd, "onthul", str(folder)] + (["--weet", str(known)] if known else [])
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode not in (0, 1):
            raise SystemExit(f"{' '.join(command)}: {run.returncode}\n{run.stderr}")
        self.status = run.returncode
        self.counts, self.amounts, self.others, self.contradictions = set(), set(), [], []
        for line in run.stdout.splitlines()[1:-1]:
            place, _, what = line.partition(": ")
            parts = tuple(place.split(", "))
            if "spreken elkaar tegen" in what:
                self.contradictions.append(parts)
            elif what.startswith("het aantal is verborgen"):
                self.counts.add(parts)
            elif what.startswith("het bedrag is verborgen"):
                self.amounts.add(parts)
            else:
                self.others.append((parts, what))


class Tally:
    def __init__(self):
        self.numbers = collections.Counter()
        self.failures = []

    def fail(self, text):
        self.failures.append(text)
        print("FOUT: " + text, flush=True)


def write_known(world, path):
    """What an attacker knows who knows exactly how many jeugdigen were counted in two gemeenten."""
    lines = ["update;periode;gebied;onderwerp;aantal"]
    for update in world.updates:
        for period in update.periods:
            lines += [f"{update.name};{period.code};Twente;{name};{period.row(name)}" for name in worlds.COUNTS]
    publishing.write_file(path, lines)


def sums_of(update):
    return {(period.code, name): period.row(name) for period in update.periods for name in worlds.COUNTS}


def attack_world(tmsd, world, folder, tally):
    """The MILP attack by one who knows the sums of rows, the same by an outsider, and `tmsd onthul` with the same knowledge."""
    known = folder / "bekend.csv"
    write_known(world, known)
    inside, outside = Onthul(tmsd, folder / "reports", known), Onthul(tmsd, folder / "reports")
    tight = collections.Counter()
    for update in world.updates:
        published = Update(folder / "reports" / update.name)
        for period in update.periods:
            attacks = [(inside, sums_of(update), "inside"), (outside, None, "outside")]
            # Whoever knows less finds less; now and then that is tried too.
            for onthul, sums, who in attacks if tally.numbers["worlds"] % 5 == 0 else attacks[:1]:
                model = Counts(published, period.code, sums)
                if model.keys and sums and not model.holds(period.counts):
                    tally.fail(f"{world.name} {update.name} {period.code}: the attacker's relations do not hold in truth")
                compare(world, update, period, model, onthul, who, tally, tight)
            attack_amounts(world, update, period, published, inside, tally, tight)
    return tight, inside, outside


def compare(world, update, period, model, onthul, who, tally, tight):
    place = (update.name, period.code)
    contradicts = any(found[:2] == place for found in onthul.contradictions)
    found = {} if contradicts and who == "outside" else model.tight()
    for key in model.hidden():
        tally.numbers[f"hidden counts, {who}"] += 1
        by_onthul = contradicts or (*place, key[0], key[1]) in onthul.counts
        if key in found:
            tight[kind_of(model, period, key), who] += 1
            if not by_onthul:
                tally.fail(f"{world.name} {place} {key}: onthul calls wide what has {found[key]} values ({who})")
        elif by_onthul:
            tally.numbers[f"tight by onthul, wide by MILP, {who}"] += 1
    nested = {} if contradicts else model.nested()
    told = {parts for parts, what in onthul.others if "verschil met" in what}
    for (gemeente, whole, parts), width in nested.items():
        tight["differences", who] += 1
        if (*place, gemeente, whole) not in told:
            tally.fail(f"{world.name} {place} {gemeente} {whole}-{parts}: onthul calls wide a difference of {width} values ({who})")


def kind_of(model, period, key):
    """Whoever takes a number for a small one that is hidden for the sake of others is wrong about it: that is told apart."""
    if key[1] in worlds.COUNTS[7:]:
        return "apart"
    is_small = period.counts[key[0]][key[1]] <= SMALL
    return "counts" if is_small or model.width_at_large(key) < ENOUGH else "counts that are not small"


def attack_amounts(world, update, period, published, onthul, tally, tight):
    # Who knows of credits that make an amount negative does not take for granted that none is.
    is_negative = any(amount < 0 for amounts in period.amounts.values() for amount in amounts.values())
    model = Amounts(published, period.code, ("credits",)) if is_negative else Amounts(published, period.code)
    if model.infeasible:
        tally.numbers["amounts that contradict"] += 1
        return
    found = model.tight(period.amounts)
    for key in model.hidden():
        tally.numbers["hidden amounts"] += 1
        by_onthul = (update.name, period.code, *key) in onthul.amounts
        if key in found:
            tight["apart amounts" if key[1] in worlds.COUNTS[7:] else "amounts", "inside"] += 1
            if not by_onthul:
                tally.fail(f"{world.name} {update.name} {period.code} {key}: onthul calls wide what has {found[key]:.3f}")
        elif by_onthul and model.width(key) >= 0.2:
            tally.numbers["amounts tight by onthul, wide by MILP"] += 1


class Program:
    """The program's own rules and audit: it reads exact worlds and says what it would publish."""

    def __init__(self, path):
        self.path = path

    def rule(self, update, world):
        lines = []
        for period in update.periods:
            if not period.all_declared and period is update.periods[1]:
                lines.append("bron;jeugdzorgplus;2019;indicatie")
            for name in worlds.COUNTS[:7]:
                for gemeente in world.gemeenten:
                    lines.append(self.line(period, name, gemeente))
        told = subprocess.run([self.path], input="\n".join([*lines, "einde\n"]), capture_output=True, text=True, check=True)
        shown = publishing.Published(update, world)
        for period in update.periods:
            for name in worlds.COUNTS[7:]:
                for gemeente in world.gemeenten:
                    key = (period.code, gemeente, name)
                    shown.counts[key] = shown.amounts[key] = publishing.HIDDEN
        for text in told.stdout.splitlines():
            if text == "einde":
                return shown
            name, gemeente, code, maat, value, status = text.split(";")
            cells = shown.counts if maat == "aantal" else shown.amounts
            cells[code, gemeente, name] = int(value.replace(",", "")) if value else status
        raise SystemExit("the program that publishes worlds did not end a world")

    @staticmethod
    def line(period, name, gemeente):
        if gemeente in period.missing:
            return f"{name};{gemeente};{period.code};-;;;;"
        amounts = ";;;"
        if name in worlds.AMOUNTS:
            numbers = (of[gemeente][name] for of in (period.amounts, period.positive, period.greatest))
            amounts = ";".join(str(number) for number in numbers) + ";0"
        return f"{name};{gemeente};{period.code};{period.counts[gemeente][name]};{amounts}"


def publish(world, folder, rule, audit=None):
    shutil.rmtree(folder, ignore_errors=True)
    for update in world.updates:
        shown = rule(update, world)
        if audit:
            audit(shown, folder / "reports" / update.name)
        publishing.write(shown, folder / "reports" / update.name)


def hide_more(shown, folder):
    """A stand-in for the audit before publishing: hides in the given order until the MILP finds nothing tight."""
    for _ in range(60):
        publishing.write(shown, folder)
        published = Update(folder)
        changed = False
        for period in shown.update.periods:
            model = Counts(published, period.code, sums_of(shown.update))
            for gemeente, name in model.tight():
                changed |= hide_one(shown, period, gemeente, name)
            for gemeente, whole, parts in model.nested():
                changed |= hide_one(shown, period, gemeente, whole)
            for gemeente, name in Amounts(published, period.code).tight():
                changed |= hide_amount(shown, period, name)
        if not changed:
            return


ORDER = ["gezinsvormen", "residentieel_of_jeugdzorgplus", "niet_thuis", "ambulant_bij_niet_thuis", "thuis",
         "declaraties", "indicaties"]


def hide_one(shown, period, gemeente, name):
    """One cell more: of the gemeente itself, then of the row the smallest, then everything of the period."""
    own = [(period.code, gemeente, other) for other in ORDER]
    row = sorted(((period.code, other, name) for other in shown.world.gemeenten),
                 key=lambda key: shown.counts[key] if isinstance(shown.counts.get(key), int) else 0)
    for key in own + row:
        if isinstance(shown.counts.get(key), int) and shown.counts[key] > 0:
            shown.counts[key] = publishing.HIDDEN
            if key in shown.amounts:
                shown.amounts[key] = publishing.HIDDEN
            publishing.forms(shown, period)
            return True
    return hide_all(shown, period)


def hide_amount(shown, period, name):
    names = [name] + [other for other in worlds.AMOUNTS if other not in publishing.APART]
    for key in sorted(((period.code, g, other) for other in names for g in shown.world.gemeenten),
                      key=lambda key: names.index(key[2])):
        if isinstance(shown.amounts.get(key), int):
            shown.amounts[key] = publishing.HIDDEN
            publishing.forms(shown, period)
            return True
    return False


def hide_all(shown, period):
    keys = [key for key in shown.counts if key[0] == period.code and isinstance(shown.counts[key], int)]
    for key in keys:
        shown.counts[key] = publishing.HIDDEN
    for key in shown.amounts:
        if key[0] == period.code and isinstance(shown.amounts[key], int):
            shown.amounts[key] = publishing.HIDDEN
    return bool(keys)


def attack_one(options, number):
    """One world by its number, in a folder of its own: what is counted, and what is wrong."""
    tally = Tally()
    tally.numbers["worlds"] = number
    world = worlds.world(options.seed, number)
    folder = options.work / f"world-{number}"
    rule, audit = (Program(options.publish).rule, None) if options.publish else (publishing.by_the_rules, hide_more)
    publish(world, folder, rule, audit)
    tight, _, _ = attack_world(options.tmsd, world, folder, tally)
    tally.numbers["worlds"] = 1
    for (what, who), count in tight.items():
        tally.numbers[f"tight {what}, {who}"] += count
        if who == "inside" and what in ("counts", "amounts"):
            tally.fail(f"{world.name}: {count} {what} tight")
    if not tally.failures:
        shutil.rmtree(folder)
    return tally.numbers, tally.failures


def attack_worlds(options, tally):
    began, done = time.monotonic(), 0
    with multiprocessing.Pool(options.jobs) as pool:
        for numbers, failures in pool.imap_unordered(functools.partial(attack_one, options), range(options.worlds)):
            tally.numbers += numbers
            tally.failures += failures
            done += 1
            if done % 50 == 0:
                print(f"{done} worlds, {time.monotonic() - began:.0f} s", flush=True)


CONTROLS = {"exact rates": publishing.exact_rates, "exact euros": publishing.exact_euros,
            "threshold ten": publishing.threshold_ten, "exact pictures": publishing.exact_pictures}


def attack_controls(options, tally):
    """Each leaks by design: the MILP attack, or the reading of pictures, must find that, and `tmsd onthul` where it reads such files."""
    for name, rule in CONTROLS.items():
        caught = collections.Counter()
        for world in (worlds.world(options.seed + 1, number) for number in range(7)):
            folder = options.work / "control"
            publish(world, folder, rule)
            updates = [Update(folder / "reports" / update.name) for update in world.updates]
            if name == "exact pictures":
                caught["attack"] += any(pictures.exact(update) for update in updates)
                caught["worlds"] += 1
                continue
            known = folder / "bekend.csv"
            write_known(world, known)
            by_milp = any(
                Counts(published, period.code, sums_of(update)).tight()
                or Amounts(published, period.code).tight(period.amounts)
                for update, published in zip(world.updates, updates) for period in update.periods)
            by_milp |= any(changes(old, new) for place, new in enumerate(updates) for old in updates[:place])
            caught["attack"] += by_milp
            inside = Onthul(options.tmsd, folder / "reports", known).status == 1
            caught["onthul"] += inside
            caught["missed"] += by_milp and not inside
            caught["onthul alone"] += Onthul(options.tmsd, folder / "reports").status == 1
            caught["worlds"] += 1
        print(f"control, {name}: {dict(caught)}")
        # Not every world has something hidden: what there is to work out must be, in most.
        if 2 * caught["attack"] < caught["worlds"] or caught["missed"]:
            tally.fail(f"control, {name}: not caught")


def changes(old, new):
    """Cells of which the change between two updates is known to fewer than five values, and may be of few."""
    found = []
    for code in set(old.periods) & set(new.periods):
        before, after = Counts(old, code), Counts(new, code)
        for key in set(before.keys) & set(after.keys):
            if not all(isinstance(update.cells[code, *key, "aantal"], int) for update in (old, new)):
                continue
            (a, b) = before.place[key], after.place[key]
            least, most = int(after.lower[b] - before.upper[a]), int(after.upper[b] - before.lower[a])
            least = max(0, least) if most >= 0 else least
            if most - least + 1 < 5 and any(0 < abs(change) < 10 for change in range(least, most + 1)):
                found.append((code, *key))
    return found


def attack_reports(options, tally):
    """Reports that are there, such as the example's, by an attacker who knows nothing besides."""
    onthul = Onthul(options.tmsd, options.reports)
    print(f"{options.reports}: onthul ends with {onthul.status}")
    for folder in sorted(path.parent for path in options.reports.glob("*/cijfers.csv")):
        update = Update(folder)
        for period in update.periods:
            if not update.gemeenten:
                continue
            counts, amounts = Counts(update, period), Amounts(update, period)
            tally.numbers["hidden counts, reports"] += len(counts.hidden())
            for what in (counts.tight(), counts.nested(), {} if amounts.infeasible else amounts.tight()):
                for key, width in what.items():
                    tally.fail(f"{folder} {period} {key}: {width}")
        for found in pictures.exact(update):
            tally.fail(f"{folder}: {found} was drawn from another number than the one that is shown")
    if onthul.status != 0:
        tally.fail(f"{options.reports}: tmsd onthul ends with {onthul.status}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tmsd")
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--worlds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--reports", type=pathlib.Path, default=pathlib.Path("reports"))
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--publish", help="a program that publishes worlds; without it a stand-in does, which is slow")
    options = parser.parse_args()
    tally = Tally()
    attack_reports(options, tally)
    attack_controls(options, tally)
    attack_worlds(options, tally)
    for name, number in sorted(tally.numbers.items()):
        print(f"{number:>9}  {name}")
    if tally.failures:
        print(f"{len(tally.failures)} fouten")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
