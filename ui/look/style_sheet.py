"""The style sheet, made from the tokens. Only plain controls are styled here; cards and answers paint themselves."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from ui.look.measures import BODY, CARD_TITLE, CHIP_SIDE, GRID_STEPS, HANDLE, SMALL, TARGET, TITLE

if TYPE_CHECKING:
    from ui.look.theme import Theme

GRID_GAP = 2
"""On each side of an answer on a grid, in pixels."""
LARGER = 8
"""How much larger than on Today an answer is that stands alone on its page, in pixels."""

# The type stands on every control here: GNOME and XFCE give each class of controls a font of its own, which would win
# over the application's.
_SHEET = Template("""
QWidget, QToolTip { font-family: "$family"; font-size: ${body}px; outline: none; }
Page, #page { background: $bg; border: none; }
#head { background: $bg; border: none; border-bottom: ${border}px solid $line; }
#foot { background: $bg; border: none; border-top: ${border}px solid $line; }
Page[past="true"], #page[past="true"], #head[past="true"] { background: $past; }
#head[past="true"] { border-top: 6px solid $warn; border-bottom: ${border}px solid $control; }
QLabel[kind="title"] { font-size: ${title}px; font-weight: bold; }
QLabel[kind="card"] { font-size: ${card_title}px; font-weight: bold; }
QLabel[kind="strong"] { font-weight: bold; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: ${small}px; }
QLabel[kind="plain-small"] { font-size: ${small}px; }
QLabel[kind="figure"] { color: $accent; font-size: ${figure}px; font-weight: bold; }
QLabel[kind="second-figure"] { font-size: ${second_figure}px; font-weight: bold; }
QLabel[kind="stale-figure"] { color: $muted; font-size: ${figure}px; font-weight: bold; }
QLabel[kind="error"] { color: $sign; font-weight: bold; }
QLabel[kind="unsaved"] { color: $sign; font-weight: bold; text-decoration: underline; }
QLabel[kind="mark"] {
    background: $plum_soft; color: $plum; border: ${border}px solid $plum; border-radius: 10px; font-size: ${small}px;
    font-weight: bold; padding: 0 10px; margin: ${mark_above}px 0 ${mark_margin}px 0;
}
QLabel[kind="hint"] {
    background: $surface; color: $accent; font-size: ${small}px; font-weight: bold; padding: 0 3px;
}
QLabel[kind="saved"] { color: $accent; font-size: ${small}px; }
Card { background: $surface; border: ${border}px solid $line; border-radius: 14px; }
Rail { background: $rail; border: none; border-right: ${border}px solid $line; }
AnswerButton {
    background: $surface; color: $text; border: ${border}px solid $control; border-radius: 10px; font-weight: bold;
    min-width: ${answer_width}px; min-height: ${answer_height}px; padding: 0 0 0 ${one_digit}px; spacing: 0;
}
AnswerButton[digits="2"] { padding-left: ${two_digits}px; min-width: ${ten_width}px; }
AnswerButton::indicator { width: 0; height: 0; border: none; background: transparent; image: none; }
AnswerButton:hover { background: $soft; }
AnswerButton:checked { background: $accent; color: $on_accent; border-color: $accent; }
AnswerButton[unsaved="true"]:checked {
    background: $surface; color: $sign; border: 3px dashed $sign;
    min-width: ${unsaved_width}px; min-height: ${chip_height_unsaved}px; padding-left: ${unsaved_one_digit}px;
}
AnswerButton[unsaved="true"][digits="2"]:checked {
    min-width: ${unsaved_ten_width}px; padding-left: ${unsaved_two_digits}px;
}
AnswerButton[large="true"] {
    min-width: ${large_width}px; min-height: ${large_height}px; padding-left: ${large_one_digit}px;
}
AnswerButton[large="true"][digits="2"] { padding-left: ${large_two_digits}px; min-width: ${large_ten_width}px; }
AnswerButton[large="true"][unsaved="true"]:checked {
    min-width: ${large_unsaved_width}px; min-height: ${large_unsaved_height}px;
    padding-left: ${large_unsaved_one_digit}px;
}
AnswerButton[large="true"][unsaved="true"][digits="2"]:checked {
    min-width: ${large_unsaved_ten_width}px; padding-left: ${large_unsaved_two_digits}px;
}
AnswerButton[shape="chip"] {
    border-radius: ${chip_radius}px; font-weight: normal; min-width: ${chip_width}px;
    padding: 0 0 0 ${chip_left}px;
}
AnswerButton[shape="chip"]:checked {
    background: $chosen; color: $on_chosen; border: 2px solid $accent; font-weight: bold;
    padding: 0 0 0 ${chip_left_chosen}px; min-height: ${chip_height_chosen}px;
}
AnswerButton[shape="chip"][chosen="true"] { font-weight: bold; }
AnswerButton[shape="chip"][unsaved="true"]:checked {
    background: $surface; color: $sign; border: 3px dashed $sign;
    padding: 0 0 0 ${chip_left_unsaved}px; min-width: ${chip_width}px; min-height: ${chip_height_unsaved}px;
}
QLineEdit, QPlainTextEdit, QComboBox {
    background: $surface; color: $text; border: ${border}px solid $control; border-radius: 10px;
    padding: 6px 10px; selection-background-color: $accent; selection-color: $on_accent;
}
WorkOutcome QPlainTextEdit { background: transparent; border: none; padding: 0; }
RefusalDialog QPlainTextEdit { background: transparent; border: none; padding: 0; }
RefusalDialog QPlainTextEdit[kind="strong"] { font-weight: bold; }
WorkOutcome QPlainTextEdit[kind="error"] { color: $sign; font-weight: bold; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit, QComboBox { min-height: ${inner}px; }
QComboBox { padding-left: 12px; }
QComboBox[wrong="true"] { padding-left: 11px; }
QPlainTextEdit { padding-left: 8px; padding-right: 8px; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: none; }
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $sign; padding: 5px 9px; }
Choice { padding-right: 32px; }
Choice[missing="true"] { color: $muted; }
QCheckBox { spacing: 10px; min-height: ${target}px; }
QCheckBox::indicator {
    width: ${tick}px; height: ${tick}px; border: ${border}px solid $control; border-radius: 6px; background: $surface;
}
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QListView { background: $surface; color: $text; border: none; outline: none; }
QComboBox QAbstractItemView {
    background: $surface; color: $text; border: ${border}px solid $control;
    selection-background-color: $soft; selection-color: $accent; outline: none;
}
CalendarPopup { background: $surface; border: ${border}px solid $control; }
QComboBox QAbstractItemView::item { min-height: ${target}px; padding: 0 8px; }
QPushButton {
    background: $surface; color: $text; border: ${border}px solid $control; border-radius: 10px;
    padding: 6px 16px; min-height: ${inner}px;
}
QPushButton:hover { background: $soft; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: bold; }
QPushButton[kind="danger"] { color: $sign; }
QPushButton[side="start"] { text-align: left; }
QFrame[kind="rule"] { background: $line; border: none; }
QPushButton[kind="fold"] {
    background: transparent; border: none; padding: 0; text-align: left; font-size: ${card_title}px; font-weight: bold;
    min-height: ${target_least}px;
}
QPushButton[kind="fold"]:hover { background: transparent; text-decoration: underline; }
QPushButton[kind="chip"] {
    border-radius: ${chip_radius}px; padding: 0 ${chip_side}px; min-height: ${answer_height}px;
}
QPushButton[kind="chip"]:checked, QPushButton[kind="chip"][chosen="true"] {
    background: $chosen; color: $on_chosen; border: 2px solid $accent; font-weight: bold;
    padding: 0 ${chip_side_chosen}px; min-height: ${chip_height_chosen}px;
}
QPushButton[kind="chip"][unsaved="true"] {
    background: $surface; color: $sign; border: 3px dashed $sign;
    padding: 0 ${chip_side_unsaved}px; min-height: ${chip_height_unsaved}px;
}
QPushButton[kind="segment"] {
    background: $surface; color: $muted; border: ${border}px solid $control; border-radius: 0; padding: 0 14px;
    margin-left: -${border}px;
}
QPushButton[kind="segment"][place="first"] { border-top-left-radius: 10px; border-bottom-left-radius: 10px; margin: 0; }
QPushButton[kind="segment"][place="last"] { border-top-right-radius: 10px; border-bottom-right-radius: 10px; }
QPushButton[kind="segment"][place="alone"] { border-radius: 10px; margin: 0; }
QPushButton[kind="segment"]:hover { background: $soft; }
QPushButton[kind="segment"]:checked {
    background: $soft; color: $accent; font-weight: bold; border-bottom: 3px solid $accent;
}
QPushButton[kind="step"] { padding: 0; min-width: ${step_width}px; min-height: ${answer_height}px; }
QPushButton[kind="link"] {
    background: transparent; border: none; color: $accent; font-weight: bold; padding: 6px 0; text-align: left;
    min-height: ${inner_bare}px; text-decoration: underline;
}
QPushButton[kind="link"]:hover { color: $text; }
QPushButton[kind="bare"] { background: transparent; border: none; padding: 0; }
IconButton {
    background: transparent; border: none; border-radius: 10px; padding: 0;
    min-width: ${icon_target}px; min-height: ${icon_target}px;
    max-width: ${icon_target}px; max-height: ${icon_target}px;
}
IconButton[place="line"] {
    padding-top: ${icon_lower}px; min-height: ${icon_line}px; max-height: ${icon_line}px;
}
IconButton:hover { background: $soft; }
RailButton {
    background: transparent; color: $muted; border: ${border}px solid transparent; border-radius: 10px;
    padding: 0 8px 0 ${rail_text}px; text-align: left; min-height: ${rail_height}px;
}
RailButton:hover { background: $soft; }
RailButton:checked {
    background: $soft; color: $accent; font-weight: bold; border-left: 3px solid $accent;
    border-top-left-radius: 2px; border-bottom-left-radius: 2px;
    padding-left: ${rail_text_checked}px;
}
QPushButton:disabled { color: $muted; border: ${border}px dashed $control; background: $bg; }
QPushButton[kind="link"]:disabled, QPushButton[kind="bare"]:disabled { background: transparent; border: none; }
IconButton:disabled { background: transparent; border: none; }
QSlider::groove:horizontal { background: $control; height: ${groove}px; border-radius: ${groove_round}px; }
QSlider::handle:horizontal {
    background: $accent; border: ${border}px solid $accent; border-radius: ${handle_round}px;
    width: ${handle_inner}px; height: ${handle_inner}px; margin: -${handle_above}px 0;
}
QSlider::handle:horizontal:hover { background: $soft; }
QTableView {
    background: $surface; color: $text; border: none; gridline-color: $line;
    selection-background-color: $soft; selection-color: $text; outline: none;
}
QTableView::item { padding: 2px 6px; border-bottom: 1px solid $grid; }
QTableView::item:selected { color: $accent; font-weight: bold; border-bottom: ${border}px solid $accent; }
QHeaderView { background: $surface; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: ${border}px solid $line;
    padding: 6px 6px; font-size: ${small}px;
}
QTableCornerButton::section { background: $surface; border: none; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; }
QScrollBar::handle { background: $control; border-radius: 5px; margin: 2px; min-height: 44px; min-width: 44px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $surface; color: $text; border: ${border}px solid $control; padding: 4px 0; }
QMenu::item { padding: 0 20px; min-height: ${target}px; border: 2px solid transparent; }
QMenu::item:selected { background: $soft; border-color: $accent; }
QMenu::item:disabled { color: $muted; }
QToolTip { background: $surface; color: $text; border: 1px solid $control; padding: 6px; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet of a theme at its text size."""
    tokens = theme.tokens
    digits = QFontMetrics(theme.font(bold=True))
    answer = max(TARGET, round(digits.horizontalAdvance("10") + 18))
    target = max(TARGET, theme.px(BODY) * 2)
    icon_target, line = max(TARGET, theme.px(20) + 16), QFontMetrics(theme.font()).height()
    sizes = {
        "body": theme.px(BODY),
        "title": theme.px(TITLE),
        "card_title": theme.px(CARD_TITLE),
        "small": theme.px(SMALL),
        "figure": theme.px(40),
        "second_figure": theme.px(28),
        "target": target,
        "inner": max(TARGET - 12 - 2 * tokens.border, theme.px(BODY * 1.5)),
        "inner_bare": max(TARGET - 12, theme.px(BODY * 1.5)),
        "border": tokens.border,
        "answer_height": max(TARGET, round(digits.height() * 1.3)) - 2 * tokens.border,
        "icon_target": icon_target,
        # In the line with a question, which stands right above its answers, the icon stands as low as the words.
        "icon_lower": icon_target - line,
        "icon_line": line,
        "rail_text": theme.px(20) + 22,
        "rail_text_checked": theme.px(20) + 22 - 3 + tokens.border,
        "rail_height": max(TARGET, round(digits.height() * 1.3)) - 2 * tokens.border,
    }
    # A radio button's text starts at the left: the padding centres it.
    for name, text in (("one_digit", "5"), ("two_digits", "10")):
        sizes[name] = round((answer - digits.horizontalAdvance(text)) / 2) - tokens.border
    sizes["answer_width"] = answer - 2 * tokens.border - sizes["one_digit"]
    sizes["ten_width"] = answer - 2 * tokens.border - sizes["two_digits"]
    sizes["target_least"] = max(TARGET, theme.px(CARD_TITLE * 1.5))
    sizes["mark_margin"] = max((sizes["target_least"] - round(QFontMetrics(theme.font(SMALL)).height() * 1.4)) // 2, 0)
    sizes["mark_above"] = sizes["mark_margin"] + 2  # in line with the words of the heading
    sizes["step_width"] = answer - 2 * tokens.border
    thicker = 3 - tokens.border  # the dashed border stands in the same room
    sizes["tick"] = theme.px(22) - 2 * tokens.border
    sizes["groove"] = theme.px(4) // 2 * 2
    sizes["groove_round"] = sizes["groove"] // 2
    sizes["handle_inner"] = theme.px(HANDLE) - 2 * tokens.border
    sizes["handle_round"] = theme.px(HANDLE) // 2
    sizes["handle_above"] = (theme.px(HANDLE) - sizes["groove"]) // 2
    for name in ("answer_width", "ten_width", "one_digit", "two_digits"):
        sizes[f"unsaved_{name.removeprefix('answer_')}"] = sizes[name] - thicker
    sizes |= _large(sizes, thicker)
    # A chosen chip has a thicker border and bold words in the same room.
    sizes["chip_radius"] = (sizes["answer_height"] + 2 * tokens.border) // 2
    sizes["chip_side"] = CHIP_SIDE - tokens.border
    sizes["chip_left"] = CHIP_SIDE + 4 - tokens.border  # a radio button's words start at the left, and are not yet bold
    sizes["chip_width"] = 0
    for name, border in (("chosen", 2), ("unsaved", 3)):
        sizes[f"chip_side_{name}"] = CHIP_SIDE - border
        sizes[f"chip_left_{name}"] = CHIP_SIDE + 2 - border
        sizes[f"chip_height_{name}"] = sizes["answer_height"] + 2 * tokens.border - 2 * border
    # Without tints, a chosen chip is filled like any other chosen answer.
    chosen = {
        "chosen": tokens.accent if tokens.pattern else tokens.soft,
        "on_chosen": tokens.on_accent if tokens.pattern else tokens.accent,
    }
    colours = {name: value for name, value in tokens._asdict().items() if isinstance(value, str)}
    return _SHEET.substitute(colours, family=theme.family, **chosen, **sizes) + _on_a_grid(theme, sizes, answer)


def _on_a_grid(theme: Theme, sizes: dict[str, int], answer: int) -> str:
    """Answers on a grid are as wide as it allows, in steps; the gaps are part of what is hit."""
    rules = []
    for step in (0, *GRID_STEPS):
        more = max(theme.px(step), answer) - 2 * GRID_GAP - answer
        for digits, name in (("1", "one_digit"), ("2", "two_digits")):
            width = sizes["answer_width" if digits == "1" else "ten_width"] + more - more // 2
            left = sizes[name] + more // 2
            which = f'AnswerButton[grid="{step}"][digits="{digits}"]'
            rules.append(f"{which} {{ margin: 0 {GRID_GAP}px; min-width: {width}px; padding-left: {left}px; }}")
            thicker = 3 - theme.tokens.border
            rules.append(
                f'{which}[unsaved="true"]:checked '
                f"{{ min-width: {width - thicker}px; padding-left: {left - thicker}px; }}"
            )
    return "\n".join(rules)


def _large(sizes: dict[str, int], thicker: int) -> dict[str, int]:
    """An answer that stands alone on its page is as much larger on each side as fits eleven into a line."""
    large = {
        "large_width": sizes["answer_width"] + LARGER // 2,
        "large_ten_width": sizes["ten_width"] + LARGER // 2,
        "large_one_digit": sizes["one_digit"] + LARGER // 2,
        "large_two_digits": sizes["two_digits"] + LARGER // 2,
        "large_height": sizes["answer_height"] + LARGER,
    }
    unsaved = {name.replace("large_", "large_unsaved_"): size - thicker for name, size in large.items()}
    return large | unsaved | {"large_unsaved_height": large["large_height"] - 2 * thicker}
