"""The benchmark as a picture for the clinician guide: errors, ranges, chances, alarms.

Readable in black and white: what is whose is told by the shape of its mark, not by its colour alone. The colours are
two of Okabe and Ito's, which colour-blind eyes tell apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.report import Figures
from benchmarks.scoring import CHANCES, DAYS, Key, Table
from benchmarks.summary import People, reliability

Floats = npt.NDArray[np.float64]

WIDTH, HEIGHT = 7.2, 10.0
"""Inches, within the margins of A4 or letter; text is drawn at its printed size."""
TEXT = 9
DOTS = 200
"""Per inch."""
BLUE, ORANGE, GREY, BAND = "#0072B2", "#D55E00", "#595959", "#E4E4E4"
MARKS = {
    "forecast": ("o", BLUE, "forecast"),
    "informed": ("D", "black", "limit"),
    "28 days": ("s", GREY, "always 28 days"),
    "7-day mean": ("^", GREY, "7-day mean"),
    "straight line": ("x", GREY, "straight line"),
    "least squares": ("+", GREY, "fitted curve"),
}
"""Mark, colour and name of whose errors are drawn."""
CHANCE_NAMES = ("faded by today", "faded in 14 days", "there was a response")
WIDEST = 30.0
"""Days; alarms further off are drawn at the edge."""


def draw(path: Path, figures: Figures, tables: Mapping[str, Table]) -> None:
    """Draw everything into a PNG file."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    style: dict[Any, Any] = {
        "font.size": TEXT,
        "axes.titlesize": TEXT + 1,
        "axes.spines.top": False,
        "axes.spines.right": False,
    }
    with plt.rc_context({**style, "axes.titlelocation": "left", "axes.titleweight": "bold"}):
        figure = plt.figure(figsize=(WIDTH, HEIGHT))
        left, right, upper, lower = 0.185, 0.60, 0.625, 0.125
        _errors(figure.add_axes((left, upper, 0.37, 0.345)), figures)
        _ranges(figure.add_axes((right, upper, 0.38, 0.345)), figures)
        _alarms(figure.add_axes((left, lower, 0.37, 0.345)), figures, tables)
        _chances(figure.add_axes((right + 0.04, lower, 0.34, 0.345)), list(tables.values()))
        figure.savefig(path, dpi=DOTS, metadata={"Software": None})
        plt.close(figure)


def _worlds(axes: Any, worlds: Sequence[str]) -> Floats:  # noqa: ANN401 - the library has no types
    """One line a world, the first at the top; its places on the axis."""
    places = np.arange(len(worlds), dtype=np.float64)[::-1]
    axes.set_yticks(places, worlds)
    axes.set_ylim(-0.6, len(worlds) - 0.4)
    axes.tick_params(axis="y", length=0)
    axes.hlines(places, 0, 1, transform=axes.get_yaxis_transform(), color=BAND, linewidth=0.8, zorder=0)
    return places


def _errors(axes: Any, figures: Figures) -> None:  # noqa: ANN401
    places = _worlds(axes, figures.worlds)
    for who, (mark, colour, name) in MARKS.items():
        values = [np.mean([figures(w, "error", who, day).value for day in DAYS]) for w in figures.worlds]
        filled = colour if who not in ("informed", "28 days", "7-day mean") else "white"
        face = {} if mark in "x+" else {"facecolors": filled}
        size = 40 if who in ("forecast", "informed") else 26
        order = 4 if who in ("forecast", "informed") else 3
        edge = {"color": colour} if mark in "x+" else {"edgecolors": colour}
        below = 0.22 if who == "informed" else 0.0
        axes.scatter(
            values, places - below, marker=mark, s=size, label=name, zorder=order, linewidths=1.2, **face, **edge
        )
    axes.set_title("How far off is the date?")
    axes.set_xlabel("mean error of the middle date, days\n(on days 7, 14 and 21)")
    axes.set_xlim(left=-0.8)
    _legend(axes, columns=2)


def _ranges(axes: Any, figures: Figures) -> None:  # noqa: ANN401
    places = _worlds(axes, figures.worlds)
    axes.axvspan(75, 90, color=BAND, zorder=0)
    for per_cent, mark, fill in ((50, "v", "white"), (80, "o", BLUE), (95, "^", "white")):
        found = [figures(w, f"inside {per_cent} %") for w in figures.worlds]
        values, errors = (100 * np.array([getattr(f, part) for f in found]) for part in ("value", "error"))
        axes.axvline(per_cent, color=GREY, linewidth=0.8, linestyle=":", zorder=1)
        axes.errorbar(
            values, places, xerr=np.nan_to_num(errors), fmt=mark, color=BLUE, markerfacecolor=fill, markersize=6,
            elinewidth=1, label=f"{per_cent} % range", zorder=3,
        )  # fmt: skip
    limit = [100 * figures(w, "inside 80 %", "informed").value for w in figures.worlds]
    axes.errorbar(
        limit,
        places - 0.28,
        fmt="D",
        color="black",
        markerfacecolor="white",
        markersize=4,
        label="limit, 80 %",
        zorder=3,
    )
    axes.set_yticklabels([])
    axes.set_title("Do the ranges hold the truth?")
    axes.set_xlabel("truths inside the range, per cent\n(grey: target of 80 %)")
    axes.set_xlim(30, 102)
    _legend(axes, columns=2)


def _chances(axes: Any, tables: Sequence[Table]) -> None:  # noqa: ANN401
    axes.plot([0, 100], [0, 100], color=GREY, linewidth=0.8, linestyle=":")
    marks = (("o", BLUE, "-"), ("s", ORANGE, "--"), ("D", "black", "-."))
    for chance, name, (mark, colour, line) in zip(CHANCES, CHANCE_NAMES, marks, strict=True):
        bars = reliability(tables, chance)
        axes.errorbar(
            [100 * bar.said for bar in bars], [100 * bar.so.value for bar in bars],
            yerr=[100 * bar.so.error for bar in bars], marker=mark, color=colour, linestyle=line, markersize=5,
            markerfacecolor="white" if mark == "D" else colour, linewidth=1.2, elinewidth=1, label=name,
        )  # fmt: skip
    axes.set_title("Are the chances right?")
    axes.set_xlabel("chance that was said, per cent\n(all worlds; dotted: as said)")
    axes.set_ylabel("how often it was so, per cent")
    axes.set_xlim(0, 102)
    axes.set_ylim(0, 102)
    _legend(axes, columns=1)


def _alarms(axes: Any, figures: Figures, tables: Mapping[str, Table]) -> None:  # noqa: ANN401
    places = _worlds(axes, figures.worlds)
    axes.axvspan(-4, 4, color=BAND, zorder=0)
    axes.axvline(0, color=GREY, linewidth=0.8)
    axes.axvline(-7, color=GREY, linewidth=0.8, linestyle=":")
    for who, shift, (mark, colour, fill) in (
        ("forecast", 0.13, ("o", BLUE, BLUE)),
        ("informed", -0.17, ("D", "black", "white")),
    ):
        points = [_quantiles(tables[world], who) for world in figures.worlds]
        at = places + shift
        for (low, _, high), y in zip(points, at, strict=True):
            axes.plot([low, high], [y, y], color=colour, linewidth=1.4, zorder=2)
        name = "limit" if who == "informed" else "forecast"
        middles = [middle for _, middle, _ in points]
        axes.scatter(
            middles,
            at,
            marker=mark,
            s=30,
            facecolors=fill,
            edgecolors=colour,
            label=f"{name}: middle, 80 % of people",
            zorder=3,
        )
    nothing = [
        y for world, y in zip(figures.worlds, places, strict=True) if np.isnan(_quantiles(tables[world], "forecast")[1])
    ]
    for y in nothing:
        axes.text(6, y, "nothing to fade", va="center", fontsize=TEXT, color=GREY)
    axes.set_title("When does it say “faded”?")
    axes.set_xlabel("days from the truth to the first “faded”\n(grey: target; dotted: 7 days early)")
    axes.set_xlim(-WIDEST / 2, WIDEST + 1)
    _legend(axes, columns=1)


def _quantiles(table: Table, who: str) -> tuple[float, float, float]:
    offsets = np.sort(People(table)[Key("due offset", who)])
    if len(offsets) == 0:
        return np.nan, np.nan, np.nan
    low, middle, high = (float(offsets[min(int(q * len(offsets)), len(offsets) - 1)]) for q in (0.1, 0.5, 0.9))
    return max(low, -WIDEST / 2), middle, min(high, WIDEST)


def _legend(axes: Any, *, columns: int) -> None:  # noqa: ANN401
    axes.legend(
        loc="upper left", bbox_to_anchor=(-0.02, -0.175), ncols=columns, frameon=False, fontsize=TEXT,
        handletextpad=0.3, columnspacing=1.0, borderaxespad=0,
    )  # fmt: skip
