"""Read, check, assess and show mutants of a small plan with one of everything, its records and templates; count faults.

    python bench/fuzz.py --inputs 300000 --seed 1     everything, in about half an hour on two free cores
    python bench/fuzz.py --inputs 20000 --seed 2      a shorter run; --write puts the counts into RESULTS.md
    python bench/fuzz.py --seed 1 --only 1234         one input again, with the traceback of its fault

Each input is made from the seed and its number alone, goes through the functions that the commands call, and may raise
a DxplanError and nothing else, within the time and the memory of one command. What went wrong is written into --faults.
"""

import argparse
import os
import re
import resource
import signal
import sys
import time
import traceback
from collections import Counter
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any, NamedTuple

from fuzzing import KINDS, Fuzzer, Input
from results import put

HERE = Path(__file__).resolve().parent
BATCH = 500
SECONDS = 5
"""More of a processor is a hang, or half a minute on the clock: in one call of a library that no alarm interrupts."""
KILLED_AFTER = 30
MEGABYTES = 512


class Hang(BaseException):
    """The alarm for an input that takes too long; no `except Exception` may take it."""


class Fault(NamedTuple):
    """What went wrong with an input."""

    number: int
    what: str
    """The kind of error and the innermost place in dxplan; or `hang`, `memory`, `crash`."""


class Batch(NamedTuple):
    """What came of some inputs."""

    made: Counter[str]
    loaded: Counter[str]
    faults: tuple[Fault, ...]
    megabytes: int
    seconds: float


def run_batch(fuzzer: Fuzzer, numbers: list[int], at: Any) -> Batch:
    """Run the inputs in turn; `at` has the number and the time of the current one for whoever watches."""
    made: Counter[str] = Counter()
    loaded: Counter[str] = Counter()
    faults: list[Fault] = []
    signal.signal(signal.SIGPROF, _ring)
    for number in numbers:
        at[0], at[1] = number, time.monotonic()
        given = fuzzer.input(number)
        made[given.kind] += 1
        fault = run_one(fuzzer, given)
        loaded[given.kind] += fuzzer.loaded
        if fault is None and _megabytes() > MEGABYTES and not any(one.what == "memory" for one in faults):
            fault = Fault(number, "memory")
        if fault:
            faults.append(fault)
    used = resource.getrusage(resource.RUSAGE_SELF)
    return Batch(made, loaded, tuple(faults), _megabytes(), used.ru_utime + used.ru_stime)


def run_one(fuzzer: Fuzzer, given: Input) -> Fault | None:
    """Run an input with so much time of a processor; what went wrong, if anything. On a busy machine a clock lies."""
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        fuzzer.run(given)
    except Hang as error:
        return Fault(given.number, f"hang at {_place(error)}")
    except BaseException as error:  # SystemExit and what a library thinks of, too
        return Fault(given.number, f"{type(error).__name__} at {_place(error)}")
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return None


def _ring(number: int, frame: FrameType | None) -> None:
    raise Hang


def _place(error: BaseException) -> str:
    """The innermost line of dxplan's own in a traceback."""
    own = [one for one in traceback.extract_tb(error.__traceback__) if "/dxplan/" in one.filename]
    return f"{own[-1].filename.rpartition('/dxplan/')[2]}:{own[-1].lineno}" if own else "fuzz"


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


class Worker:
    """A process for one batch; it begins as a copy of this one, so that nothing is loaded twice."""

    def __init__(self, fuzzer: Fuzzer, numbers: list[int]) -> None:
        context = get_context("fork")
        self.numbers = numbers
        self.at = context.Array("d", [numbers[0], time.monotonic()], lock=False)
        self.reading, writing = context.Pipe(duplex=False)
        self.process = context.Process(target=self._work, args=(fuzzer, writing))
        self.process.start()
        writing.close()

    def _work(self, fuzzer: Fuzzer, writing: Connection) -> None:
        writing.send(run_batch(fuzzer, self.numbers, self.at))

    @property
    def is_stuck(self) -> bool:
        return bool(time.monotonic() - self.at[1] > KILLED_AFTER)

    def result(self) -> tuple[Batch | None, Fault | None, list[int]]:
        """What came of the batch; or the input that ended the process, and those that are still to be run."""
        try:
            return self.reading.recv(), None, []
        except EOFError:
            number = int(self.at[0])
            self.process.join()
            what = "hang in another library" if self.process.exitcode == -signal.SIGKILL else "crash"
            return None, Fault(number, what), [one for one in self.numbers if one != number]
        finally:
            self.process.join()


def run_all(fuzzer: Fuzzer, inputs: int, workers: int) -> Batch:
    """All inputs, in batches, so many at once; a line now and then says how far it is."""
    left = [list(range(first, min(first + BATCH, inputs))) for first in range(0, inputs, BATCH)][::-1]
    made, loaded, faults = Counter[str](), Counter[str](), list[Fault]()
    megabytes, seconds, running, begun = 0, 0.0, list[Worker](), time.monotonic()
    while left or running:
        while left and len(running) < workers:
            running.append(Worker(fuzzer, left.pop()))
        wait([one.reading for one in running], timeout=1)
        for worker in [*running]:
            if worker.is_stuck and worker.process.is_alive():
                worker.process.kill()
            if not worker.reading.poll():
                continue
            running.remove(worker)
            batch, fault, again = worker.result()
            if batch is None:
                faults += [fault] if fault else []
                left += [again] if again else []
                continue
            made, loaded = made + batch.made, loaded + batch.loaded
            faults += batch.faults
            megabytes, seconds = max(megabytes, batch.megabytes), seconds + batch.seconds
            if sum(made.values()) % (20 * BATCH) == 0:
                spent = time.monotonic() - begun
                print(f"{sum(made.values())} inputs, {len(faults)} faults, {megabytes} MB, {spent:.0f} s", flush=True)
    return Batch(made, loaded, tuple(faults), megabytes, seconds)


def table(batch: Batch, seed: int) -> str:
    """The counts in Markdown."""
    rows = [f"| {kind} | {batch.made[kind]} | {_share(batch.loaded[kind], batch.made[kind])} |" for kind in KINDS]
    inputs, loaded = sum(batch.made.values()), sum(batch.loaded.values())
    hangs = sum(one.what.startswith("hang") for one in batch.faults)
    return "\n".join(
        (
            "",
            "Written by `make fuzz` (`bench/fuzz.py`): mutants of `bench/seed`, a small plan in force with one of",
            "everything, its report, journal and templates, through reading, checks, assessment and views in turns.",
            "*Loaded*: the mutated file was still read as what it is, or the template printed.",
            "",
            "| mutated | inputs | loaded |",
            "| --- | --- | --- |",
            *rows,
            f"| all | {inputs} | {_share(loaded, inputs)} |",
            "",
            f"Seed {seed}: internal faults {len(batch.faults) - hangs}, hangs {hangs} (over {SECONDS} s), at most"
            f" {batch.megabytes} MB, {1000 * batch.seconds / max(inputs, 1):.1f} ms of a processor an input.",
            "",
        )
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "—"


def tell(batch: Batch, fuzzer: Fuzzer, folder: Path) -> None:
    """Print the faults by what they are, and write the first inputs of each into the folder."""
    by_what: dict[str, list[int]] = {}
    for fault in batch.faults:
        by_what.setdefault(fault.what, []).append(fault.number)
    for what, numbers in sorted(by_what.items(), key=lambda pair: -len(pair[1])):
        print(f"{len(numbers):6} {what}: {', '.join(map(str, numbers[:5]))}")
        for number in numbers[:3]:
            fuzzer.save(fuzzer.input(number), folder / f"{re.sub('[^A-Za-z0-9.]+', '-', what)}-{number}")


def main() -> int:
    """Fuzz as the command line asks for; 1 if anything went wrong."""
    parser = argparse.ArgumentParser(description="Run mutants of a plan with its records and templates.")
    parser.add_argument("--inputs", type=int, default=300_000, help="how many mutants")
    parser.add_argument("--seed", type=int, default=1, help="what the mutants are made from")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="how many processes at once")
    parser.add_argument("--only", type=int, help="run this one alone, with its traceback")
    parser.add_argument("--faults", type=Path, default=HERE / "faults", help="where faulty inputs are written")
    parser.add_argument("--write", action="store_true", help="put the counts into RESULTS.md")
    given = parser.parse_args()
    with TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        fuzzer = Fuzzer(given.seed, Path(folder))
        if given.only is not None:
            fuzzer.save(fuzzer.input(given.only), given.faults / f"input-{given.only}")
            fuzzer.run(fuzzer.input(given.only))
            return 0
        batch = run_all(fuzzer, given.inputs, given.workers)
        counts = table(batch, given.seed)
        print(counts)
        tell(batch, fuzzer, given.faults)
    if given.write:
        put("Fuzz", counts)
    return int(bool(batch.faults) or batch.megabytes > MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
