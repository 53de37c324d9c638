"""The part of the clinician guide that the benchmark writes."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from benchmarks.questions.published import Checked
from benchmarks.questions.question import Answer
from benchmarks.report import Figures
from benchmarks.scoring import DAYS
from benchmarks.summary import Estimate
from benchmarks.targets import Line, Verdict
from diary.model.evidence.sources import SOURCES

BEGIN, END = "<!-- benchmark -->", "<!-- /benchmark -->"
"""What is written stands between these lines."""
EARLIER = "relief-forecast-2"
"""The forecast whose figures stand beside today's; the file with them is `--before`."""
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
    table = _table(_COLUMNS, [_row(figures, world) for world in figures.worlds])
    return "\n".join([_intro(people, method), "", table, "", *_misses(found)])


def _intro(people: str, method: str) -> str:
    return (
        f"Measured for `{method}` on {people}. The error is the mean distance of the middle date from the truth on "
        f"days {DAYS[0]}, {DAYS[1]} and {DAYS[2]}, ratio that error over the limit's, ± a standard error. “Faded” is "
        "the first day on which the diary said that relief had probably faded, against the truth: + is late."
    )


def _row(figures: Figures, world: str) -> tuple[str, ...]:
    def over_days(who: str) -> str:
        values = [figures(world, "error", who, day).value for day in DAYS]
        return f"{np.mean(values):.1f}"

    ratio = figures(world, "error / informed")
    return (
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


def questions(answers: list[Answer], prior: list[Checked], before: Figures | None) -> list[str]:
    """The tables of the questions and of the prior, in Markdown; none for what was not asked.

    Args:
        answers: what was found of each question.
        prior: the published figures beside what is believed.
        before: the figures of an earlier forecast.
    """
    asked = [line for one in answers for line in _answer_rows(one, before)]
    parts = [_table(("asked", "case", "target", EARLIER, "now", "limit", "people"), asked)] if asked else []
    believed = [_prior_row(one, before) for one in prior]
    columns = ("before a diary is read", "source", "published", "95 % interval", EARLIER, "now", "")
    return [*parts, *([_table(columns, believed)] if believed else [])]


def _answer_rows(one: Answer, before: Figures | None) -> list[tuple[str, ...]]:
    people = {(row.world, row.figure): row.people for row in one.rows}
    return [
        (
            line.target.name,
            line.world,
            _minus(line.target.asked),
            _minus(str(_earlier(before, line.world, line.target.name))),
            _minus(str(line.measured)) + ("" if line.verdict is Verdict.MET else " (missed)"),
            _minus(str(line.limit)),
            str(people[line.world, line.target.name]),
        )
        for line in one.lines
        if line.verdict is not Verdict.NOTHING
    ]


def _prior_row(one: Checked, before: Figures | None) -> tuple[str, ...]:
    figure = one.published
    return (
        figure.name,
        f"[{SOURCES[figure.source].label}][@{figure.source}]",
        "–" if figure.value is None else f"{figure.value:g}",
        _minus(f"{figure.low:g} to {figure.high:g}"),
        _short(_earlier(before, "prior", figure.name).value),
        _short(one.believed),
        "inside" if one.inside else "outside",
    )


def _short(value: float) -> str:
    return "–" if np.isnan(value) else f"{value:.3g}"


def _earlier(before: Figures | None, world: str, figure: str) -> Estimate:
    return Estimate(np.nan) if before is None else before(world, figure)


def before_and_after(before: Figures, now: Figures) -> str:
    """What an earlier forecast reached in each world beside this one: no target is met by widening everything."""
    columns = (f"{EARLIER} → now", "error / limit", "truth in the 80 % range", "its width, days", "faded: median")
    rows = []
    for world in now.worlds:
        cells = [
            [str(one(world, "error / informed")) for one in (before, now)],
            [_per_cent(one(world, "inside 80 %")) for one in (before, now)],
            [_width(one, world) for one in (before, now)],
            [_signed(one(world, "due: median offset")) for one in (before, now)],
        ]
        rows.append((world, *(f"{earlier} → {later}" for earlier, later in cells)))
    return _table(columns, rows)


def _width(figures: Figures, world: str) -> str:
    """Of the 80 % range on each of the days on which a forecast is judged."""
    values = [figures(world, "width of the 80 % range", "forecast", day).value for day in DAYS]
    return " / ".join("–" if np.isnan(value) else f"{value:.1f}" for value in values)


def _table(columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(cells)} |" for cells in (columns, *rows)]
    return "\n".join([lines[0], "|---" * len(columns) + "|", *lines[1:]])


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
