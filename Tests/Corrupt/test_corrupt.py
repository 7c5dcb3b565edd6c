"""The tool itself: it judges as it says, reads and writes a file without loss, and its kinds of damage are what they should be."""

import collections
import os
import sys
import unittest

import corrupt
import judge
import kinds
import report
from judge import Outcome
from table import DATABASE, SPREADSHEET, Raw, Table

PLACES = ("GM0147", "borne", "Borne")
CLEAN = Outcome(0, [], {("RIJ-001", "a/GM0147-borne/declaraties.csv"): 2}, {("thuis", "Twente", "2019", "aantal"): ("10", "")}, [])
MOVED = {("thuis", "Twente", "2019", "aantal"): ("12", "")}
KIND = kinds.Kind("x", "export", None, kinds.Fits(("TWI-002", "LEV-007", "RIJ-001")), "new", (), False, False)
HARMLESS = KIND._replace(harmless=True, fits=kinds.Fits(("WAA-012",)))


def judged(status=0, lines=(), figures=None, rejected=None, kind=KIND, found=()):
    outcome = Outcome(status, list(lines), rejected or dict(CLEAN.rejected), CLEAN.figures if figures is None else figures, list(found))
    return judge.judge(kind, outcome, CLEAN, PLACES).word


class Judging(unittest.TestCase):
    def test_a_figure_that_moves_without_a_word_is_silent(self):
        self.assertEqual(judged(figures=MOVED), "silent")

    def test_figures_that_stay_need_no_word(self):
        self.assertEqual(judged(), "same")

    def test_a_warning_that_fits_tells_it_only_with_place_and_number(self):
        self.assertEqual(judged(lines=["waarschuwing: [TWI-002] Borne: 12 records"], figures=MOVED), "told")
        self.assertEqual(judged(lines=["waarschuwing: [TWI-002] Almelo: 12 records"], figures=MOVED), "misfit")
        self.assertEqual(judged(lines=["waarschuwing: [TWI-002] Borne: enkele records"], figures=MOVED), "misfit")

    def test_a_warning_that_does_not_fit_is_a_misfit(self):
        self.assertEqual(judged(lines=["waarschuwing: [TWI-009] Borne: 12 records"], figures=MOVED), "misfit")

    def test_a_refusal_needs_an_error_that_fits(self):
        self.assertEqual(judged(65, ["a/GM0147-borne/declaraties.csv:3: fout: [TWI-002] Borne: 12 records"]), "refused")
        self.assertEqual(judged(65, ["a/GM0147-borne/declaraties.csv:3: fout: [TWI-009] Borne: 12 records"]), "misfit")
        self.assertEqual(judged(65, ["a/GM0141-almelo/declaraties.csv:3: fout: [TWI-002] Almelo: 12 records"]), "misfit")

    def test_a_mere_warning_beside_a_refusal_that_points_elsewhere_is_not_enough(self):
        kind = KIND._replace(fits=kinds.Fits(("WAA-008",)))
        lines = ["waarschuwing: [WAA-008] Borne: 12 records", "a/GM0147-borne/declaraties.csv:3: fout: [TWI-009] Borne: 12 records"]
        self.assertEqual(judged(65, lines, kind=kind), "misfit")
        self.assertEqual(judged(0, lines[:1], MOVED, kind=kind), "told")

    def test_any_other_exit_is_broken(self):
        self.assertEqual(judged(70), "broken")
        self.assertEqual(judged(-11), "broken")

    def test_rejected_rows_count_where_there_are_more_than_in_sound_data(self):
        more = {("RIJ-001", "a/GM0147-borne/declaraties.csv"): 3}
        self.assertEqual(judged(figures=MOVED, rejected=more), "counted")
        self.assertEqual(judged(figures=MOVED), "silent")

    def test_what_is_harmless_may_move_nothing_and_be_refused_by_nothing(self):
        self.assertEqual(judged(kind=HARMLESS), "same")
        self.assertEqual(judged(kind=HARMLESS, lines=["waarschuwing: [WAA-012] a/GM0147-borne: 3"]), "same")
        self.assertEqual(judged(kind=HARMLESS, lines=["waarschuwing: [TWI-002] Borne: 3"]), "alarm")
        self.assertEqual(judged(65, kind=HARMLESS), "alarm")
        self.assertEqual(judged(kind=HARMLESS, figures=MOVED), "alarm")

    def test_a_key_in_any_output_is_a_leak_whatever_else_was_said(self):
        self.assertEqual(judged(figures=MOVED, lines=["waarschuwing: [TWI-002] Borne: 12"], found=[("log", "F000001")]), "leak")

    def test_keys_are_seen_and_figures_and_hashes_are_not(self):
        for text in (b"F012345", b";f012345.0;", b"0012345;", b"405180000000123456", b"999999990", b"P0123456789abcdef"):
            self.assertTrue(judge.KEYS.search(text), text)
        for text in (b"1234567", b"a0012345b", b"#F0123456", b"74611879,00", b"0,0012345", b"cf012345aa"):
            self.assertFalse(judge.KEYS.search(text), text)

    def test_a_status_beside_a_figure_is_a_figure_that_moves(self):
        gone = {("thuis", "Twente", "2019", "aantal"): ("", "ontbreekt")}
        self.assertEqual(judge.moved(CLEAN.figures, gone), (("thuis", "2019", "aantal", -10.0),))


class Tables(unittest.TestCase):
    def test_every_file_of_the_example_is_written_as_it_was_read(self):
        campaign = corrupt.Example("data/voorbeeld")
        for key, path in campaign.paths.items():
            if key[0] in ("GM0141", "GM0153", "GM0164"):
                continue
            with open(os.path.join("data/voorbeeld", path), "rb") as stream:
                data = stream.read()
            written = Table.read(data, key[2]).write()
            self.assertEqual(collections.Counter(data.splitlines()), collections.Counter(written.splitlines()), path)

    def test_another_dialect_holds_the_same_cells(self):
        data = (b"declaratienummer;jeugdige;gemeente;begindatum;registratiedatum;bedrag\n"
                b"1;F1;GM0147;2019-03-01;2019-04-02;-1234,50\n2;F2;GM0147;2019-02-30;2019-04-02;12.34.56\n")
        table = Table.read(data, "declaraties")
        self.assertEqual(table["bedrag"], [-123450, "12.34.56"])
        self.assertIsInstance(table["begindatum"][1], Raw)
        for dialect in (DATABASE, SPREADSHEET):
            again = Table.read(table.copy(dialect).write(), "declaraties")
            self.assertEqual(again.columns, {name: table[name] for name in again.columns})
        self.assertIn("1-3-2019;2-4-2019;-€ 1234,50", table.copy(SPREADSHEET).write().decode("cp1252"))

    def test_a_raw_cell_is_written_as_it_stands_beside_an_equal_plain_one(self):
        table = Table("declaraties", SPREADSHEET, {"gemeente": ["GM0147", "GM0147"], "begindatum": [Raw("2019-03-01"), "2019-03-01"]})
        self.assertEqual(table.write().decode().splitlines()[1:], ["147;2019-03-01", "147;1-3-2019"])


class Kinds(unittest.TestCase):
    def test_names_are_told_apart_and_codes_are_codes(self):
        self.assertEqual(len({(kind.name, kind.where) for kind in kinds.ALL}), len(kinds.ALL))
        for kind in kinds.ALL:
            self.assertTrue(kind.harmless or kind.fits.codes, kind.name)
            for code in kind.fits.codes:
                self.assertRegex(code, r"^[A-Z]{3}-(\d{3}|\*)$")

    def test_there_are_sixty_kinds_and_more(self):
        self.assertGreaterEqual(len({kind.name for kind in kinds.ALL if not kind.harmless}), 60)

    def test_the_figure_that_moves_most_is_named(self):
        moved = (("thuis", "2019", "aantal", -3.0), ("declaraties", "2018", "aantal", 7.0), ("thuis", "2018", "bedrag", -2_500_000.0))
        self.assertEqual(report.largest(moved), "+7 children (declaraties 2018); -2.50 million euro (thuis 2018)")


if __name__ == "__main__":
    sys.exit(unittest.main())
