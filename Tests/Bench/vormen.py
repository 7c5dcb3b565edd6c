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

    def write(
        self, target: pathlib.Path, vorm: str, declaraties: int, leveringen: int = 0, gelijk: bool = False
    ) -> None:
        """A data folder; with `leveringen`, so many whole deliveries of which each replaces the one before it.

        Each says what happened since, or where they are `gelijk` the same once more.
        """
        more = [str(leveringen)] if leveringen else []
        more += ["gelijk"] if gelijk else []
        subprocess.run([self.program, target, vorm, str(declaraties), *more], check=True)
