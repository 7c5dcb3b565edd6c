"""Reads pictures as an attacker with a ruler does: the place of a dot on its axis is a number."""
import re

DOT = re.compile(r"<circle\b([^>]*)/?>")
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')


def exact(update):
    """Dots of a gemeente that do not stand where the shown number is: they were drawn from another one."""
    found = []
    for path in sorted(update.folder.glob("**/*.svg")) + sorted(update.folder.glob("**/*.html")):
        text = path.read_text(encoding="utf-8-sig")
        for picture in re.findall(r"<svg\b.*?</svg>", text, re.DOTALL):
            found += [(path.name, *key) for key in strange(update, picture)]
    return found


def strange(update, picture):
    dots = []
    for dot in DOT.findall(picture):
        attributes = dict(ATTRIBUTE.findall(dot))
        key = (attributes.get("data-periode"), attributes.get("data-gebied"), attributes.get("data-onderwerp"), "aantal")
        people = update.population.get((key[1], key[0]))
        if isinstance(update.cells.get(key), int) and people:
            dots.append((key[:3], float(attributes["cx"]), 1000 * update.cells[key] / people))
    return off_line(dots)


def off_line(dots):
    """One axis: places are a straight line of the shown numbers per 1.000, or of these rounded to whole ones."""
    rows = []
    for rounding in (lambda rate: rate, lambda rate: int(rate + 0.5)):
        numbers = [(key, x, rounding(rate)) for key, x, rate in dots]
        if len({number for _, _, number in numbers}) < 3:
            return []
        (_, x0, n0), (_, x1, n1) = min(numbers, key=lambda dot: dot[2]), max(numbers, key=lambda dot: dot[2])
        slope = (x1 - x0) / (n1 - n0)
        # Places have two decimals at most; the ends are known to half of the last one too.
        rows.append([key for key, x, number in numbers if abs(x - x0 - slope * (number - n0)) > 0.04])
    return min(rows, key=len)
