"""The jobs of tmsd that are measured, each as a whole process."""

import pathlib

from invoer import Invoer
from proces import Programma

KWARTAAL = "2020-Q2"


def rapport(name: str, tmsd: str, data: Invoer, reports: pathlib.Path, *options: str) -> Programma:
    """The whole job: reading, checking, counting and publishing."""
    command = [tmsd, "rapport", "--data", str(data.data), "--uit", str(reports), "--kwartaal", KWARTAAL, *options]
    return Programma(name, command)


def controleer(name: str, tmsd: str, data: Invoer) -> Programma:
    """Reading and checking."""
    return Programma(name, [tmsd, "controleer", "--data", str(data.data)])
