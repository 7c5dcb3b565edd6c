# `make` builds tmsd and makes the example's report; `make test` runs everything that a bare toolchain can.

SWIFT ?= swift
PREFIX ?= /usr/local

FLAGS = --explicit-target-dependency-import-check error
RELEASE = -c release --product tmsd --static-swift-stdlib $(FLAGS)
TMSD = .build/release/tmsd
FORMAT = $(SWIFT) format --configuration .ci/swift-format.json --recursive --parallel Package.swift Sources Tests

.PHONY: all build voorbeeld test lint format fuzz faults test-differential test-browser test-datapackage bench bench-tools bench-vormen bench-schalen bench-guard install uninstall clean help

all: build
	$(TMSD) rapport --data data/voorbeeld --uit reports --kwartaal 2020-Q1 --peildatum 2020-07-31
	$(TMSD) rapport --data data/voorbeeld --uit reports --kwartaal 2020-Q2 --peildatum 2020-10-31

build:
	$(SWIFT) build $(RELEASE) $$(.ci/build-id)

voorbeeld: build
	$(TMSD) voorbeeld --uit data/voorbeeld

test:
	$(SWIFT) test --quiet --parallel $(FLAGS)

# Instructions per row on a fixed input; needs valgrind.
bench-guard: build
	TMSD=$(TMSD) .ci/bench-guard

lint:
	$(SWIFT) format lint --strict --configuration .ci/swift-format.json --recursive --parallel Package.swift Sources Tests
	.ci/circles

format:
	$(FORMAT) --in-place

FUZZ_SECONDS ?= 60
FUZZ_SEED ?= 1

fuzz:
	$(SWIFT) build -c release --product Fuzz $(FLAGS)
	mkdir -p .build/fuzz
	.build/release/Fuzz $(FUZZ_SECONDS) $(FUZZ_SEED) .build/fuzz Tests/Corpus

FAULTS_CALLS ?= 40
FAULTS_SECONDS ?= 0

# Lets system calls fail one at a time; needs Python, and installs strace when it is not there.
faults: build
	Tests/Faults/install
	python3 -B Tests/Faults/faults.py $(TMSD) --calls $(FAULTS_CALLS) --seconds $(FAULTS_SECONDS) --work .build/faults

# Needs Python with jsonschema; compares with its readers of CSV and of JSON Schema, also on random input.
test-differential: build
	python3 Tests/Differential/vergelijk_csv.py $(TMSD) 1000 1
	python3 Tests/Differential/vergelijk_instellingen.py $(TMSD) 300 1

BROWSER_TOOLS = .build/browser-tools

# Opens the example's pages and pictures in Chromium; installs what that needs when it is not there.
test-browser: $(BROWSER_TOOLS)/packages.txt
	$(BROWSER_TOOLS)/bin/python -B Tests/Browser/browser_test.py reports/2020-Q1 reports/2020-Q2

$(BROWSER_TOOLS)/packages.txt: Tests/Browser/packages.txt Tests/Browser/install
	Tests/Browser/install $(BROWSER_TOOLS)

DATAPACKAGE_TOOLS = .build/datapackage-tools

# Holds the example's datapackage.json against its CSV files, with frictionless, pandas and DuckDB; installs these in .build.
test-datapackage: $(DATAPACKAGE_TOOLS)/packages.txt
	$(DATAPACKAGE_TOOLS)/bin/python -B Tests/Datapackage/datapackage_test.py reports/2020-Q1 reports/2020-Q2

$(DATAPACKAGE_TOOLS)/packages.txt: Tests/Datapackage/packages.txt
	python3 -m venv $(DATAPACKAGE_TOOLS)
	$(DATAPACKAGE_TOOLS)/bin/pip install --quiet --disable-pip-version-check -r Tests/Datapackage/packages.txt
	cp Tests/Datapackage/packages.txt $@

BENCH_SCHAAL ?= 10
BENCH_SCHALEN ?= 4 40
BENCH_VORM ?= voorbeeld
BENCH_RONDEN ?= 5
BENCH_KERNEN ?= 2
BENCH_TOOLS = .build/bench-tools

# Needs Python; times the whole job beside DuckDB and polars, where `make bench-tools` has put them, and sha256sum.
bench: build
	python3 Tests/Bench/meet.py $(TMSD) .build/bench --python $(BENCH_TOOLS)/bin/python3 --schaal $(BENCH_SCHAAL) \
	    --vorm $(BENCH_VORM) --ronden $(BENCH_RONDEN) --kernen $(BENCH_KERNEN)

bench-tools:
	python3 -m venv $(BENCH_TOOLS)
	$(BENCH_TOOLS)/bin/python3 -m pip install --quiet --requirement Tests/Bench/requirements.txt

# The same rows in 56, 28 and 2 files.
bench-vormen: build
	python3 Tests/Bench/meet_invoer.py $(TMSD) .build/bench $(BENCH_RONDEN) \
	    $(BENCH_SCHAAL):voorbeeld $(BENCH_SCHAAL):veertien $(BENCH_SCHAAL):een

# The time per row of small and large inputs; a schaal is 260,000 rows and 19 MB.
bench-schalen: build
	python3 Tests/Bench/meet_invoer.py $(TMSD) .build/bench $(BENCH_RONDEN) $(BENCH_SCHALEN)

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
	@echo "make fuzz       zoekt een minuut naar invoer die de lezer breekt"
	@echo "make faults     laat systeemaanroepen een voor een mislukken, met strace; er mag niets fout, verloren of achter zijn"
	@echo "make test-differential  vergelijkt het lezen van CSV en de instellingen met Python (met jsonschema)"
	@echo "make bench      meet hoe snel tmsd is, naast programma's die hetzelfde tellen uit dezelfde bestanden"
	@echo "make bench-tools    zet DuckDB en polars klaar in .build, voor make bench"
	@echo "make bench-vormen   meet tmsd op dezelfde rijen in 56, 28 en 2 bestanden"
	@echo "make bench-schalen  meet of een rij in grote invoer even lang duurt (BENCH_SCHALEN='4 40 400')"
	@echo "make bench-guard  telt met valgrind de instructies per rij, en faalt als het er meer zijn dan afgesproken"
	@echo "make install    zet tmsd in PREFIX/bin (nu $(PREFIX)/bin), met handleidingen, man-pagina en aanvulling voor bash, zsh en fish in"
	@echo "                PREFIX/share; de machine daar heeft geen Swift nodig; make uninstall haalt het weg"
	@echo "make clean      ruimt op wat er is gebouwd"
