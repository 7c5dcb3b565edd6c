# `make` builds tmsd and makes the example's report; `make test` runs everything that a bare toolchain can.

SWIFT ?= swift
PREFIX ?= /usr/local

# What is installed and what is tested are one build: tests may look inside, which costs the program no instruction.
# `make test CONFIGURATION=debug` builds and tests with what a debugger needs.
CONFIGURATION ?= release
FLAGS = -c $(CONFIGURATION) -Xswiftc -enable-testing --explicit-target-dependency-import-check error $$(.ci/build-id)
BUILT = .build/$(CONFIGURATION)
TMSD = $(BUILT)/tmsd
FORMAT = $(SWIFT) format --configuration .ci/swift-format.json --recursive --parallel Package.swift Sources Tests

.PHONY: all build build-tests browser-tools voorbeeld handleiding test lint format fuzz faults test-differential test-browser test-datapackage test-records attack bench bench-tools bench-bestanden bench-schalen bench-vormen corrupt \
    bench-floor bench-leveringen bench-controleer bench-guard vormen install uninstall clean help

all: build
	$(TMSD) rapport --data data/voorbeeld --uit reports --kwartaal 2020-Q1 --peildatum 2020-07-31
	$(TMSD) rapport --data data/voorbeeld --uit reports --kwartaal 2020-Q2 --peildatum 2020-10-31

build:
	$(SWIFT) build $(FLAGS) --product tmsd

voorbeeld: build
	$(TMSD) voorbeeld --uit data/voorbeeld

# What the documents say of rules and codes, from the program itself; tests fail where they differ.
handleiding: build
	$(TMSD) regels > Sources/Pipeline/Pipeline.docc/Regels.md
	$(TMSD) regels | .ci/handleiding data/LEESMIJ.md
	$(TMSD) instellingen --schema > data/instellingen.schema.json

build-tests:
	$(SWIFT) build $(FLAGS) --build-tests

test: build-tests
	$(SWIFT) test -c $(CONFIGURATION) --skip-build --quiet --parallel

# Instructions per row on fixed inputs; needs valgrind and Python.
bench-guard: build vormen
	TMSD=$(TMSD) VORMEN=$(VORMEN) .ci/bench-guard

lint:
	$(SWIFT) format lint --strict --configuration .ci/swift-format.json --recursive --parallel Package.swift Sources Tests
	.ci/circles

format:
	$(FORMAT) --in-place

FUZZ_SECONDS ?= 60
FUZZ_SEED ?= 1

fuzz:
	$(SWIFT) build $(FLAGS) --product Fuzz
	mkdir -p .build/fuzz
	$(BUILT)/Fuzz $(FUZZ_SECONDS) $(FUZZ_SEED) .build/fuzz Tests/Corpus

FAULTS_CALLS ?= 40
FAULTS_SECONDS ?= 0

# Lets system calls fail one at a time; needs Python, and installs strace when it is not there.
faults: build
	Tests/Faults/install
	python3 -B Tests/Faults/faults.py $(TMSD) --calls $(FAULTS_CALLS) --seconds $(FAULTS_SECONDS) --work .build/faults

CORRUPT ?=
CORRUPT_PAGE = Sources/Pipeline/Pipeline.docc/SpoiledDeliveries.md

# Spoils the example in the ways a delivery goes wrong, and asks for a fitting word about each; needs Python. CORRUPT passes options on,
# such as "--only spreadsheet --lines" or "--markdown $(CORRUPT_PAGE)", which writes the documentation's table.
corrupt: build
	python3 -B Tests/Corrupt/test_corrupt.py
	python3 -B Tests/Corrupt/corrupt.py $(TMSD) --work .build/corrupt $(CORRUPT)

# Needs Python with jsonschema; compares with its readers of CSV and of JSON Schema, also on random input.
test-differential: build
	python3 Tests/Differential/vergelijk_csv.py $(TMSD) 1000 1
	python3 Tests/Differential/vergelijk_instellingen.py $(TMSD) 300 1

BROWSER_TOOLS = .build/browser-tools

browser-tools: $(BROWSER_TOOLS)/packages.txt

# Opens the example's pages and pictures in Chromium; installs what that needs when it is not there.
test-browser: $(BROWSER_TOOLS)/packages.txt
	$(BROWSER_TOOLS)/bin/python -B Tests/Browser/browser_test.py reports/2020-Q1 reports/2020-Q2

$(BROWSER_TOOLS)/packages.txt: Tests/Browser/packages.txt Tests/Browser/install
	Tests/Browser/install $(BROWSER_TOOLS)

DATAPACKAGE_TOOLS = .build/datapackage-tools

# Holds the example's datapackage.json against its CSV files, with frictionless, pandas and DuckDB; installs these in .build.
test-datapackage: $(DATAPACKAGE_TOOLS)/packages.txt
	$(DATAPACKAGE_TOOLS)/bin/python -B Tests/Datapackage/datapackage_test.py reports/2020-Q1 reports/2020-Q2

# Counts the example's figures anew from its list of records, with DuckDB; installs that as above.
test-records: build $(DATAPACKAGE_TOOLS)/packages.txt
	$(DATAPACKAGE_TOOLS)/bin/python -B Tests/Records/records_test.py $(TMSD) data/voorbeeld .build/records 2020-Q2 2020-10-31

$(DATAPACKAGE_TOOLS)/packages.txt: Tests/Datapackage/packages.txt
	python3 -m venv $(DATAPACKAGE_TOOLS)
	$(DATAPACKAGE_TOOLS)/bin/pip install --quiet --disable-pip-version-check -r Tests/Datapackage/packages.txt
	cp Tests/Datapackage/packages.txt $@

ATTACK_TOOLS = .build/attack-tools
ATTACK_WORLDS ?= 200
ATTACK_SEED ?= 1

# Attacks the example and invented worlds with a MILP solver, and holds `tmsd onthul` against that; installs scipy in .build.
attack: build $(ATTACK_TOOLS)/packages.txt
	$(SWIFT) build -c release --product Worlds $(FLAGS)
	$(ATTACK_TOOLS)/bin/python -B Tests/Attack/attack.py $(TMSD) .build/attack --publish .build/release/Worlds \
	    --worlds $(ATTACK_WORLDS) --seed $(ATTACK_SEED)

$(ATTACK_TOOLS)/packages.txt: Tests/Attack/packages.txt Tests/Attack/install
	Tests/Attack/install $(ATTACK_TOOLS)

BENCH = python3 -B Tests/Bench
BENCH_DATA = .build/bench
BENCH_VORM ?= voorbeeld
BENCH_SCHAAL ?= 10
BENCH_SCHALEN ?= 4 40
BENCH_RIJEN ?= 10000000
BENCH_LEVERING ?= 240000
BENCH_LEVERINGEN ?= 4 40
BENCH_RONDEN ?= 5
BENCH_KERNEN ?= 2
BENCH_TOOLS = .build/bench-tools
VORMEN = $(BUILT)/Vormen
FLOOR = $(BUILT)/Floor

# Writes inputs in all shapes, for the measurements.
vormen:
	$(SWIFT) build $(FLAGS) --product Vormen

# Needs Python; times the whole job beside DuckDB and polars, where `make bench-tools` has put them, and sha256sum.
# BENCH_VORM is the example (voorbeeld, veertien, een), BENCH_SCHAAL times as large, or a shape, of BENCH_RIJEN declaraties.
bench: build vormen
	$(BENCH)/meet.py $(TMSD) $(VORMEN) $(BENCH_DATA) --python $(BENCH_TOOLS)/bin/python3 --vorm $(BENCH_VORM) \
	    --schaal $(BENCH_SCHAAL) --rijen $(BENCH_RIJEN) --ronden $(BENCH_RONDEN) --kernen $(BENCH_KERNEN)

bench-tools:
	python3 -m venv $(BENCH_TOOLS)
	$(BENCH_TOOLS)/bin/python3 -m pip install --quiet --requirement Tests/Bench/requirements.txt

# The same rows in 56, 28 and 2 files.
bench-bestanden: build
	$(BENCH)/meet_invoer.py $(TMSD) $(BENCH_DATA) $(BENCH_RONDEN) \
	    $(BENCH_SCHAAL):voorbeeld $(BENCH_SCHAAL):veertien $(BENCH_SCHAAL):een

# The time per row of small and large inputs; a schaal is 260,000 rows and 19 MB.
bench-schalen: build
	$(BENCH)/meet_schalen.py $(TMSD) $(BENCH_DATA) $(BENCH_RONDEN) $(BENCH_SCHALEN)

# Instructions per row of every shape beside the plain one, or of those in BENCH_VORMEN; needs valgrind.
bench-vormen: build vormen
	$(BENCH)/meet_vormen.py $(TMSD) $(VORMEN) $(BENCH_DATA) $(BENCH_VORMEN)

# The CPU that the job takes beside bare loops that do the same.
bench-floor: build vormen
	$(SWIFT) build $(FLAGS) --product Floor
	$(BENCH)/meet_vloer.py $(TMSD) $(FLOOR) $(VORMEN) $(BENCH_DATA) $(BENCH_RONDEN) $(BENCH_RIJEN) \
	    gewoon 300-aanbieders 9000-aanbieders

# Few and many deliveries of BENCH_LEVERING declaraties that each replace the one before.
bench-leveringen: build vormen
	$(BENCH)/meet_leveringen.py $(TMSD) $(VORMEN) $(BENCH_DATA) $(BENCH_RONDEN) $(BENCH_LEVERING) $(BENCH_LEVERINGEN)

# Checking beside making the report, and the memory of both.
bench-controleer: build vormen
	$(BENCH)/meet_controleer.py $(TMSD) $(VORMEN) $(BENCH_DATA) $(BENCH_RONDEN) $(BENCH_RIJEN) 300-aanbieders

# Below PREFIX, where man and each shell look by themselves. DESTDIR comes before it, for whoever makes a package.
SHARE = $(DESTDIR)$(PREFIX)/share
DOC = $(SHARE)/doc/tmsd

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DOC)/data" "$(DOC)/reports" "$(SHARE)/man/man1" \
	    "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	install -m 755 $(TMSD) "$(DESTDIR)$(PREFIX)/bin/tmsd"
	install -m 644 data/LEESMIJ.md data/instellingen.schema.json data/kolommen-*.json "$(DOC)/data"
	install -m 644 reports/LEESMIJ.md "$(DOC)/reports"
	for file in handleiding:man/man1/tmsd.1 "aanvulling bash:bash-completion/completions/tmsd" \
	    "aanvulling zsh:zsh/site-functions/_tmsd" "aanvulling fish:fish/vendor_completions.d/tmsd.fish"; do \
	    $(TMSD) $${file%%:*} > .build/installed && install -m 644 .build/installed "$(SHARE)/$${file#*:}" || exit 1; \
	done
	rm -f .build/installed

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/tmsd" "$(SHARE)/man/man1/tmsd.1" "$(SHARE)/bash-completion/completions/tmsd" \
	    "$(SHARE)/zsh/site-functions/_tmsd" "$(SHARE)/fish/vendor_completions.d/tmsd.fish"
	rm -rf "$(DOC)"

clean:
	$(SWIFT) package clean
	rm -rf .build

help:
	@echo "make            bouwt tmsd en maakt het rapport van de voorbeelddata in reports/"
	@echo "make test       draait alle tests"
	@echo "make lint       controleert de opmaak van de code en of mappen in een kring van elkaar afhangen; make format herstelt de opmaak"
	@echo "make voorbeeld  maakt de voorbeelddata in data/voorbeeld opnieuw"
	@echo "make handleiding  schrijft de codes in data/LEESMIJ.md, Regels.md en het schema van instellingen.json opnieuw, na een wijziging ervan"
	@echo "make fuzz       zoekt een minuut naar invoer die de lezer breekt"
	@echo "make faults     laat systeemaanroepen een voor een mislukken, met strace; er mag niets fout, verloren of achter zijn"
	@echo "make corrupt    bederft het voorbeeld op alle manieren waarop een levering misgaat, en vraagt van elke een passende melding"
	@echo "make test-differential  vergelijkt het lezen van CSV en de instellingen met Python (met jsonschema)"
	@echo "make attack     probeert met een MILP-solver (scipy) uit te rekenen wat per gemeente verborgen is, in het voorbeeld en in verzonnen werelden"
	@echo "make bench      meet hoe snel tmsd is, naast programma's die hetzelfde tellen uit dezelfde bestanden (BENCH_VORM=9000-aanbieders)"
	@echo "make bench-tools    zet DuckDB en polars klaar in .build, voor make bench"
	@echo "make bench-vormen   telt met valgrind de instructies per rij van elke schrijfwijze naast de gewone, en faalt boven 1,5 keer"
	@echo "make bench-floor    meet de rekentijd naast die van kale lussen die hetzelfde doen, en faalt boven 1,5 keer"
	@echo "make bench-leveringen  meet of een rij van 40 volledige leveringen langer duurt dan een van 4, en faalt boven 1,3 keer"
	@echo "make bench-controleer  meet controleer naast rapport, met het geheugen; faalt boven 1,3 keer of 600 MB"
	@echo "make bench-schalen  meet of een rij in grote invoer even lang duurt (BENCH_SCHALEN='4 40 400'), en faalt boven 20% of 4 GB"
	@echo "make bench-bestanden   meet tmsd op dezelfde rijen in 56, 28 en 2 bestanden"
	@echo "make vormen     zet .build/release/Vormen klaar, dat verzonnen leveringen schrijft in 37 schrijfwijzen"
	@echo "make bench-guard  telt met valgrind de instructies per rij, en faalt als het er meer zijn dan afgesproken"
	@echo "make install    zet tmsd in PREFIX/bin (nu $(PREFIX)/bin), met handleidingen, man-pagina en aanvulling voor bash, zsh en fish in"
	@echo "                PREFIX/share; de machine daar heeft geen Swift nodig; make uninstall haalt het weg"
	@echo "make clean      ruimt op wat er is gebouwd"
