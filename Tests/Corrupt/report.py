"""The outcome of all kinds of damage, for a screen and for the documentation."""

import collections

from judge import GOOD

ORDER = ("leak", "broken", "silent", "misfit", "alarm", "counted", "told", "refused", "same")
WORLDS = {
    "new": "the new delivery", "old": "an earlier delivery", "all": "every delivery", "again": "a delivery that repeats all",
    "full": "a full delivery that replaces the one before"}

Row = collections.namedtuple("Row", "kind words codes moved")


def gather(cases, verdicts):
    """One row for each kind of damage in each world, of all its cases."""
    by_kind = {}
    for (kind, _), (verdict, moved, _) in zip(cases, verdicts):
        by_kind.setdefault(kind, []).append((verdict, moved))
    return [
        Row(kind, collections.Counter(verdict.word for verdict, _ in found),
            tuple(sorted({code for verdict, _ in found for code in verdict.codes})),
            max((moved for _, moved in found), key=size))
        for kind, found in by_kind.items()]


def size(moved):
    return max((abs(each[3]) for each in moved if each[2] == "bedrag"), default=0) / 3000 + max(
        (abs(each[3]) for each in moved if each[2] == "aantal"), default=0)


def largest(moved):
    """The figure of each measure that moved most, in words."""
    words = []
    for measure, unit in (("aantal", "children"), ("bedrag", "euro")):
        found = [each for each in moved if each[2] == measure]
        if found:
            onderwerp, period, _, difference = max(found, key=lambda each: (abs(each[3]), each[:2]))
            amount = f"{difference:+,.0f}" if measure == "aantal" else f"{difference / 1e6:+,.2f} million"
            words.append(f"{amount} {unit} ({onderwerp} {period})")
    return "; ".join(words)


def outcome_words(words):
    return ", ".join(f"{word} {words[word]}" if len(words) > 1 else word for word in ORDER if words[word])


def screen(rows, cases, verdicts, wrong, lines):
    text = []
    for row in rows:
        mark = "  " if all(word in GOOD for word in row.words) else "! "
        text.append(f"{mark}{row.kind.step + ': ' + row.kind.name + ' (' + row.kind.where + ')':<88} "
                    f"{outcome_words(row.words):<24} {' '.join(row.codes)}")
        if mark == "! " and largest(row.moved):
            text.append(f"      {largest(row.moved)}")
    for (kind, base), (verdict, _, said) in zip(cases, verdicts):
        if lines or verdict.detail:
            text.append(f"- {kind.name} ({kind.where}), {base.gemeente} {base.dialect}: {verdict.word} {verdict.detail}")
        if lines:
            text += [f"    {line}" for line in said]
    text += [f"! {each}" for each in wrong]
    total = collections.Counter(verdict.word for verdict, _, _ in verdicts)
    names = {kind.name for kind, _ in cases}
    text.append(f"{len(names)} kinds, {len(rows)} with their worlds, {len(cases)} cases: {outcome_words(total)}; "
                f"{len(wrong)} false alarms over sound data.")
    return "\n".join(text)


HEADER = """# Spoiled deliveries

What goes wrong between a registration and the analyst's disk, what it moves, and what `tmsd` says of it.

## How this table is made

`make corrupt` spoils the example in every way below, in three gemeenten and in each in two dialects, and runs `tmsd rapport` on each with an earlier
update beside it. It wrote this page too (`make corrupt CORRUPT="--markdown Sources/Pipeline/Pipeline.docc/SpoiledDeliveries.md"`), so nothing here is typed.

- *moves* is the figure of children and the amount of Twente that move most over those cases, for 2018 up to and including the third quarter of 2020; of a
  refused delivery what would move if the setting `twijfel` were `melden`. `-`: nothing, or no figures can be made of it at all.
- *refused*: no report is made, and the message has the code. *told*: a warning that names gemeente and file, with numbers. *counted*: rows are rejected and
  listed, too few to refuse the file. *same*: the figures are those of the sound delivery.
- *silent* and *misfit*: figures move, and nothing is said of it, or something that points elsewhere.

Sound data must be warned about by nobody: the example, what is harmless in the last table, and ten examples of other seeds.
"""


def markdown(rows, scope):
    total = sum((row.words for row in rows), collections.Counter())
    text = [HEADER, f"{len({row.kind.name for row in rows})} kinds in {sum(total.values())} cases: {outcome_words(total)}. Made with {scope}.", ""]
    for step in dict.fromkeys(row.kind.step for row in rows):
        text += [f"## {step.capitalize()}", "", "| damage | in | moves | outcome | codes |", "| --- | --- | --- | --- | --- |"]
        for row in (row for row in rows if row.kind.step == step):
            text.append(f"| {row.kind.name.replace('|', chr(92) + '|')} | {WORLDS[row.kind.where]} | {largest(row.moved) or '-'} "
                        f"| {outcome_words(row.words)} | {', '.join(row.codes) or '-'} |")
        text.append("")
    left = [row for row in rows if not all(word in GOOD for word in row.words)]
    text += ["## What is not told", "", "Figures move in these cases, or a run is stopped, without a word that fits.", ""] if left else []
    text += [f"- {row.kind.step}, {WORLDS[row.kind.where]}: {row.kind.name}" for row in left] + [""] * bool(left)
    return "\n".join(text)
