"""The words that make a sentence one about the world, and not about the person's own diary."""

from __future__ import annotations

import re

CLINICAL = re.compile(
    r"ketamine|\bstud(?:y|ies)\b|\btrials?\b|research|\bpublish|\bpublications?\b|literature|volunteer|placebo|\bodds\b"
    r"|guideline|\bof (?:\d+|\{\w+\}) (?:people|patients)\b|\bpeople (?:with|who|had|have|in)\b|most people"
    r"|\b(?:19|20)\d\d\)|\b(?:is|are) (?:not |un)?(?:known|common|rare|expected|established|proven)\b|\benzymes?\b"
    r"|\bharm to\b|\bstrained\b|\bcan (?:come with|raise|cause|harm|lead to)\b"
    r"|times as likely|may not (?:improve|get better)|matters to people"
    r"|\bproves\b",
    re.IGNORECASE,
)
