#!/usr/bin/env python3
"""Lets system calls of tmsd fail one at a time, and kills it at others; afterwards nothing may be wrong, lost or left behind.

    faults.py TMSD [--calls 40] [--seconds 0] [--jobs 2] [--only rapport:newfstatat] [--work .build/faults]

Each of the first CALLS calls of every kind fails once with each of its errors. After each run must hold:
- the exit status is a documented one, with a message when it is not 0;
- the reports, list, feedback or example that stood there stand there whole, or at 0 those of an undisturbed run;
- what was delivered and what is somebody's own is what it was;
- a next run that is refused puts back what a kill left aside, and a next good one leaves what an undisturbed one does.
"""

import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import time

import scene

ERRORS = {
    "openat": ["EIO", "EACCES", "ENOMEM"],
    "newfstatat": ["EIO", "EACCES", "ENOMEM", "ESTALE"],
    "fstat": ["EIO"],
    "readlink": ["EIO", "EACCES"],
    "getdents64": ["EIO"],
    "read": ["EIO"],
    "pread64": ["EIO"],
    "write": ["EIO", "ENOSPC"],
    "fsync": ["EIO"],
    "fchmod": ["EPERM"],
    "ftruncate": ["EIO"],
    "flock": ["ENOLCK", "EINTR"],
    "mkdir": ["EACCES", "ENOSPC"],
    "mkdirat": ["EACCES", "ENOSPC"],
    "renameat2": ["EIO", "EINVAL"],
    "renameat": ["EIO"],
    "prlimit64": ["EPERM"],
    "unlinkat": ["EIO", "EACCES"],
    "fcntl": ["EBADF"],
    "getrandom": ["EAGAIN", "ENOSYS"],
    "clone3": ["EAGAIN"],
    "mmap": ["ENOMEM"],
}
KILLS = ["mkdirat", "write", "fsync", "fchmod", "renameat2", "unlinkat", "flock"]
# Of a loader, of the memory of a process and of its threads: what is below the program can't always go on without.
MEMORY = {"mmap", "clone3"}
NO_EXCHANGE = ["-e", "inject=renameat2:error=EINVAL"]

DOCUMENTED = {0, 65, 66, 70, 73, 75, 78}
OUTPUTS = {
    "rapport": ["reports/2020-Q1", "reports/2020-Q2"],
    "controleer": ["tk"],
    "voorbeeld": ["voorbeeld"],
}
FURTHER = {"rapport": ["reports/README.md", "lijst.csv"], "controleer": ["lijst.csv"], "voorbeeld": []}


class Campaign:
    def __init__(self, options):
        self.options = options
        self.tmsd = os.path.abspath(options.tmsd)
        self.base = os.path.join(options.work, "base")
        scene.prepare(self.tmsd, self.base)
        self.after = {}
        for name, arguments in scene.COMMANDS.items():
            folder = self.copy("after-" + name)
            scene.must(self.tmsd, folder, arguments)
            self.after[name] = folder

    def copy(self, name):
        folder = os.path.join(self.options.work, name)
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.base, folder, symlinks=True)
        return folder

    def traced(self, folder, command, injections):
        """Runs a command with calls disturbed: its status (128 + n for a signal), what it said, and which calls were disturbed."""
        trace = os.path.join(folder, ".trace")
        kinds = "prctl," + ",".join(sorted({part.split("=")[1].split(":")[0] for part in injections if part != "-e"}))
        line = ["strace", "-f", "-qq", "-o", trace, "-e", "trace=" + kinds, "-e", "signal=none"] + injections
        # A status of the program alone can't be told from one of strace that repeats a signal; a shell in between can.
        done = subprocess.run(
            line + [self.tmsd] + scene.COMMANDS[command],
            cwd=folder, capture_output=True, timeout=300, check=False)
        status = done.returncode if done.returncode >= 0 else 128 - done.returncode
        with open(trace, encoding="utf-8", errors="replace") as file:
            disturbed = [entry for entry in file if "(INJECTED)" in entry or "PR_SET_DUMPABLE" in entry]
        os.remove(trace)
        return status, done.stderr.decode("utf-8", "replace"), disturbed

    def count(self, command, kind, more=()):
        folder = self.copy(f"count-{command}-{kind}")
        trace = os.path.join(folder, ".trace")
        subprocess.run(
            ["strace", "-f", "-qq", "-o", trace, "-e", "trace=" + ("renameat2," if more else "") + kind, *more, self.tmsd]
            + scene.COMMANDS[command], cwd=folder, capture_output=True, timeout=300, check=False)
        with open(trace, encoding="utf-8", errors="replace") as file:
            calls = sum(1 for entry in file if re.search(r"\b" + kind + r"\(", entry))
        shutil.rmtree(folder)
        return calls

    def cases(self):
        only = self.options.only.split(":") if self.options.only else []
        for command in scene.COMMANDS:
            if only and only[0] not in ("", command):
                continue
            for kind, errors in ERRORS.items():
                if len(only) > 1 and only[1] != kind:
                    continue
                for number in range(1, min(self.count(command, kind), self.options.calls) + 1):
                    for error in errors:
                        yield command, kind, ["-e", f"inject={kind}:error={error}:when={number}"]
            for kind in KILLS + ["renameat"]:
                if len(only) > 1 and only[1] != kind:
                    continue
                more = NO_EXCHANGE if kind == "renameat" else []
                for number in range(1, min(self.count(command, kind, more), self.options.calls) + 1):
                    yield command, "kill", more + ["-e", f"inject={kind}:signal=KILL:when={number}"]

    def check(self, number, command, kind, injections):
        """What is wrong after one disturbed run."""
        folder = self.copy(f"case-{number % (4 * self.options.jobs)}-{number}")
        faults = []
        try:
            status, said, disturbed = self.traced(folder, command, injections)
            faults += self.faults_of_ending(kind, status, said, disturbed)
            faults += self.faults_of_state(folder, command, kind, status, said)
            # Where nothing was left behind, a next run starts from a state that was seen before.
            if kind == "kill" or faults or scene.leftovers(folder):
                faults += self.faults_of_next_runs(folder, command, kind)
        except subprocess.TimeoutExpired:
            faults.append("it does not end")
        shutil.rmtree(folder, ignore_errors=True)
        what = " ".join(part for part in injections if part != "-e").replace("inject=", "")
        return [f"{command} {what}: {fault}" for fault in faults]

    def faults_of_ending(self, kind, status, said, disturbed):
        if kind == "kill":
            return [] if status in (0, 137) else [f"status {status}"]
        message = "fout: " in said or re.search(r"\bfout\b", said)
        if status == 127 and "error while loading shared libraries" in said:
            return []
        # The first thing that the program does; before it there is only the loader.
        if kind in MEMORY and disturbed and "(INJECTED)" in disturbed[0]:
            return []
        # Dispatch looks at its threads in /proc, and stops the program when it may not.
        if status > 128 and (kind in MEMORY or any('"/proc/' in entry for entry in disturbed)):
            return [] if "CON-009" in said else [f"signal {status - 128} without a message: {said[-200:]}"]
        if status not in DOCUMENTED:
            # The loader of programs has ways of its own to say that it can't.
            if kind in MEMORY and status in (1, 127) and said:
                return []
            return [f"status {status}: {said[-300:]}"]
        if status and not message and not any(re.search(r"write\(2,", entry) for entry in disturbed):
            return [f"status {status} without a message"]
        return []

    def faults_of_state(self, folder, command, kind, status, said):
        faults = []
        before, after = self.base, self.after[command]
        for place in OUTPUTS[command]:
            found = scene.tree(folder, place)
            old, new = scene.tree(before, place), scene.tree(after, place)
            if status == 0 and found != new:
                faults.append(f"status 0, and {place} is not that of an undisturbed run: {difference(found, new)}; {said[-300:]}")
            # Feedback is also written about files that are refused, and then it says so.
            if command == "controleer" and status in (65, 66) and set(found) == set(new):
                continue
            if status and found != old and not (kind == "kill" and (found == new or not found)):
                faults.append(f"status {status}, and {place} is not what it was: {difference(found, old)}; {said[-300:]}")
        for place in FURTHER[command]:
            found = scene.tree(folder, place)
            old, new = scene.tree(before, place), scene.tree(after, place)
            # The list of a run that could not read all is that of what it read.
            is_partial = status in (65, 66) and found.get("lijst.csv", b"").startswith(scene.LIST)
            if not is_partial and (
                    found not in (old, new) or status == 0 and found != new and "waarschuwing: [WAA-009]" not in said):
                faults.append(f"status {status}, and {place} is neither: {said[-300:]}")
        if status == 0 and scene.leftovers(folder) and "UIT-007" not in said and kind != "kill":
            # The lock is advice; what could not be removed of it is in nobody's way.
            if any(not path.endswith(".tmsd-slot") for path in scene.leftovers(folder)):
                faults.append(f"left behind without a word: {scene.leftovers(folder)}")
        return faults + self.faults_of_own(folder)

    def faults_of_own(self, folder):
        places = ["data", "weinig"] + list(scene.FOREIGN)
        found, expected = scene.tree(folder, *places), scene.tree(self.base, *places)
        return [] if found == expected else [f"somebody's own is not what it was: {difference(found, expected)}"]

    def faults_of_next_runs(self, folder, command, kind):
        faults = []
        if kind == "kill" and command != "voorbeeld":
            refused = scene.REFUSED if command == "rapport" else scene.REFUSED_FEEDBACK
            status, said = scene.run(self.tmsd, folder, refused)
            if status != 65:
                faults.append(f"the next run, which is to be refused, ends with {status}: {said[-300:]}")
            for place in OUTPUTS[command] if command == "rapport" else []:
                found = scene.tree(folder, place)
                if found not in (scene.tree(self.base, place), scene.tree(self.after[command], place)):
                    faults.append(f"a next run that is refused does not restore {place}")
        status, said = scene.run(self.tmsd, folder, scene.COMMANDS[command])
        if status:
            faults.append(f"the next undisturbed run ends with {status}: {said[-300:]}")
        for place in OUTPUTS[command] + FURTHER[command]:
            found, new = scene.tree(folder, place), scene.tree(self.after[command], place)
            if found != new:
                faults.append(f"after the next undisturbed run {place} is another: {difference(found, new)}")
        if scene.leftovers(folder):
            faults.append(f"left behind after the next undisturbed run: {scene.leftovers(folder)}")
        return faults + self.faults_of_own(folder)


def difference(found, expected):
    paths = sorted(path for path in set(found) | set(expected) if found.get(path) != expected.get(path))
    return ", ".join(paths[:4]) + (" …" if len(paths) > 4 else "")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tmsd")
    parser.add_argument("--calls", type=int, default=40, help="so many calls of each kind")
    parser.add_argument("--seconds", type=float, default=0, help="stop after so long; 0: when all is done")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="", help="COMMAND or COMMAND:KIND")
    parser.add_argument("--work", default=".build/faults")
    options = parser.parse_args()
    options.work = os.path.abspath(options.work)
    began = time.monotonic()
    campaign = Campaign(options)
    done, faults = 0, []
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        waiting = set()
        for number, case in enumerate(campaign.cases()):
            if options.seconds and time.monotonic() - began > options.seconds:
                print("stopped: the time is over")
                break
            waiting.add(pool.submit(campaign.check, number, *case))
            if len(waiting) >= 2 * options.jobs:
                ready, waiting = concurrent.futures.wait(waiting, return_when=concurrent.futures.FIRST_COMPLETED)
                done, faults = done + len(ready), faults + collect(ready)
        ready, _ = concurrent.futures.wait(waiting)
        done, faults = done + len(ready), faults + collect(ready)
    print(f"{done} runs disturbed, {len(faults)} faults, {time.monotonic() - began:.0f} seconds")
    return 1 if faults else 0


def collect(ready):
    faults = [fault for future in ready for fault in future.result()]
    for fault in faults:
        print(fault, flush=True)
    return faults


if __name__ == "__main__":
    sys.exit(main())
