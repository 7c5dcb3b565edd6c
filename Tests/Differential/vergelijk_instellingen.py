"""Compares what `tmsd` accepts as instellingen.json with what the schema that it prints accepts, by Python's jsonschema.

usage: vergelijk_instellingen.py TMSD [COUNT] [SEED]

First the cases of instellingen.json beside this file, of which the outcome is worked out by hand; then documents drawn at random. What
the reader accepts the schema must accept, and the other way round but for the cases that say why not. Exits 1 when they differ.
"""

import datetime
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import jsonschema

REFERENTIE = {
    "gemeenten.csv": "code;naam\nGM0153;Enschede\nGM0141;Almelo\n",
    "voorzieningen.csv": "productcode;voorziening;omschrijving\nAMB;ambulant;\n",
    "bronregels.csv": "voorziening;vanaf_jaar;bron\n",
    "bevolking.csv": "jaar;gemeente;inwoners;jeugdigen\n",
}
VALUES = [None, True, False, 0, 1, 2, 33, 100, 365, 1000, 1001, 100000, 1000000, 1000001, -1, "", "euro", "eurocent", "regio", "gemeente",
          "stapelend", "volledig", "2020-02-29", "1899-12-31", "GM0153", "153", "GM153", [], {}, ["GM0141"], ["0141", "x"]]


def accepts(tmsd, data, document):
    """Whether the reader accepts a text."""
    (data / "instellingen.json").write_text(document, encoding="utf-8")
    status = subprocess.run([tmsd, "instellingen", "--data", data], capture_output=True, check=False).returncode
    if status not in (0, 78):
        raise SystemExit(f"tmsd ended with {status} on {document}")
    return status == 0


def draw(rng, schema, depth=0):
    """A value that often fits the schema, and often just doesn't."""
    if depth > 4 or rng.random() < 0.15:
        return rng.choice(VALUES)
    if "anyOf" in schema:
        return draw(rng, rng.choice(schema["anyOf"]), depth)
    if "enum" in schema:
        return rng.choice(schema["enum"])
    match schema.get("type"):
        case "object" if "propertyNames" in schema:
            codes = ["TWI-001", "TOE-012", "ABC-999", "TWI-1", "twi-001", "TWI-0001", ""]
            return {code: draw(rng, schema["additionalProperties"], depth + 1) for code in rng.sample(codes, rng.randint(0, 2))}
        case "object":
            names = [name for name in schema["properties"] if rng.random() < 2 / len(schema["properties"])]
            names += [name for name in schema.get("required", []) if rng.random() < 0.9]
            value = {name: draw(rng, schema["properties"][name], depth + 1) for name in dict.fromkeys(names)}
            return value | ({"onbekend": 1} if rng.random() < 0.05 else {})
        case "array":
            return [draw(rng, schema["items"], depth + 1) for _ in range(rng.randint(0, 2))]
        case "integer":
            return rng.choice([schema["minimum"] - 1, schema["minimum"], schema["default"], schema["maximum"], schema["maximum"] + 1])
        case "boolean":
            return rng.random() < 0.5
        case "string" if schema.get("format") == "date":
            return str(datetime.date(1890, 1, 1) + datetime.timedelta(days=rng.randint(0, 120_000)))
        case "string" if "pattern" in schema:
            return rng.choice(["GM0153", "gm0141", "0153", "141", "GM153", "00153", ""])
        case _:
            # Names differ, so that no two columns have the same one.
            return rng.choice(["", f"naam {rng.random()}"])


def main():
    tmsd = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    schema = json.loads(subprocess.run([tmsd, "instellingen", "--schema"], capture_output=True, check=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    cases = json.loads((pathlib.Path(__file__).parent / "instellingen.json").read_text(encoding="utf-8"))
    documents = [(case["document"], case["schema"], case["lezer"]) for case in cases]
    for _ in range(count):
        document = draw(rng, schema)
        documents.append((json.dumps(document), validator.is_valid(document), validator.is_valid(document)))
    wrong = 0
    accepted = 0
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder)
        (data / "referentie").mkdir()
        for name, text in REFERENTIE.items():
            (data / "referentie" / name).write_text(text, encoding="utf-8")
        for document, by_schema, by_reader in documents:
            found = (validator.is_valid(json.loads(document)), accepts(tmsd, data, document))
            accepted += found[1]
            if found != (by_schema, by_reader):
                wrong += 1
                print(f"schema {found[0]} and reader {found[1]}, expected {by_schema} and {by_reader}: {document}")
    print(f"{len(documents)} documents, {accepted} accepted, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
