"""The pages, by their places in the rail."""

from __future__ import annotations

TODAY, RELIEF, INFUSIONS, QUESTIONNAIRES, DIARY, SETTINGS, HELP = range(7)
