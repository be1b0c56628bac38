"""The sorts of bodies."""

from typing import Literal

AgencyKind = Literal[
    "department",
    "district",
    "commune",
    "police",
    "tax",
    "university",
    "centre",
    "team",
    "association",
    "company",
    "ward",
    "special_zone",
    "party",
    "front",
    "council",
    "court",
    "procuracy",
    "military",
    "ministry",
    "school",
    "hospital",
    "fund",
    "unit",
    "other",
]
