"""The duties to report: who owes periodic reports, to whom, for which periods, and by which day."""

from datetime import date
from typing import Annotated, Any, Literal

from dxplan.model.dates import Period
from dxplan.model.definition import BeforeValidator
from dxplan.model.node import Id, Many, PeriodName, Text, described, not_empty
from dxplan.model.rhythm import Rhythmic, Window, data_end, window_of

DUTIES = (
    "The periodic reports that are owed: one duty, or a list of them, each with an `id`; the first is the one of which "
    "views speak if none is named."
)
LEADS = ("leads",)
"""In place of the bodies that owe reports: whoever leads a task or activity."""


def _read_names(value: Any) -> Any:
    """A name alone is a list of one."""
    return [value] if isinstance(value, str) else value


def _read_addressees(value: Any) -> Any:
    """As names; somebody gets the reports."""
    return not_empty(value) if isinstance(value, list | tuple) else _read_names(value)


def _read_duties(value: Any) -> Any:
    """A duty alone is a list of one."""
    return [value] if isinstance(value, dict) else value


_Names = Annotated[Many[Id], BeforeValidator(_read_names, json_schema_input_type=Id | Many[Id])]
_Addressees = Annotated[Many[Id], BeforeValidator(_read_addressees, json_schema_input_type=Id | Many[Id])]


class ReportDuty(Rhythmic):
    """Who owes periodic reports, to whom, and by which day."""

    text: Text = described("The duty in the plan's own words.")
    id: Id | None = described(
        "Its name in commands, and the folder of its reports; one duty may have none. It looks like no period.",
        default=None,
    )
    first_period: PeriodName | None = described(
        "The first period for which a report is owed; else the first that is due on the plan's day or after it.",
        default=None,
    )
    to: _Addressees = described("The agency that receives the reports, or several; they owe none themselves.")
    bodies: _Names = described("The agencies and groups that owe a report, or `leads`: whoever leads a task.")
    due: Literal["by_document"] | None = described(
        "`by_document` where a letter says the day, which the journal then records.", default=None
    )
    window: Window | None = described(
        "The days of a period's data: `decree` (to the 14th of its last month; the default of months and longer), "
        "`between_dues` (from the day after one due day to the next; the default of weeks), `calendar`, or "
        "`year_to_date`.",
        default=None,
    )
    when_day_off: Literal["none", "next", "previous"] = described(
        "To which working day the due day moves when it is a day off; `none` leaves it.", default="none"
    )

    def written(self, name: str) -> Any:
        """Also a single addressee, and `leads`, without a list."""
        value = super().written(name)
        if (name == "to" and len(self.to) == 1) or (name == "bodies" and value == LEADS):
            return value[0]
        return [*value] if isinstance(value, tuple) else value

    @property
    def since(self) -> date | None:
        """The day from which two weeks are counted."""
        return self.first_period.first if self.first_period else None

    def window_of(self, period: Period) -> tuple[date, date]:
        """The first and the last day of a period's data."""
        return window_of(period, self.rhythms, self.window, self.since)

    def data_end(self, period: Period) -> date:
        """The last day of them."""
        return data_end(period, self.rhythms, self.window)


ReportDuties = Annotated[
    Many[ReportDuty], BeforeValidator(_read_duties, json_schema_input_type=ReportDuty | Many[ReportDuty])
]


def in_file(duties: tuple[ReportDuty, ...]) -> Any:
    """The duties as data of a file: one without a list, if it has no id."""
    data = [duty.file_data() for duty in duties]
    return data[0] if len(data) == 1 and "id" not in data[0] else data
