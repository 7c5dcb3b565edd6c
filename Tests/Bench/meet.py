"""Measures `tmsd rapport` as a whole process, in turn with a yardstick that reads the same files: `sha256sum`.

usage: meet.py TMSD FOLDER [SCHAAL] [RUNS]

Quote the ratio: absolute times are of one machine on one day.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import time


def measure(command):
    """Wall seconds, CPU seconds and peak MiB of one run."""
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[0]} ended with {child.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def median(runs, place):
    return statistics.median(run[place] for run in runs)


def main():
    tmsd, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    schaal = int(sys.argv[3]) if len(sys.argv) > 3 else 10
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    data, reports = folder / f"data-{schaal}", folder / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    if not data.exists():
        subprocess.run([tmsd, "voorbeeld", "--uit", data, "--schaal", str(schaal)], check=True, stderr=subprocess.DEVNULL)
    files = sorted(str(path) for path in (data / "leveringen").rglob("*") if path.is_file())
    size = sum(os.path.getsize(file) for file in files)
    rows = sum(open(file, "rb").read().count(b"\n") - 1 for file in files)
    ours, yardstick = [], []
    for _ in range(count + 1):
        ours.append(measure([tmsd, "rapport", "--data", data, "--uit", reports, "--kwartaal", "2020-Q2"]))
        yardstick.append(measure(["sha256sum", *files]))
    ours, yardstick = ours[1:], yardstick[1:]
    ratio = statistics.median(one[0] / other[0] for one, other in zip(ours, yardstick))
    print(f"schaal {schaal}: {rows} rows, {size / 1e6:.0f} MB, {len(files)} files, {count} runs after a warm-up, medians")
    print(f"{'':10}{'wall s':>10}{'CPU s':>10}{'peak MiB':>10}{'rows/s':>12}{'MB/s':>8}")
    for name, runs in (("tmsd", ours), ("sha256sum", yardstick)):
        wall = median(runs, 0)
        print(f"{name:10}{wall:>10.2f}{median(runs, 1):>10.2f}{median(runs, 2):>10.0f}{rows / wall:>12.0f}{size / wall / 1e6:>8.0f}")
    print(f"ratio of wall times, run by run: {ratio:.2f}")


main()
