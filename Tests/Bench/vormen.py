"""The shapes of input that `Vormen` writes: the same rows as different systems write them."""

import pathlib
import subprocess


class Vormen:
    """The program that writes data folders, and what it knows."""

    def __init__(self, program: str) -> None:
        self.program = program
        lines = subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()
        # Of each shape, cheapest first, the one with the same rows, so with the same figures.
        self.zelfde_cijfers = dict(line.split("\t") for line in lines)

    def write(self, target: pathlib.Path, vorm: str, declaraties: int, leveringen: int | None = None) -> None:
        """A data folder; with `leveringen`, so many whole deliveries of which each replaces the one before it."""
        numbers = [declaraties] if leveringen is None else [declaraties, leveringen]
        subprocess.run([self.program, target, vorm, *map(str, numbers)], check=True)
