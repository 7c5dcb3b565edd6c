"""Compares how `tmsd bekijk --csv` cuts files into cells with Python's csv module.

usage: vergelijk_csv.py TMSD [COUNT] [SEED]

Every file is drawn at random from what RFC 4180 allows, in each delimiter, line end and encoding that deliveries have. The two
readers must find the same cells. Exits 1 at the first file that they do not; the file is kept and named.
"""

import csv
import io
import pathlib
import random
import subprocess
import sys
import tempfile

DELIMITERS = {"puntkomma": ";", "komma": ",", "tab": "\t", "streep": "|"}
PIECES = ["a", "0", "12,50", "x;y", "p,q", "tab\there", "pijp|hier", 'zegt "ja"', "regel\neinde", "cr\rlf\r\n", "é", "€", " spatie ",
          "", "", "'", "=1+1", "-", "\u00a0", "lang " * 40]


def draw(rng, encoding):
    """Rows of cells of one width, the first a header without line ends."""
    width = rng.randint(1, 6)
    pieces = [p for p in PIECES if encodes(p, encoding)]
    header = [f"kolom{n}" for n in range(width)]
    rows = [["".join(rng.choice(pieces) for _ in range(rng.randint(0, 3))) for _ in range(width)]
            for _ in range(rng.randint(0, 30))]
    return [header] + rows


def encodes(text, encoding):
    try:
        text.encode(encoding)
        return True
    except UnicodeEncodeError:
        return False


def write(rng, rows, delimiter, line_end, encoding):
    """The rows as bytes, quoted where needed and sometimes where not."""
    lines = []
    for row in rows:
        cells = []
        for cell in row:
            must = any(c in cell for c in (delimiter, '"', "\n", "\r")) or cell.startswith('"')
            if must or rng.random() < 0.2:
                cell = '"' + cell.replace('"', '""') + '"'
            cells.append(cell)
        lines.append(delimiter.join(cells))
    text = line_end.join(lines) + (line_end if rng.random() < 0.8 else "")
    mark = "\ufeff" if encoding == "utf-8" and rng.random() < 0.3 else ""
    return (mark + text).encode(encoding)


def is_blank(row):
    return all(not cell.strip(" \t\u00a0") for cell in row)


def by_python(data, delimiter, encoding):
    text = data.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True) if not is_blank(row)]


def by_tmsd(tmsd, path, name):
    run = subprocess.run([tmsd, "bekijk", str(path), "--scheidingsteken", name, "--csv"], capture_output=True, check=True)
    return list(csv.reader(io.StringIO(run.stdout.decode("utf-8"), newline=""), strict=True))


def main():
    tmsd = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    rng = random.Random(seed)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="tmsd-differential-"))
    path = folder / "bestand.csv"
    for number in range(count):
        name, delimiter = rng.choice(sorted(DELIMITERS.items()))
        encoding = rng.choice(["utf-8", "utf-8", "cp1252"])
        line_end = rng.choice(["\n", "\r\n", "\r"])
        data = write(rng, draw(rng, encoding), delimiter, line_end, encoding)
        path.write_bytes(data)
        if data.isascii():
            encoding = "utf-8"
        expected = by_python(data, delimiter, encoding)
        found = by_tmsd(tmsd, path, name)
        if found != expected:
            print(f"file {number} of seed {seed} is read differently: {path}")
            for one, other in zip(expected, found):
                if one != other:
                    print("python:", one, "\ntmsd:  ", other)
                    break
            sys.exit(1)
    path.unlink()
    folder.rmdir()
    print(f"{count} files of seed {seed}: the same cells")


main()
