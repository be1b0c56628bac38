"""Phrases of documents made of a state, a day or a number: filters of a task, a KPI or a day of the view.

Several documents have them, and a template would need a program for each. Sentences that an office may write
differently are in the templates.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from dxplan.render.language import Language
from dxplan.wording.first_citations import Citing, Reference

if TYPE_CHECKING:
    from dxplan.documents.asking import AskedView
    from dxplan.documents.citing import ReferenceView
    from dxplan.documents.indicators import KpiView
    from dxplan.documents.items import DeclarationView, EvidenceView, TaskView
    from dxplan.documents.own import DueDayView, OwnTaskView


_UNPROVEN = " (chưa có văn bản minh chứng)"


class Phrases:
    """The phrases in the words of one language."""

    def __init__(self, language: Language, in_words: Callable[[str], str]) -> None:
        self._language, self._in_words = language, in_words
        self._citing = Citing()

    def filters(self) -> dict[str, Callable[[object], str]]:
        """The phrases by the names that templates know."""
        phrases: dict[str, Callable[[Any], str]] = {
            "full_title": self.full_title,
            "standing": self.standing,
            "own_part": self.own_part,
            "due_items": self.due_items,
            "request": self.request,
            "reading": self.reading,
            "cited": self.cited,
        }
        return {name: _of_views(phrase) for name, phrase in phrases.items()}

    def full_title(self, task: "TaskView") -> str:
        """A task's title, with the period of one that recurs: `Giao ban (quý III/2024)`."""
        return f"{task['title']}{self._in_brackets(task['period'])}"

    def standing(self, task: "OwnTaskView") -> str:
        """A task's deadline and state: `30/9/2024; quá hạn 12 ngày; 02 trong 05 cơ quan đã hoàn thành`."""
        until = f"{self._language.hour(task['hour'])} ngày " if task["hour"] else ""
        text = until + self._dated(task["due"]) if task["has_due"] else task["deadline"] or "Thường xuyên"
        if not task["is_ongoing"]:
            text += f"; {self._in_words(task['state']).lower()}"
        text += self._days_of(task) + (_UNPROVEN if task["is_unproven"] else "")
        if task["is_joint"] and task["is_open"]:
            done, leads = self._language.quantity(task["completed_by"]), self._language.quantity(task["leads"])
            share = (
                f"{done} trong {leads} cơ quan đã"
                if task["completed_by"]
                else f"chưa cơ quan nào trong {leads} cơ quan"
            )
            text += f"; {share} hoàn thành"
        if task["concluded_by"]:
            text += f"; kết luận tại {self._papers(task['concluded_by'])}"
        return text

    def _days_of(self, task: "OwnTaskView") -> str:
        text = ""
        if task["needs_date"]:
            text = " thời hạn mới"
        elif task["is_awaiting"]:
            text = f": {task['condition']}" if task["condition"] else " thời hạn cụ thể"
        if task["is_overdue"]:
            return f"{text} {self._number(task['days_overdue'])} ngày"
        if task["is_completed_late"]:
            return f"{text} {self._number(task['days_late'])} ngày"
        if task["is_due_soon"]:
            return f"{text}, còn {self._number(task['days_left'])} ngày"
        return text

    def own_part(self, task: "OwnTaskView") -> str:
        """An agency's part of a task: `Đang thực hiện 60% (ngày 14/9/2024). Đã trình (Tờ trình số 45/TTr-STTTT)`."""
        text = ""
        if task["own_done"]:
            late = task["own_days_late"]
            text = f"Đã hoàn thành ngày {self._dated(task['own_done_on'])}"
            text += f" (chậm {self._number(late)} ngày)" if late else ""
            text += _UNPROVEN if task["is_own_unproven"] else ""
        for declared in task["said"]:
            text += "" if task["own_done"] else self._progress(declared)
            text += f". {declared['result']}" if declared["result"] else ""
            text += f" ({self._papers(declared['evidence'])})" if declared["evidence"] else ""
        if task["is_untold"]:
            text += "Chưa có thông tin"
        elif not task["said"] and task["done_periods"]:
            text += f"Đã hoàn thành {', '.join(map(self._period, task['done_periods']))}"
        for asked in task["requests"]:
            text += f"{'. ' if text else ''}Đã {self.request(asked)}, chưa có quyết định"
        return text

    def _progress(self, declared: "DeclarationView") -> str:
        progress, period = self._in_words(declared["progress"]), self._period(declared["period"])
        opening = period[:1].upper() + period[1:] if declared["is_of_stage"] else f"Kỳ {period}"
        text = f"{opening}: {progress.lower()}" if period else progress.capitalize()
        text += f" {self._number(declared['percent'])}%" if declared["has_percent"] else ""
        return f"{text} (ngày {self._dated(declared['on'])})"

    def due_items(self, day: "DueDayView") -> str:
        """A day and what is due on it: `15/11/2024 (ngày nghỉ): nhiệm vụ I.1; hạn gửi báo cáo quý IV/2024`."""
        off = " (ngày nghỉ)" if day["is_day_off"] else ""
        tasks = "; ".join(task["label"] + self._in_brackets(task["period"]) for task in day["tasks"])
        items = [f"nhiệm vụ {tasks}"] if tasks else []
        for period, hour in zip(day["reports"], day["hours"], strict=True):
            until = f" (trước {self._language.hour(hour)})" if hour else ""
            items.append(f"hạn gửi báo cáo {self._period(period)}{until}")
        return f"{self._dated(day['due'])}{off}: {'; '.join(items)}"

    def request(self, asked: "AskedView") -> str:
        """A body's request for more time: `đề nghị gia hạn đến ngày 30/11/2024 (Công văn số 45/STC ngày 10/10/2024):
        “Chờ số liệu”`."""
        text = "đề nghị gia hạn" + (f" {self._period(asked['period'])}" if asked["period"] else "")
        text += f" đến ngày {self._dated(asked['until'])}" if asked["has_until"] else ""
        on = f"ngày {self._dated(asked['on'])}"
        text += f" ({self._papers(asked['asked_by']) or on})"
        return text + (f": “{asked['text']}”" if asked["text"] else "")

    def reading(self, kpi: "KpiView") -> str:
        """A KPI's newest figure: `26,1%`."""
        return self._number(kpi["latest"]) + ("%" if kpi["is_percentage"] else "")

    def cited(self, document: "ReferenceView") -> str:
        """A document as it is cited at its place in the text, in full for the first time: `Quyết định số 12/QĐ-UBND
        ngày 01/7/2024 của UBND tỉnh về …`, and later `Quyết định số 12/QĐ-UBND`."""
        kind, number, issuer, title = (_text(document[key]) for key in ("type", "number", "issuer", "title"))
        on = document["date"]
        if on is not None and not isinstance(on, date):
            raise TypeError(f"{type(on).__name__} is not a day")
        return self._citing.cited(Reference(kind, number, on, issuer, title))

    def _papers(self, papers: "Iterable[EvidenceView]") -> str:
        """The documents or files that show a fact: `123/QĐ-UBND ngày 01/7/2024; bien-ban.pdf`."""
        return "; ".join(self._paper(paper) for paper in papers)

    def _paper(self, paper: "EvidenceView") -> str:
        return self.cited(paper) if paper["number"] else paper["file"]

    def _in_brackets(self, period: str) -> str:
        return f" ({self._period(period)})" if period else ""

    def _number(self, value: object) -> str:
        if not isinstance(value, int | float):
            raise TypeError(f"{type(value).__name__} is not a number")
        return self._language.number(value)

    def _dated(self, day: object) -> str:
        if not isinstance(day, date):
            raise TypeError(f"{type(day).__name__} is not a day")
        return self._language.written_date(day)

    def _period(self, period: str) -> str:
        return self._language.part_name(period) if period else ""


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{type(value).__name__} is not str")
    return value


def _of_views(phrase: Callable[[Any], str]) -> Callable[[object], str]:
    """The phrase as a filter: a TypeError for a value that is no part of the view, or lacks a field."""

    def checked(value: object) -> str:
        if not isinstance(value, Mapping):
            raise TypeError(f"{type(value).__name__} is not a part of the view")
        try:
            return phrase(value)
        except KeyError as error:
            raise TypeError(f"it needs a value that has {error}") from None

    return checked
