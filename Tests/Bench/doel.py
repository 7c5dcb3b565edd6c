"""What is aimed at, and whether it was reached."""


class Doelen:
    """The goals of a measurement, told one by one."""

    def __init__(self) -> None:
        self.gehaald = True

    def at_most(self, what: str, value: float, limit: float) -> None:
        """Tells whether a figure is low enough."""
        self._tell(what, value, limit, "at most", value <= limit)

    def at_least(self, what: str, value: float, limit: float) -> None:
        """Tells whether a figure is high enough."""
        self._tell(what, value, limit, "at least", value >= limit)

    def end(self) -> None:
        """Ends the program, with a failure when a goal was missed."""
        if not self.gehaald:
            raise SystemExit(1)

    def _tell(self, what: str, value: float, limit: float, side: str, reached: bool) -> None:
        self.gehaald &= reached
        print(f"{'reached' if reached else 'MISSED':8} {what}: {value:.2f}, {side} {limit:g}")
