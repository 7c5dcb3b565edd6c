"""A data folder so small that a run takes no time, with everything that a run can lose beside it."""

import os
import shutil
import subprocess

INDICATIES = "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
DECLARATIES = "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"

DATA = {
    "instellingen.json": '{"maximale_afkeur_promille": 1000}',
    "referentie/gemeenten.csv": "code;naam\nGM0153;Enschede\nGM0141;Almelo\n",
    "referentie/voorzieningen.csv": "productcode;voorziening;omschrijving\nAMB;ambulant;\nPLZ;pleegzorg;\nRES;residentieel;\n",
    "referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\nresidentieel;2019;indicatie\n",
    "referentie/bevolking.csv": "jaar;gemeente;inwoners;jeugdigen\n2019;Twente;1500;301\n2020;Twente;1600;310\n",
    "referentie/aanvullende_bedragen.csv": "periode;gemeente;voorziening;bedrag;toelichting\n2019;Twente;residentieel;10,00;x\n",
    "leveringen/2020-07/indicaties.csv": INDICATIES
    + "I1;anna;GM0153;AMB;2019-01-01;2019-12-31;2019-01-05\nI2;cato;GM0141;RES;2019-05-01;2020-06-30;2019-05-02\n",
    "leveringen/2020-07/declaraties.csv": DECLARATIES
    + "D1;anna;GM0153;AMB;2019-01-01;2019-12-31;365,00;2020-01-10\nD1;dirk;GM0141;AMB;2020-01-01;2020-01-31;31,00;2020-06-30\n"
    + "D9;dirk;GM0141;AMB;2020-01-32;2020-01-31;31,00;2020-06-30\n",
    "leveringen/LEESMIJ.txt": "geen levering\n",
}

LATER = {
    "instellingen.json": '{"maximale_afkeur_promille": 1000, "minimum_celgrootte": 11}',
    "leveringen/2020-10/indicaties.csv": INDICATIES + "I3;bram;GM0153;PLZ;2019-03-01;;2020-08-02\n",
    "leveringen/2020-10/declaraties.csv": DECLARATIES
    + "D2;bram;GM0153;PLZ;2019-12-01;2020-01-31;62,00;2020-10-05\nD1;dirk;GM0141;AMB;2020-01-01;2020-01-31;33,00;2020-10-31\n",
}

# How every list of rejected rows begins.
LIST = "\ufeffbestand;regel;kolom;code;reden;verwacht\r\n".encode()

# What is nobody's but the user's, in every place where a run clears away.
FOREIGN = {
    "reports/eigen.txt": "van mij\n",
    "reports/.tmsd-oud-2018-Q4/eigen.txt": "van mij\n",
    "reports/.tmsd-nieuw-mijn/eigen.txt": "van mij\n",
    "tk.eigen/brief.md": "van mij\n",
}

RAPPORT = ["rapport", "--data", "data", "--uit", "reports", "--kwartaal", "2020-Q2", "--peildatum", "2020-10-31"]
COMMANDS = {
    "rapport": RAPPORT + ["--afgekeurd", "lijst.csv", "--log", "run.log"],
    "controleer": ["controleer", "--data", "data", "--terugkoppeling", "tk", "--afgekeurd", "lijst.csv"],
    "voorbeeld": ["voorbeeld", "--uit", "voorbeeld"],
}
# Ends with 65: what it needs of GM0141 is not there.
REFUSED = ["rapport", "--data", "weinig", "--uit", "reports", "--kwartaal", "2020-Q3", "--vorige", "geen"]
REFUSED_FEEDBACK = ["controleer", "--data", "weinig", "--terugkoppeling", "tk"]


def write(folder, files):
    for path, text in files.items():
        full = os.path.join(folder, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as file:
            file.write(text)


def tree(folder, *places):
    """Every file below the places, with its content; a link with where it leads."""
    found = {}
    for place in places:
        top = os.path.join(folder, place)
        if os.path.isfile(top):
            found[place] = open(top, "rb").read()
        for parent, folders, files in os.walk(top):
            for name in files:
                path = os.path.join(parent, name)
                content = os.readlink(path).encode() if os.path.islink(path) else open(path, "rb").read()
                found[os.path.relpath(path, folder)] = content
    return found


def leftovers(folder):
    """Names that only an unfinished run has, but those of FOREIGN."""
    found = set()
    for parent, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.relpath(os.path.join(parent, name), folder)
            if ".tmsd-" in name and not any(own == path or own.startswith(path + "/") for own in FOREIGN):
                found.add(path)
    return sorted(found)


def run(tmsd, folder, arguments):
    done = subprocess.run([tmsd] + arguments, cwd=folder, capture_output=True, timeout=120, check=False)
    return done.returncode, done.stderr.decode("utf-8", "replace")


def must(tmsd, folder, arguments, status=0):
    found, said = run(tmsd, folder, arguments)
    if found != status:
        raise SystemExit(f"tmsd {' '.join(arguments)} ended with {found} undisturbed: {said}")


def prepare(tmsd, folder):
    """The folder before a run: outputs of an earlier delivery stand there, and a later one is to be read."""
    shutil.rmtree(folder, ignore_errors=True)
    write(folder, {"data/" + path: text for path, text in DATA.items()})
    write(folder, {"weinig/" + path: text for path, text in DATA.items()})
    write(folder, {"weinig/referentie/gemeenten.csv": "code;naam\nGM0153;Enschede\nGM0141;Almelo\nGM0147;Borne\n"})
    quarter = [argument.replace("2020-Q2", "2020-Q1").replace("2020-10-31", "2020-07-31") for argument in RAPPORT]
    must(tmsd, folder, quarter)
    for arguments in COMMANDS.values():
        must(tmsd, folder, arguments)
    write(folder, {"data/" + path: text for path, text in LATER.items()})
    write(folder, FOREIGN)
