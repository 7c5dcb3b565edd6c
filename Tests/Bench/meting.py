"""The stages of a run, as `tmsd rapport --meet` tells them."""

import re

from proces import Meting

STAGE = re.compile(r"^ +(\w+) +(\d+) ms", re.MULTILINE)
LEZEN, VERSIES, SAMEN = "lezen", "versies", "samen"


def seconds(run: Meting, stage: str) -> float:
    """How long a stage took by the clock."""
    stages = dict(STAGE.findall(run.gezegd))
    if stage not in stages:
        raise SystemExit(f"--meet tells no stage '{stage}':\n{run.gezegd}")
    return int(stages[stage]) / 1000
