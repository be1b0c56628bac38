"""One task has one state in every document of a day: in the text, the annexes, and the papers beside it."""

from pathlib import Path

from documents import Run, markdown_words


def test_a_figure_of_another_period_is_marked_as_such(run: Run, invented: Path) -> None:
    """On 2 October the office has declared quarter II of a quarterly task, and nothing of quarter III."""
    asked = ("member", "-C", str(invented), "--as-of", "2024-10-02", "--member", "Trần Thị Thí Dụ")
    code, text, err = run("report", *asked)
    assert code == 0, err
    assert "(quý III/2024); kỳ quý II/2024 hoàn thành 100% (báo cáo ngày 20/6/2024)" in " ".join(markdown_words(text))
