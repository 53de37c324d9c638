"""The part of the clinician guide that the benchmark writes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from benchmarks.report import Figures
from benchmarks.scoring import DAYS
from benchmarks.summary import Estimate
from benchmarks.targets import Line, Verdict

BEGIN, END = "<!-- benchmark -->", "<!-- /benchmark -->"
"""What is written stands between these lines."""
_USUAL = "28 days"
_COLUMNS = (
    "world",
    "error, days",
    "limit",
    "ratio",
    "always 28 days",
    "truth in the 80 % range",
    "relief of half seen by day 7",
    "faded: median",
    "faded: > 7 days early",
)


def fragment(figures: Figures, found: list[Line], people: str, method: str) -> str:
    """The table and what it means, in Markdown.

    Args:
        figures: what was measured.
        found: the targets.
        people: how many made-up people, and their seeds, in words.
        method: version of the forecast.
    """
    head = f"| {' | '.join(_COLUMNS)} |"
    rows = [_row(figures, world) for world in figures.worlds]
    return "\n".join([_intro(people, method), "", head, "|---" * len(_COLUMNS) + "|", *rows, "", *_misses(found)])


def _intro(people: str, method: str) -> str:
    return (
        f"Measured for `{method}` on {people}. The error is the mean distance of the middle date from the truth on "
        f"days {DAYS[0]}, {DAYS[1]} and {DAYS[2]}, ratio that error over the limit's, ± a standard error. “Faded” is "
        "the first day on which the diary said that relief had probably faded, against the truth: + is late."
    )


def _row(figures: Figures, world: str) -> str:
    def over_days(who: str) -> str:
        values = [figures(world, "error", who, day).value for day in DAYS]
        return f"{np.mean(values):.1f}"

    ratio = figures(world, "error / informed")
    cells = (
        world,
        over_days("forecast"),
        over_days("informed"),
        str(ratio),
        over_days(_USUAL),
        _per_cent(figures(world, "inside 80 %")),
        _per_cent(figures(world, "relief of half recognised", "forecast", DAYS[0])),
        _signed(figures(world, "due: median offset")),
        _per_cent(figures(world, "due: > 7 days early")),
    )
    return f"| {' | '.join(cells)} |"


def _per_cent(estimate: Estimate) -> str:
    return "–" if np.isnan(estimate.value) else f"{100 * estimate.value:.0f} %"


def _signed(estimate: Estimate) -> str:
    return "–" if np.isnan(estimate.value) else _minus(f"{estimate.value:+.1f} days")


def _minus(number: str) -> str:
    """With the sign that is as wide as a plus."""
    return number.replace("-", "−")


def _misses(found: list[Line]) -> list[str]:
    asked = [line for line in found if line.verdict is not Verdict.NOTHING]
    met = sum(line.verdict is Verdict.MET for line in asked)
    if met == len(asked):
        return [f"All {met} targets are met."]
    missed: dict[str, list[str]] = {}
    for line in asked:
        if line.verdict is not Verdict.MET:
            star = "*" if line.verdict is Verdict.UNREACHABLE else ""
            said = f"{line.world} {_minus(f'{line.measured.value:.2f}')}{star}"
            missed.setdefault(f"{line.target.name} ({_minus(line.target.asked)})", []).append(said)
    lines = [f"- {target}: {', '.join(worlds)}" for target, worlds in missed.items()]
    starred = any(line.verdict is Verdict.UNREACHABLE for line in asked)
    note = ["", r"\* A forecaster who knows the world misses it too."] if starred else []
    return [f"{met} of {len(asked)} targets are met. Missed are:", "", *lines, *note]


def written_into(text: str, part: str) -> str:
    """A page with the part between its markers replaced.

    Raises:
        ValueError: the page does not have the markers once each, in order.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end or BEGIN in rest or END in after:
        raise ValueError(f"the page needs one {BEGIN} and after it one {END}")
    return f"{before}{BEGIN}\n{part}\n{END}{after}"


def write(path: Path, part: str) -> None:
    """Replace the part between the markers of a page.

    Raises:
        ValueError: it has no markers.
        OSError: it can't be read or written.
    """
    path.write_text(written_into(path.read_text(encoding="utf-8"), part), encoding="utf-8", newline="\n")
