"""What `dxplan form take` shows of the files: on a pipe, too, each refusal is a record."""

from dxplan.render import text
from dxplan.render.language import language
from dxplan.render.views.taken import CellRemarkData, TakenFormData, TakenFormsData, taken_page

REFUSAL: CellRemarkData = {
    "sheet": "Nhiệm vụ",
    "cell": "H7",
    "message": "1.200 may be two",
    "hint": "write one",
    "rule": None,
}
REMARK: CellRemarkData = {"sheet": None, "cell": None, "message": "a sheet was added", "hint": None, "rule": None}
FILE: TakenFormData = {
    "file": "a.xlsx",
    "state": "refused",
    "key": None,
    "agency": None,
    "name": "Sở Tài chính",
    "period": None,
    "record": None,
    "repeats": None,
    "cells": {
        "total": 9,
        "printed": 7,
        "taken": 0,
        "unchanged": 0,
        "conflict": 0,
        "refused": 1,
        "left_out": 1,
    },
    "refusals": [REFUSAL],
    "remarks": [REMARK],
}


def test_a_pipe_gets_every_refusal_and_remark_as_a_record() -> None:
    data: TakenFormsData = {
        "schema": "dxplan/form-take/1",
        "received": "2024-09-20",
        "written": True,
        "files": [FILE],
        "proposals": [],
        "left_out": [],
    }
    lines = text.lines(taken_page(data, language("en"))).splitlines()
    assert "What is wrong, and what to write\t[a.xlsx, sheet Nhiệm vụ, H7] 1.200 may be two. Write one." in lines
    assert "Told besides\t[a.xlsx] a sheet was added." in lines
